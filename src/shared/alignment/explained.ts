import type { Correction, Evidence, Row, SharedWords } from './alignment.ts';
import type { Neighbours } from './neighbours.ts';

/** Evidence of the words alone, before it is known what stands around a row. */
export function ofWords({ shared, of }: SharedWords): Evidence {
  return { shared, of, neighbours: 'none' };
}

/** Rows with why they are believed: their neighbours, and the pairs among them that the analyst asserted. O(rows x pairs asserted). */
export function explained(
  rows: readonly Row[],
  neighbours: Neighbours,
  corrections: readonly Correction[],
): Row[] {
  const pairs = corrections.filter(({ is }) => is === 'pair');
  const isAsserted = ({ left, right }: Row) =>
    pairs.some((pair) => left.includes(pair.left) && right.includes(pair.right));
  return rows.map((row) => {
    const corrected = isAsserted(row);
    if (row.evidence === null && !corrected) return row;
    const { relation, moved, left, right, evidence, quote } = row;
    const confidence = corrected ? 1 : row.confidence;
    const around = evidence && { shared: evidence.shared, of: evidence.of, neighbours: neighbours.of(row) };
    return { relation, moved, left, right, evidence: around, confidence, corrected, quote };
  });
}
