import { align } from '../shared/alignment/align.ts';
import type { Alignment, Row } from '../shared/alignment/alignment.ts';
import { offersOf } from '../shared/alignment/offers.ts';
import { plainSentence } from '../shared/alignment/sentence.ts';
import { toldOf } from '../shared/comparison/declined.ts';
import type { DocumentText } from '../shared/model/document.ts';
import { blockText, paragraphNumbers } from '../shared/text/blocks.ts';
import { readText } from './read-text.ts';

const excerpt = 60;

/** What `readout compare` prints of two files: the figures and a line a row, or all of it as JSON. */
export async function compare(leftPath: string, rightPath: string, json: boolean): Promise<string> {
  const [left, right] = [await readText(leftPath), await readText(rightPath)];
  const alignment = align(left, right);
  const offers = offersOf(alignment, left, right);
  return json ? jsonOf(left, right, alignment, offers) : textOf(left, right, alignment, offers);
}

function jsonOf(
  left: DocumentText,
  right: DocumentText,
  { rows, summary, declined }: Alignment,
  offers: readonly Row[],
): string {
  const side = (document: DocumentText) => ({
    blocks: document.blocks.map((block) => ({ text: blockText(document, block), kind: block.kind })),
  });
  const result = { left: side(left), right: side(right), rows: [...rows, ...offers], summary, declined };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function textOf(
  left: DocumentText,
  right: DocumentText,
  alignment: Alignment,
  offers: readonly Row[],
): string {
  const line = lineOf(left, right);
  const offered = offers.length === 0 ? [] : ['', 'Offered, not asserted:', ...offers.map(line)];
  return `${[plainSentence(toldOf(alignment)), '', ...alignment.rows.map(line), ...offered].join('\n')}\n`;
}

/** `edited, moved    A ¶3       B ¶5       21 of 30 words    The two sides …` */
function lineOf(left: DocumentText, right: DocumentText): (row: Row) => string {
  const [a, b] = [paragraphNumbers(left.blocks), paragraphNumbers(right.blocks)];
  return (row) => {
    const columns = [
      `${row.relation}${row.moved ? ', moved' : ''}`.padEnd(17),
      places('A', row.left, a).padEnd(12),
      places('B', row.right, b).padEnd(12),
      (row.evidence === null ? '' : `${row.evidence.shared} of ${row.evidence.of} words`).padEnd(17),
      beginning(row.left.length > 0 ? left : right, row.left[0] ?? row.right[0] ?? 0),
    ];
    return columns.join(' ').trimEnd();
  };
}

function places(side: string, blocks: readonly number[], numbers: readonly (number | null)[]): string {
  return blocks.length === 0 ? '-' : `${side} ¶${blocks.map((block) => numbers[block] ?? '-').join(', ')}`;
}

function beginning(document: DocumentText, index: number): string {
  const block = document.blocks[index];
  const text = block === undefined ? '' : blockText(document, block).replace(/\s+/g, ' ');
  const characters = [...text];
  return characters.length <= excerpt ? text : `${characters.slice(0, excerpt).join('')}…`;
}
