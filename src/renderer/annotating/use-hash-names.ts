import { type RefObject, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { workspaceNow } from '../state/workspace.ts';
import { addTags } from './acts.ts';
import { hashNames, tagOfHash } from './hash-names.ts';
import { createTag } from './new-tags.ts';
import { fold } from './tag-index.ts';

/** Adds the tags that a note names with `#`. */
export interface HashNames {
  /** The note was changed or left. What the caret stands right behind is not finished; null: all is. */
  readonly read: (note: string, caret: number | null) => void;
  /** Puts a tag's name where one is being typed, and adds the tag. UTF-16 offsets in the field. */
  readonly take: (tag: Tag, start: number, end: number) => void;
  /** The same for a tag that is yet to be made. */
  readonly create: (name: string, start: number, end: number) => void;
}

/**
 * The tags of the names that come into a note while it is written. What it named before stays
 * as it is; a name taken out takes no tag off. `flush` stores the note first, so that undo
 * takes back the tag and then the words.
 */
export function useHashNames(
  annotation: Id,
  note: string,
  field: RefObject<HTMLTextAreaElement | null>,
  flush: () => Promise<unknown>,
): HashNames {
  const known = useRef<ReadonlySet<string> | null>(null);
  known.current ??= new Set(namesIn(note));
  const target = { annotation };
  const write = (text: string, start: number, end: number): void => {
    known.current = new Set([...(known.current ?? []), ...namesIn(text)]);
    if (field.current !== null) insert(field.current, text, start, end);
  };
  return {
    read(text, caret) {
      const before = known.current ?? new Set();
      const present = hashNames(text);
      const finished = present.filter(({ end }) => end !== caret);
      const added = finished.filter(({ name }) => !before.has(fold(name)));
      const still = present.map(({ name }) => fold(name)).filter((name) => before.has(name));
      known.current = new Set([...still, ...finished.map(({ name }) => fold(name))]);
      const tags = added.flatMap(({ name }) => meant(name) ?? []);
      if (tags.length > 0) void flush().then(() => addTags(target, tags));
    },
    take(tag, start, end) {
      write(`#${tag.name}`, start, end);
      void flush().then(() => addTags(target, [tag]));
    },
    create(name, start, end) {
      write(`#${name}`, start, end);
      void flush().then(() => createTag(target, name));
    },
  };
}

function meant(name: string): Tag | null {
  const tag = tagOfHash(workspaceNow().tags, name);
  if (tag === null)
    say(`No tag is called ‘${name}’, so it stays as text: with the caret behind it, Tab creates the tag`);
  else if (tag === 'several') say(`Several tags are called ‘${name}’: choose one from the list`);
  else return tag;
  return null;
}

function namesIn(text: string): string[] {
  return hashNames(text).map(({ name }) => fold(name));
}

/** Types into the field as the analyst would, so that its own undo knows of it, and a space where none follows. */
function insert(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  const space = /^[\s\p{P}]/u.test(field.value.slice(end)) ? '' : ' ';
  field.setSelectionRange(start, end);
  document.execCommand('insertText', false, `${text}${space}`);
}
