import type { DocumentText } from '../model/document.ts';
import { isBody } from '../text/blocks.ts';
import type { Alignment, Row } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import type { Crossing } from './crossing.ts';
import { type Echo, echoesOf } from './echoes.ts';
import { sharedWords } from './evidence.ts';
import { explained, ofWords } from './explained.ts';
import { Neighbours } from './neighbours.ts';
import { type BlockTexts, blockTexts } from './rows.ts';

/** Weight of an echo from which on nobody would call it chance. */
const sureEcho = 8;

/**
 * What is offered and not asserted of two texts that are aligned: the pairs not alike
 * enough, and the echoes between body blocks, which nobody waits for before the rows.
 * By left, then right. See `echoes.ts` for the cost.
 */
export function offersOf({ rows, similar }: Alignment, left: DocumentText, right: DocumentText): Row[] {
  const texts = blockTexts(left, right);
  const lefts = bodyOf(left);
  const rights = bodyOf(right);
  const keyOf = (i: number, j: number) => i * right.blocks.length + j;
  const alone = { left: new Set<number>(), right: new Set<number>() };
  const pairs = new Set<number>();
  for (const row of [...rows, ...similar]) {
    if (row.right.length === 0) for (const i of row.left) alone.left.add(i);
    if (row.left.length === 0) for (const j of row.right) alone.right.add(j);
    for (const i of row.left) for (const j of row.right) pairs.add(keyOf(i, j));
  }
  const echoes = echoesOf(
    { texts: lefts.map((i) => texts.left[i] ?? ''), isAlone: (i) => alone.left.has(lefts[i] ?? -1) },
    { texts: rights.map((j) => texts.right[j] ?? ''), isAlone: (j) => alone.right.has(rights[j] ?? -1) },
    (i, j) => pairs.has(keyOf(lefts[i] ?? -1, rights[j] ?? -1)),
    texts.vocabulary,
  );
  const neighbours = new Neighbours(rows, texts.left.length, texts.right.length);
  const echoed = echoes.map((echo) => echoRow(echo, lefts[echo.left] ?? 0, rights[echo.right] ?? 0, texts));
  return [...similar, ...explained(echoed, neighbours, [])].toSorted(
    (a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0),
  );
}

/** A pair not alike enough to be asserted. */
export function similarRow({ left, right, alike }: Candidate, texts: BlockTexts): Row {
  return {
    relation: 'similar',
    moved: false,
    left: [left],
    right: [right],
    evidence: ofWords(sharedWords(texts.left[left] ?? '', texts.right[right] ?? '', texts.vocabulary)),
    confidence: Math.round(alike * 100) / 100,
    corrected: false,
    quote: null,
  };
}

/** Two blocks in two languages that name the same dates, figures and names. */
export function crossingRow({ left, right, words }: Crossing): Row {
  return {
    relation: 'similar',
    moved: false,
    left: [left],
    right: [right],
    evidence: ofWords(words),
    confidence: Math.round((50 * words.shared) / Math.max(1, words.of)) / 100,
    corrected: false,
    quote: null,
  };
}

function echoRow({ weight, phrase }: Echo, left: number, right: number, texts: BlockTexts): Row {
  const [a, b] = [texts.left[left] ?? '', texts.right[right] ?? ''];
  return {
    relation: 'echo',
    moved: false,
    left: [left],
    right: [right],
    evidence: ofWords(
      sharedWords(
        a.slice(phrase.left.start, phrase.left.end),
        b.slice(phrase.right.start, phrase.right.end),
        texts.vocabulary,
      ),
    ),
    confidence: Math.round(Math.min(1, weight / sureEcho) * 100) / 100,
    corrected: false,
    quote: { holder: a.length > b.length ? 'left' : 'right', passages: [phrase] },
  };
}

function bodyOf({ blocks }: DocumentText): number[] {
  const body: number[] = [];
  for (const [k, block] of blocks.entries()) if (isBody(block)) body.push(k);
  return body;
}
