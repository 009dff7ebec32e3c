import type { DocumentText } from '../model/document.ts';
import { blockText } from '../text/blocks.ts';
import type { Quote, Relation, Row, SideName } from './alignment.ts';
import { sharedWords, wordsWithin } from './evidence.ts';
import { ofWords } from './explained.ts';
import { Passages } from './passages.ts';
import type { Placed } from './relate.ts';
import { Vocabulary } from './tokens.ts';

/** Likeness from which on a pair is as sure as it can be without being the same. */
const sure = 0.6;

/** Texts of all blocks of both sides, the numbers of their words, and the passages they share. */
export interface BlockTexts {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly passages: Passages;
}

export function blockTexts(left: DocumentText, right: DocumentText): BlockTexts {
  const vocabulary = new Vocabulary();
  return {
    left: left.blocks.map((block) => blockText(left, block)),
    right: right.blocks.map((block) => blockText(right, block)),
    vocabulary,
    passages: new Passages(vocabulary),
  };
}

/** The rows that bonds (in block indices) make: one for each pair, split, merger and quotation. */
export function rowsOf(bonds: readonly Placed[], texts: BlockTexts): Row[] {
  const pieces = bonds.filter((bond) => bond.kind === 'piece');
  const groups = new Map<string, Placed[]>();
  for (const bond of pieces) {
    const key = groupKey(bond);
    groups.set(key, [...(groups.get(key) ?? []), bond]);
  }
  const rows: Row[] = [];
  for (const bond of bonds) {
    if (bond.kind === 'quotation') rows.push(quotedRow(bond, texts));
    if (bond.kind !== 'whole') continue;
    const holding = groups.size === 0 ? [] : groupsHeldBy(bond, groups);
    if (holding.length === 0) rows.push(pairRow(bond, texts));
    for (const group of holding) group.push(bond);
  }
  for (const group of groups.values()) rows.push(groupRow(group, texts));
  return rows;
}

/** A block that nothing on the other side answers. */
export function onlyRow(relation: 'only-left' | 'only-right', block: number): Row {
  const onLeft = relation === 'only-left';
  return {
    relation,
    moved: false,
    left: onLeft ? [block] : [],
    right: onLeft ? [] : [block],
    evidence: null,
    confidence: 1,
    corrected: false,
    quote: null,
  };
}

/** The groups of pieces that one side of a pair, or the other, holds. */
function groupsHeldBy(bond: Placed, groups: ReadonlyMap<string, Placed[]>): Placed[][] {
  return (['left', 'right'] as const).flatMap((holder) => {
    const group = groups.get(groupKey({ ...bond, holder }));
    return group === undefined ? [] : [group];
  });
}

function pairRow(bond: Placed, texts: BlockTexts): Row {
  const { left, right, moved, score } = bond;
  const [a, b] = [texts.left[left] ?? '', texts.right[right] ?? ''];
  if (texts.passages.isInside(a, b, moved)) return quotedRow({ ...bond, holder: 'right' }, texts);
  if (texts.passages.isInside(b, a, moved)) return quotedRow({ ...bond, holder: 'left' }, texts);
  const identical = a === b || (score === 1 && unwrapped(a) === unwrapped(b));
  return {
    relation: identical ? 'identical' : 'edited',
    moved,
    left: [left],
    right: [right],
    evidence: identical ? null : ofWords(sharedWords(a, b, texts.vocabulary)),
    confidence: identical ? 1 : confidenceOf(score),
    corrected: false,
    quote: null,
  };
}

function groupRow(group: readonly Placed[], texts: BlockTexts): Row {
  const left = ascending(group.map((bond) => bond.left));
  const right = ascending(group.map((bond) => bond.right));
  const relation: Relation = group[0]?.holder === 'left' ? 'split' : 'merged';
  return {
    relation,
    moved: group[0]?.moved === true,
    left,
    right,
    evidence: ofWords(
      sharedWords(
        left.map((i) => texts.left[i]).join('\n'),
        right.map((j) => texts.right[j]).join('\n'),
        texts.vocabulary,
      ),
    ),
    confidence: confidenceOf(Math.min(...group.map((bond) => bond.score))),
    corrected: false,
    quote: null,
  };
}

function quotedRow({ left, right, holder, moved }: Placed, texts: BlockTexts): Row {
  const [a, b] = [texts.left[left] ?? '', texts.right[right] ?? ''];
  const quoted: SideName = holder === 'left' ? 'right' : 'left';
  const quote: Quote = { holder: holder ?? 'right', passages: texts.passages.shared(a, b) };
  const words = wordsWithin(
    quoted === 'left' ? a : b,
    quote.passages.map((passage) => passage[quoted]),
    texts.vocabulary,
  );
  const confidence = confidenceOf(words.shared / Math.max(1, words.of));
  return {
    relation: 'quoted',
    moved,
    left: [left],
    right: [right],
    evidence: ofWords(words),
    confidence,
    corrected: false,
    quote,
  };
}

/** Pieces of one holder make one row, but those that moved away from the rest another. */
function groupKey({ holder, left, right, moved }: Placed): string {
  return `${holder} ${holder === 'left' ? left : right} ${moved}`;
}

function confidenceOf(score: number): number {
  return Math.round(Math.min(1, score / sure) * 100) / 100;
}

function ascending(blocks: readonly number[]): number[] {
  return [...new Set(blocks)].toSorted((a, b) => a - b);
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}
