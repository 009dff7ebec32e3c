import type { Row } from '../alignment/alignment.ts';
import type { CompareRow } from './rows.ts';

/** What the empty side of a moved row says. */
export interface MovedWords {
  /** Which way the other half lies from here. */
  readonly direction: 'up' | 'down';
  /** `Moved up: quoted inside ¶7 of B`, or at B's place `From ¶18 of A`. */
  readonly sentence: string;
  /** `29 of 31 words kept`; empty where every word is. */
  readonly kept: string;
}

/** In words where the other half of a moved row stands. ¶ numbers are of all blocks of each side. */
export function movedWords(
  row: CompareRow,
  leftNumbers: readonly (number | null)[],
  rightNumbers: readonly (number | null)[],
): MovedWords {
  const direction = (row.partners[0] ?? row.index) < row.index ? 'up' : 'down';
  const pair = row.pairs[0];
  const kept = row.pairs.map(keptWords).filter(Boolean).join('; ');
  if (row.left.length === 0) {
    const blocks = row.pairs.flatMap((each) => each.left);
    return { direction, sentence: `From ${paragraphs(blocks, leftNumbers)} of A`, kept };
  }
  const place = `${paragraphs(
    row.pairs.flatMap((each) => each.right),
    rightNumbers,
  )} of B`;
  const moved = row.pairs.some((each) => each.moved) ? `Moved ${direction}: ` : '';
  const sentence = moved + manner(pair) + place;
  return { direction, sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1), kept };
}

/** What a row is to a listener: `¶12, only in A`; `¶11, identical to ¶19 of B`; `¶3, edited in ¶5 of B, by you`. */
export function rowName(
  row: CompareRow,
  leftNumbers: readonly (number | null)[],
  rightNumbers: readonly (number | null)[],
): string {
  const name = nameOf(row, leftNumbers, rightNumbers);
  return row.pairs.some(({ corrected }) => corrected) ? `${name}, by you` : name;
}

function nameOf(
  row: CompareRow,
  leftNumbers: readonly (number | null)[],
  rightNumbers: readonly (number | null)[],
): string {
  const left = paragraphs(row.left, leftNumbers);
  const right = paragraphs(row.right, rightNumbers);
  switch (row.kind) {
    case 'identical':
      return `${left}, identical to ${right} of B`;
    case 'edited':
      return `${left}, edited in ${right} of B`;
    case 'only-left':
      return `${left}, only in A`;
    case 'only-right':
      return `${right}, only in B`;
    case 'moved':
      return `${left || right}, ${movedWords(row, leftNumbers, rightNumbers).sentence}`;
  }
}

/** How the two sides of a row stand to each other, for the column between them. */
export function relationName({ kind, pairs }: CompareRow): string {
  switch (kind) {
    case 'identical':
      return 'identical';
    case 'edited':
      return [...new Set(pairs.map(({ relation }) => relation))].join(' and ');
    case 'moved':
      return 'moved';
    case 'only-left':
      return 'only in A';
    case 'only-right':
      return 'only in B';
  }
}

/** `¶7`, `¶7 and ¶8`, `heading`. */
export function paragraphs(blocks: readonly number[], numbers: readonly (number | null)[]): string {
  const names = blocks.map((block) => {
    const number = numbers[block];
    return number === null || number === undefined ? 'heading' : `¶${number}`;
  });
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function manner(pair: Row | undefined): string {
  if (pair?.quote?.holder === 'left') return 'quoted in part as ';
  const manners: Partial<Record<Row['relation'], string>> = {
    identical: 'word for word at ',
    quoted: 'quoted inside ',
    split: 'divided into ',
    merged: 'joined into ',
  };
  return (pair && manners[pair.relation]) ?? 'reworded at ';
}

function keptWords({ relation, evidence }: Row): string {
  return relation === 'identical' || evidence === null
    ? ''
    : `${evidence.shared} of ${evidence.of} words kept`;
}
