import type { PageBlock, Place } from './blocks.ts';

/** Longest text of a cell of a row that is data, in UTF-16 code units: longer ones are a page's layout. */
const longestCell = 300;

/**
 * Joins the blocks of a table's row, which begin at `first`, to one with tabs between its cells, in
 * place. A row stays as it is where a cell holds several blocks, a heading, a long text or rows
 * of its own: there the table lays out a page, and its cells are not one line.
 */
export function mergedRow(blocks: PageBlock[], first: number, row: Place): void {
  const cells = row.element.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
  const count = blocks.length - first;
  if (count < 2 || count > cells.length) return;
  const inRow = blocks.slice(first);
  const [one] = inRow;
  if (one === undefined) return;
  const number = new Map<unknown, number>(cells.map((cell, n) => [cell, n]));
  const texts = cells.map(() => '');
  for (const block of inRow) {
    const cell = number.get(cellOf(block.place, row));
    const plain = block.kind === 'paragraph' && block.hidden === one.hidden;
    if (cell === undefined || texts[cell] !== '' || !plain || block.text.length > longestCell) return;
    texts[cell] = block.text;
  }
  const linked = inRow.reduce((sum, block) => sum + block.linked, 0);
  blocks.splice(first, inRow.length, { ...one, place: row, text: texts.join('\t').trim(), linked });
}

/** The row's cell a block stands in, null where it stands in a row within it. */
function cellOf(place: Place, row: Place): unknown {
  for (let at: Place | null = place; at !== null && at !== row; at = at.parent) {
    if (at.element.tagName === 'tr') return null;
    if (at.parent === row) return at.element;
  }
  return null;
}
