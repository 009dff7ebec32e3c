import { groupBy } from '../../model/group.ts';
import type { ForeignAnnotation } from './foreign.ts';

/** A conversation as one annotation, and answers to what the file does not hold. */
export interface Conversations {
  readonly annotations: readonly ForeignAnnotation[];
  readonly orphans: readonly ForeignAnnotation[];
}

/** Puts answers, and answers to them, at the end of the note they are about, each signed, the earliest first. O(n log n). */
export function withAnswers(list: readonly ForeignAnnotation[]): Conversations {
  const named = new Map(list.map((one) => [one.name, one]));
  const rooted = groupBy(list, (one) => rootOf(one, named));
  const annotations = list
    .filter((one) => rootOf(one, named) === one)
    .map((one) => withNotes(one, rooted.get(one) ?? []));
  return { annotations, orphans: rooted.get(null) ?? [] };
}

function withNotes(root: ForeignAnnotation, conversation: readonly ForeignAnnotation[]): ForeignAnnotation {
  const answers = conversation
    .filter((answer) => answer !== root)
    .toSorted((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? -1 : 1));
  if (answers.length === 0) return root;
  return { ...root, note: [root.note, ...answers.map(signed)].filter(isText).join('\n\n') };
}

/** What a chain of answers begins with; null where that is not there, or they go round in a circle. */
function rootOf(
  annotation: ForeignAnnotation,
  named: ReadonlyMap<string, ForeignAnnotation>,
): ForeignAnnotation | null {
  const seen = new Set<ForeignAnnotation>();
  let at: ForeignAnnotation | undefined = annotation;
  while (at !== undefined && !seen.has(at)) {
    if (at.answers === null) return at;
    seen.add(at);
    at = named.get(at.answers);
  }
  return null;
}

function signed({ author, createdAt, note, tags }: ForeignAnnotation): string {
  const who = [author, createdAt?.slice(0, 10) ?? ''].filter(isText).join(', ');
  const names = tags.map(({ name }) => name).join(', ');
  const text = [note, names === '' ? '' : `(${names})`].filter(isText).join(' ');
  return who === '' ? `— ${text}` : `— ${who}: ${text}`;
}

function isText(text: string): boolean {
  return text.trim() !== '';
}
