import { type Element, element } from '../../../interchange/xml/xml.ts';
import type { ReportAligned, ReportAlignedBlock, ReportAlignedRow } from '../../report.ts';
import { isRightToLeft } from './languages.ts';
import { piecesOf } from './quotation.ts';
import { cell, gap, row, table, textWidth } from './table.ts';
import { paragraph, run } from './wordprocessing.ts';

/**
 * Two texts in two columns. Over each pair of cells stands how they relate. What only the left has is struck,
 * what only the right has is bold and underlined: as looks, not as changes somebody could accept.
 */
export function alignedOf({ head, languages, rows }: ReportAligned): Element[] {
  const heads = row(
    head.map((name) => cell(column, [paragraph('TableHead', run(name))])),
    true,
  );
  return [table([column, column], [heads, ...rows.flatMap((each) => rowsOf(each, languages))]), gap()];
}

const column = textWidth / 2;

function rowsOf(
  { left, right, relation }: ReportAlignedRow,
  languages: ReportAligned['languages'],
): Element[] {
  const over = paragraph('Relation', run(relation));
  // A paragraph may be longer than a page: this row may break.
  const texts = element('w:tr', {}, [
    cell(column, sideOf(left, languages[0])),
    cell(column, sideOf(right, languages[1])),
  ]);
  return relation === '' ? [texts] : [row([cell(textWidth, [over], 2)]), texts];
}

function sideOf(blocks: readonly ReportAlignedBlock[], language: string): Element[] {
  const direction = isRightToLeft(language) ? [element('w:bidi', {})] : [];
  return blocks.map(({ place, pieces }) =>
    paragraph(
      'TableText',
      [
        ...run(place === '' ? '' : `${place} `, { style: 'CellPlace' }),
        ...piecesOf(pieces, language, 'whole'),
      ],
      direction,
    ),
  );
}
