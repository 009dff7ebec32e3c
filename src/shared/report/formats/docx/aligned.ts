import type { Element } from '../../../interchange/xml/xml.ts';
import type { ReportAligned, ReportAlignedBlock, ReportAlignedRow } from '../../report.ts';
import { placeWith, quoteParagraph } from './quotation.ts';
import { cell, gap, row, table, textWidth } from './table.ts';
import { paragraph, run } from './wordprocessing.ts';

/**
 * Two texts in two columns. Over the words of a row stands how its sides relate. What only the left has is struck,
 * what only the right has is bold and underlined: as looks, not as changes somebody could accept.
 */
export function alignedOf({ head, languages, rows }: ReportAligned): Element[] {
  const heads = row(
    head.map((name) => cell(column, [paragraph('TableHead', run(name))])),
    'head',
  );
  return [table([column, column], [heads, ...rows.map((each) => rowOf(each, languages))]), gap()];
}

const column = textWidth / 2;

function rowOf({ left, right, relation }: ReportAlignedRow, languages: ReportAligned['languages']): Element {
  const said = relation === '' ? [] : [paragraph('Relation', run(relation))];
  const sides = [sideOf(left, languages[0]), sideOf(right, languages[1])] as const;
  const cells = left.length === 0 ? [sides[0], [...said, ...sides[1]]] : [[...said, ...sides[0]], sides[1]];
  return row(
    cells.map((paragraphs) => cell(column, paragraphs)),
    Math.max(lengthOf(left), lengthOf(right)) > pageful ? 'long' : 'short',
  );
}

/** More signs than this in a column may be more than a page, even of Chinese. */
const pageful = 800;

function lengthOf(blocks: readonly ReportAlignedBlock[]): number {
  return blocks.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
}

function sideOf(blocks: readonly ReportAlignedBlock[], language: string): Element[] {
  return blocks.flatMap(({ place, pieces, carrier }) => [
    quoteParagraph('CellQuote', pieces, language, 'whole'),
    paragraph('CellPlace', placeWith(place, carrier)),
  ]);
}
