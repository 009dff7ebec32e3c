import type { Compared } from '../../shared/comparison/compared.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { compareClient, type Job } from './compare-client.ts';

/** Two texts compared with all the words that differ: what a report is made from. */
export function comparedWhole(
  left: Document,
  leftText: DocumentText,
  right: Document,
  rightText: DocumentText,
): Job<Compared> {
  let cancelled = false;
  const rows = compareClient.compare(
    { hash: left.text, text: leftText },
    { hash: right.text, text: rightText },
    { language: left.language },
  );
  let { cancel } = rows;
  const result = rows.result.then(async (aligned) => {
    const words = compareClient.words(aligned);
    if (cancelled) words.cancel();
    ({ cancel } = words);
    await words.result;
    return { alignment: aligned.alignment, rows: aligned.rows, marks: aligned.marks.get() };
  });
  return {
    result,
    cancel: () => {
      cancelled = true;
      cancel();
    },
  };
}
