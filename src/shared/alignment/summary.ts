import type { Block } from '../model/document.ts';
import { isBody } from '../text/blocks.ts';
import type { Relation, Row, SideName, SideSummary, Summary } from './alignment.ts';

/** Of a block that stands in several rows, the relation that says most is counted. */
const rank: readonly Relation[] = [
  'identical',
  'edited',
  'split',
  'merged',
  'quoted',
  'only-left',
  'only-right',
];

/** Counts the body blocks of both sides by what became of them. */
export function summaryOf(rows: readonly Row[], left: readonly Block[], right: readonly Block[]): Summary {
  const a = countsOf('left', rows, left);
  const b = countsOf('right', rows, right);
  return { left: { ...a.counts, dropped: a.only }, right: { ...b.counts, added: b.only } };
}

function countsOf(
  side: SideName,
  rows: readonly Row[],
  blocks: readonly Block[],
): { counts: SideSummary; only: number } {
  const rowOf: (Row | undefined)[] = Array.from({ length: blocks.length });
  for (const row of rows) {
    for (const block of row[side]) {
      const known = rowOf[block];
      if (known === undefined || rank.indexOf(row.relation) < rank.indexOf(known.relation))
        rowOf[block] = row;
    }
  }
  const by: Record<Relation, number> = {
    identical: 0,
    edited: 0,
    split: 0,
    merged: 0,
    quoted: 0,
    similar: 0,
    echo: 0,
    'only-left': 0,
    'only-right': 0,
  };
  let [total, holding, moved] = [0, 0, 0];
  for (const [k, block] of blocks.entries()) {
    const row = rowOf[k];
    if (row === undefined || !isBody(block)) continue;
    total++;
    by[row.relation]++;
    if (row.moved) moved++;
    if (row.quote?.holder === side) holding++;
  }
  const { identical, edited, split, merged, quoted } = by;
  return {
    counts: { total, identical, edited, split, merged, quoted, holding, moved },
    only: by[side === 'left' ? 'only-left' : 'only-right'],
  };
}
