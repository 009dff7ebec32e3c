import type { DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import type { Alignment, Correction, Row } from './alignment.ts';
import { comparable, type Comparable } from './classes.ts';
import { explained } from './explained.ts';
import { Neighbours } from './neighbours.ts';
import { inReadingOrder } from './order.ts';
import { similarRow } from './offers.ts';
import { relate, type Relations } from './relate.ts';
import { type BlockTexts, onlyRow, rowsOf } from './rows.ts';
import { summaryOf } from './summary.ts';
import { Vocabulary } from './tokens.ts';

/**
 * Lays two texts beside each other, block by block. Deterministic; exchanging the
 * texts gives the mirror image. What the analyst corrected comes before everything
 * else: a pair is asserted and others lean on it, blocks set apart are neither paired
 * nor offered; a correction of a block that is not there is passed over.
 * O(characters + blocks x budget + gap products): see `candidates.ts` and `context.ts`
 * for the bounds.
 */
export function align(
  left: DocumentText,
  right: DocumentText,
  corrections: readonly Correction[] = [],
): Alignment {
  const texts: BlockTexts = {
    left: left.blocks.map((block) => blockText(left, block)),
    right: right.blocks.map((block) => blockText(right, block)),
    vocabulary: new Vocabulary(),
  };
  const said = corrections.filter((one) => one.left in left.blocks && one.right in right.blocks);
  const related = comparable(left.blocks, right.blocks, said).map((among) =>
    relatedAmong(among, texts, said),
  );
  const bonds = related.flatMap((one) => one.bonds);
  const offered = related.flatMap((one) => one.similar).map((pair) => similarRow(pair, texts));
  const found = rowsOf(bonds, texts);
  const neighbours = new Neighbours(found, left.blocks.length, right.blocks.length);
  const paired = explained(found, neighbours, said);
  const rows = inReadingOrder([...paired, ...aloneRows(paired, texts)]);
  const similar = explained(offered, neighbours, []);
  return { rows, similar, summary: summaryOf(rows, left.blocks, right.blocks), declined: null };
}

function relatedAmong(
  { left, right }: Comparable,
  texts: BlockTexts,
  corrections: readonly Correction[],
): Relations {
  const { bonds, similar } = relate(
    left.map((i) => texts.left[i] ?? ''),
    right.map((j) => texts.right[j] ?? ''),
    texts.vocabulary,
    within(corrections, left, right),
  );
  return {
    bonds: bonds.map(({ left: i, right: j, kind, holder, score, moved }) => ({
      left: left[i] ?? 0,
      right: right[j] ?? 0,
      kind,
      holder,
      score,
      moved,
    })),
    similar: similar.map(({ left: i, right: j, alike }) => ({
      left: left[i] ?? 0,
      right: right[j] ?? 0,
      alike,
    })),
  };
}

/** The corrections that concern these blocks, by their places among them. */
function within(
  corrections: readonly Correction[],
  left: readonly number[],
  right: readonly number[],
): Correction[] {
  return corrections.flatMap((one) => {
    const [i, j] = [left.indexOf(one.left), right.indexOf(one.right)];
    return i < 0 || j < 0 ? [] : [{ is: one.is, left: i, right: j }];
  });
}

function aloneRows(paired: readonly Row[], texts: BlockTexts): Row[] {
  const lefts = new Uint8Array(texts.left.length);
  const rights = new Uint8Array(texts.right.length);
  for (const { left, right } of paired) {
    for (const i of left) lefts[i] = 1;
    for (const j of right) rights[j] = 1;
  }
  const rows: Row[] = [];
  for (const [i, isPaired] of lefts.entries()) if (isPaired === 0) rows.push(onlyRow('only-left', i));
  for (const [j, isPaired] of rights.entries()) if (isPaired === 0) rows.push(onlyRow('only-right', j));
  return rows;
}
