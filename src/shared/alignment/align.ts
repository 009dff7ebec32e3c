import type { DocumentText } from '../model/document.ts';
import { isBody } from '../text/blocks.ts';
import type { Alignment, Correction, Row, SideName } from './alignment.ts';
import { comparable, type Comparable } from './classes.ts';
import { crossingsOf } from './crossing.ts';
import { explained } from './explained.ts';
import { declinedFor, type Languages } from './languages.ts';
import { Neighbours } from './neighbours.ts';
import { inReadingOrder } from './order.ts';
import { crossingRow, similarRow } from './offers.ts';
import { type OnProgress, type Premises, Progress } from './premises.ts';
import { relate, type Relations } from './relate.ts';
import { type BlockTexts, blockTexts, onlyRow, rowsOf } from './rows.ts';
import { summaryOf } from './summary.ts';

export interface AlignOptions {
  /** What the documents' records say of their languages. */
  readonly languages?: Languages;
  readonly onProgress?: OnProgress;
}

/**
 * Lays two texts beside each other, block by block. Deterministic; exchanging the
 * texts gives the mirror image. What the analyst corrected comes before everything
 * else: a pair is asserted and others lean on it, blocks set apart are neither paired
 * nor offered; a correction of a block that is not there is passed over. Texts in two
 * languages are declined: see `Declined`.
 * O(characters + blocks x budget + gap products): see `candidates.ts` and `context.ts`
 * for the bounds.
 */
export function align(
  left: DocumentText,
  right: DocumentText,
  corrections: readonly Correction[] = [],
  { languages, onProgress }: AlignOptions = {},
): Alignment {
  const texts = blockTexts(left, right);
  const blocks = left.blocks.length + right.blocks.length;
  const declined = declinedFor(left, right, languages);
  const premises: Premises = {
    vocabulary: texts.vocabulary,
    corrections: corrections.filter((one) => one.left in left.blocks && one.right in right.blocks),
    onlySame: declined !== null,
    progress: new Progress(blocks, onProgress),
  };
  const among = comparable(left.blocks, right.blocks, premises.corrections);
  const related = among.map((one) => relatedAmong(one, texts, premises));
  const found = rowsOf(
    related.flatMap((one) => one.bonds),
    texts,
  );
  const neighbours = new Neighbours(found, left.blocks.length, right.blocks.length);
  const paired = explained(found, neighbours, premises.corrections);
  const rows = inReadingOrder([...paired, ...aloneRows(paired, texts)]);
  const offered =
    declined === null
      ? related.flatMap((one) => one.similar).map((pair) => similarRow(pair, texts))
      : crossingRows(left, right, texts, rows, premises.corrections);
  premises.progress.step(blocks);
  return {
    rows,
    similar: explained(offered, neighbours, []),
    summary: summaryOf(rows, left.blocks, right.blocks),
    declined,
  };
}

/** Body blocks in two languages that may well be each other's, of those that nothing is asserted of. */
function crossingRows(
  left: DocumentText,
  right: DocumentText,
  texts: BlockTexts,
  rows: readonly Row[],
  corrections: readonly Correction[],
): Row[] {
  const isOpen = { left: new Set<number>(), right: new Set<number>() };
  for (const { relation, left: lefts, right: rights } of rows) {
    if (relation === 'only-left') for (const i of lefts) isOpen.left.add(i);
    if (relation === 'only-right') for (const j of rights) isOpen.right.add(j);
  }
  const open = (side: SideName, { blocks }: DocumentText) =>
    texts[side].map((text, k) => {
      const block = blocks[k];
      return block !== undefined && isBody(block) && isOpen[side].has(k) ? text : '';
    });
  const isApart = (i: number, j: number) => corrections.some((one) => one.left === i && one.right === j);
  return crossingsOf(open('left', left), open('right', right))
    .filter((pair) => !isApart(pair.left, pair.right))
    .map(crossingRow);
}

function relatedAmong({ left, right }: Comparable, texts: BlockTexts, premises: Premises): Relations {
  const { bonds, similar } = relate(
    left.map((i) => texts.left[i] ?? ''),
    right.map((j) => texts.right[j] ?? ''),
    { ...premises, corrections: within(premises.corrections, left, right) },
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
