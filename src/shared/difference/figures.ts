import { z } from 'zod/mini';
import type { Patch } from '../commands/patch.ts';
import { counted, listed } from '../wording.ts';
import { changeOf } from './difference.ts';

const Count = z.int().check(z.nonnegative());

const Figure = z.strictObject({ more: Count, fewer: Count, differ: Count });
type Figure = z.infer<typeof Figure>;

/** How many more, fewer and different records of each kind one state has than another. */
export const Figures = z.strictObject({
  documents: Figure,
  annotations: Figure,
  /** Of annotations that are in both. */
  notes: Figure,
  tags: Figure,
  memos: Figure,
  others: Figure,
});
export type Figures = z.infer<typeof Figures>;

/** What the kinds are called, one and several, in the order in which they are told. */
const nouns = {
  documents: ['document', 'documents'],
  annotations: ['annotation', 'annotations'],
  notes: ['note', 'notes'],
  tags: ['tag', 'tags'],
  memos: ['memo', 'memos'],
  others: ['other record', 'other records'],
} as const satisfies Record<keyof Figures, readonly [string, string]>;

/** What the records of each other collection are counted as. */
const kinds = {
  documents: 'documents',
  tags: 'tags',
  memos: 'memos',
  comparisons: 'others',
  removed: 'others',
  corrections: 'others',
  stances: 'others',
  refusals: 'others',
  outlets: 'others',
  reports: 'others',
  dismissals: 'others',
  workspace: 'others',
} as const satisfies Record<Exclude<Patch['collection'], 'annotations'>, keyof Figures>;

/** The figures of the state after patches beside the one before. O(patches), each of which names another record. */
export function figuresOf(patches: readonly Patch[]): Figures {
  const figures = {
    documents: none(),
    annotations: none(),
    notes: none(),
    tags: none(),
    memos: none(),
    others: none(),
  };
  const words = { added: 'more', removed: 'fewer', changed: 'differ' } as const;
  for (const patch of patches) for (const kind of kindsOf(patch)) figures[kind][words[changeOf(patch)]]++;
  return figures;
}

/** `4 annotations fewer, 2 notes differ and 1 tag more`; empty where nothing differs. */
export function figuresSentence(figures: Figures): string {
  const order = ['documents', 'annotations', 'notes', 'tags', 'memos', 'others'] as const;
  return listed(order.flatMap((kind) => wordsFor(figures[kind], nouns[kind])));
}

function wordsFor({ more, fewer, differ }: Figure, [one, several]: readonly [string, string]): string[] {
  const words = [
    [more, 'more'],
    [fewer, 'fewer'],
    [differ, differ === 1 ? 'differs' : 'differ'],
  ] as const;
  return words.flatMap(([n, word]) => (n === 0 ? [] : `${counted(n, one, several)} ${word}`));
}

function kindsOf(patch: Patch): readonly (keyof Figures)[] {
  return patch.collection === 'annotations' ? annotationKinds(patch) : [kinds[patch.collection]];
}

/** A note that was written anew is said as such, and what else is different as of the annotation. */
function annotationKinds({
  before,
  after,
}: Extract<Patch, { collection: 'annotations' }>): (keyof Figures)[] {
  if (before === null || after === null || before.note === after.note) return ['annotations'];
  const isSameBesides =
    JSON.stringify([before.document, before.ranges, before.tags]) ===
    JSON.stringify([after.document, after.ranges, after.tags]);
  return isSameBesides ? ['notes'] : ['notes', 'annotations'];
}

function none(): Figure {
  return { more: 0, fewer: 0, differ: 0 };
}
