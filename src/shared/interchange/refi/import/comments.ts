import { longestAuthor, longestNote } from '../../../model/annotation.ts';
import type { Making, Guid, RefiNote, Said } from './project.ts';

/** What is said about a thing, as one text. */
export interface Comment {
  readonly words: string;
  /** Who wrote it and when, where a note says so. */
  readonly making: Making | null;
}

/**
 * The descriptions and the notes of a thing (of several that are one) as one text: each once, since programs write a
 * note in both places; those of notes that are not there are nothing.
 */
export function commentOf(about: readonly Said[], notes: ReadonlyMap<Guid, RefiNote>): Comment {
  const referred = [...new Set(about.flatMap((each) => each.notes))].flatMap((guid) => notes.get(guid) ?? []);
  const words = [...about.map(({ description }) => description), ...referred.map((note) => note.words)];
  const filled = [...new Set(words.filter((each) => each.trim() !== ''))];
  return { words: filled.join('\n\n').slice(0, longestNote), making: referred[0] ?? null };
}

/** A name as an annotation or a memo bears it. */
export function authorOf(name: string | null | undefined): string {
  return (name ?? '').slice(0, longestAuthor);
}
