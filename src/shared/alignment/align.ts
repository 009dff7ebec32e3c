import type { BlockKind, DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import type { Alignment, Row } from './alignment.ts';
import { inReadingOrder } from './order.ts';
import { similarRow } from './offers.ts';
import { relate, type Relations } from './relate.ts';
import { type BlockTexts, onlyRow, rowsOf } from './rows.ts';
import { summaryOf } from './summary.ts';
import { Vocabulary } from './tokens.ts';

/** Blocks are compared with blocks that do the same work: a caption is never a paragraph's other wording. */
const classes: readonly ReadonlySet<BlockKind>[] = [
  new Set(['paragraph', 'list-item', 'quotation']),
  new Set(['title', 'heading']),
  new Set(['byline']),
  new Set(['caption']),
  new Set(['furniture']),
];

/**
 * Lays two texts beside each other, block by block. Deterministic; exchanging the
 * texts gives the mirror image. O(characters + blocks x budget + gap products): see
 * `candidates.ts` and `context.ts` for the bounds.
 */
export function align(left: DocumentText, right: DocumentText): Alignment {
  const texts: BlockTexts = {
    left: left.blocks.map((block) => blockText(left, block)),
    right: right.blocks.map((block) => blockText(right, block)),
    vocabulary: new Vocabulary(),
  };
  const related = classes.map((kinds) => relatedWithin(kinds, left, right, texts));
  const bonds = related.flatMap((one) => one.bonds);
  const paired = rowsOf(bonds, texts);
  const rows = inReadingOrder([...paired, ...aloneRows(paired, texts)]);
  const similar = related.flatMap((one) => one.similar).map((pair) => similarRow(pair, texts));
  return { rows, similar, summary: summaryOf(rows, left.blocks, right.blocks) };
}

function relatedWithin(
  kinds: ReadonlySet<BlockKind>,
  left: DocumentText,
  right: DocumentText,
  texts: BlockTexts,
): Relations {
  const lefts = placesOf(left, kinds);
  const rights = placesOf(right, kinds);
  const { bonds, similar } = relate(
    lefts.map((i) => texts.left[i] ?? ''),
    rights.map((j) => texts.right[j] ?? ''),
    texts.vocabulary,
  );
  return {
    bonds: bonds.map(({ left: i, right: j, kind, holder, score, moved }) => ({
      left: lefts[i] ?? 0,
      right: rights[j] ?? 0,
      kind,
      holder,
      score,
      moved,
    })),
    similar: similar.map(({ left: i, right: j, alike }) => ({
      left: lefts[i] ?? 0,
      right: rights[j] ?? 0,
      alike,
    })),
  };
}

/** Of blocks whose kind is among these, their places. */
function placesOf({ blocks }: DocumentText, kinds: ReadonlySet<BlockKind>): number[] {
  const places: number[] = [];
  for (const [k, { kind }] of blocks.entries()) if (kinds.has(kind)) places.push(k);
  return places;
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
