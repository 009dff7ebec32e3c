import type { Document } from '../model/document.ts';
import { outOfCircles } from './circles.ts';
import type { Adjustment } from './conflict.ts';
import type { Draft } from './draft.ts';
import type { Precedence } from './settle.ts';

/** Gives each merged document, also a removed one, a number of its own, and ends circles of versions. O(n log n). */
export function settleDocuments(draft: Draft, precedence: Precedence): Adjustment[] {
  const adjustments: Adjustment[] = [];
  const change = <F extends 'number' | 'versionOf'>(document: Document, field: F, to: Document[F]): void => {
    const removed = draft.removed.get(document.id);
    if (draft.documents.has(document.id) || removed === undefined)
      draft.documents.set(document.id, { ...(draft.documents.get(document.id) ?? document), [field]: to });
    else draft.removed.set(document.id, { ...removed, document: { ...removed.document, [field]: to } });
    adjustments.push({ collection: 'documents', id: document.id, field, from: document[field], to });
  };
  const all = new Map([...draft.removed].map(([id, { document }]) => [id, document]));
  for (const [id, document] of draft.documents) all.set(id, document);
  const numbers = new Set([...all.values()].map(({ number }) => number));
  const taken = new Set<string>();
  for (const document of [...all.values()].toSorted(precedence)) {
    const number = taken.has(document.number) ? freeNumber(numbers, document.number) : document.number;
    taken.add(number);
    numbers.add(number);
    if (number !== document.number) change(document, 'number', number);
  }
  for (const document of outOfCircles(draft.documents, ({ versionOf }) => versionOf))
    change(document, 'versionOf', null);
  return adjustments;
}

/** The next number behind all of its kind: `006` for a second `002` where `005` is the last; `a-2` for a second `a`. */
function freeNumber(taken: ReadonlySet<string>, number: string): string {
  const isCount = /^\d{1,9}$/.test(number);
  const last = [...taken].reduce(
    (most, each) => (/^\d{1,9}$/.test(each) ? Math.max(most, Number(each)) : most),
    0,
  );
  for (let n = isCount ? last + 1 : 2; ; n++) {
    const ending = `-${n}`;
    const next = isCount
      ? String(n).padStart(number.length, '0')
      : `${number.slice(0, 16 - ending.length)}${ending}`;
    if (!taken.has(next)) return next;
  }
}
