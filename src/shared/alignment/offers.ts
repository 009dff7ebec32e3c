import type { DocumentText } from '../model/document.ts';
import { isBody } from '../text/blocks.ts';
import type { Row } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import { type Echo, echoesOf } from './echoes.ts';
import { evidenceOf } from './evidence.ts';
import type { BlockTexts } from './rows.ts';

/** Weight of an echo from which on nobody would call it chance. */
const sureEcho = 8;

/** Rows that are offered and not asserted: pairs not alike enough, and echoes between body blocks. */
export function offersOf(
  rows: readonly Row[],
  similar: readonly Candidate[],
  { left, right }: { left: DocumentText; right: DocumentText },
  texts: BlockTexts,
): Row[] {
  const lefts = bodyOf(left);
  const rights = bodyOf(right);
  const keyOf = (i: number, j: number) => i * right.blocks.length + j;
  const alone = { left: new Set<number>(), right: new Set<number>() };
  const pairs = new Set(similar.map((pair) => keyOf(pair.left, pair.right)));
  for (const row of rows) {
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
  return [
    ...similar.map((pair) => similarRow(pair, texts)),
    ...echoes.map((echo) => echoRow(echo, lefts[echo.left] ?? 0, rights[echo.right] ?? 0, texts)),
  ].toSorted((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0) || (a.right[0] ?? 0) - (b.right[0] ?? 0));
}

function similarRow({ left, right, alike }: Candidate, texts: BlockTexts): Row {
  return {
    relation: 'similar',
    moved: false,
    left: [left],
    right: [right],
    evidence: evidenceOf(texts.left[left] ?? '', texts.right[right] ?? '', texts.vocabulary),
    confidence: Math.round(alike * 100) / 100,
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
    evidence: evidenceOf(
      a.slice(phrase.left.start, phrase.left.end),
      b.slice(phrase.right.start, phrase.right.end),
      texts.vocabulary,
    ),
    confidence: Math.round(Math.min(1, weight / sureEcho) * 100) / 100,
    quote: { holder: a.length > b.length ? 'left' : 'right', passages: [phrase] },
  };
}

function bodyOf({ blocks }: DocumentText): number[] {
  const body: number[] = [];
  for (const [k, block] of blocks.entries()) if (isBody(block)) body.push(k);
  return body;
}
