import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Document } from '../../shared/model/document.ts';
import { rowQuotation } from '../../shared/report/row-quotation.ts';
import { useAction } from '../state/actions.ts';
import { request } from '../state/bridge.ts';
import { copyQuotation } from '../state/copying.ts';
import { say } from '../state/feedback.ts';
import { sentenceOf } from '../state/workspace.ts';
import { rowPlace } from './row-place.ts';
import type { ReadyComparison } from './use-compared.ts';
import type { Side } from './use-side.ts';

/** A row's place among the rows, and how it is written: as rich text (and Markdown), or as Markdown alone. */
export type CopyRow = (row: number, form: 'rich' | 'markdown') => void;

/**
 * Ctrl Shift C: the selected words, or those of the open note; where there are none, the current row as a
 * quotation of both sides. Answers how to copy any row.
 */
export function useCopyRow(
  left: Document,
  right: Document,
  { compared, leftText, rightText }: ReadyComparison,
  current: number | null,
  sides: { readonly a: Side; readonly b: Side },
  numbers: Parameters<typeof rowPlace>[2],
): CopyRow {
  const rows: readonly CompareRow[] = compared.rows;
  const copyRow: CopyRow = (index, form) => {
    const row = rows[index];
    if (row === undefined) return;
    const [a, b] = [
      { document: left, text: leftText },
      { document: right, text: rightText },
    ];
    const place = rowPlace(rows, index, numbers);
    const quotation = rowQuotation(row, a, b, compared.marks.get());
    const said = `${place} copied as a quotation of both sides`;
    if (form === 'rich') {
      void copyQuotation(quotation, said);
      return;
    }
    request('copyText', quotation.markdown).then(
      () => say(`${said}, as Markdown`),
      (error: unknown) => say(sentenceOf(error), 'error'),
    );
  };
  useAction('copy-citation', () => {
    const { a, b } = sides;
    const side = b.surface?.element.contains(document.activeElement) === true ? b : a;
    side.reader.copy(current === null ? undefined : () => copyRow(current, 'rich'));
  });
  return copyRow;
}
