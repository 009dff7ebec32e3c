import { DefaultLinesDiffComputer, type DetailedLineRangeMapping } from 'vscode-diff';
import type { FoundPair } from '../src/shared/testing/labelled/score.ts';

/** Share of the shorter paragraph that must be kept for two paragraphs to count as paired. */
const enough = 0.3;

/**
 * The paragraphs that VS Code’s differ pairs, each paragraph one line: those it leaves as they
 * are, those of which it keeps enough characters, and those inside what it calls moved.
 * `mostTime`: what it is allowed, milliseconds.
 */
export function vsCodePairs(left: string[], right: string[], mostTime: number): FoundPair[] {
  const { changes, moves } = new DefaultLinesDiffComputer().computeDiff(left, right, {
    ignoreTrimWhitespace: false,
    maxComputationTimeMs: mostTime,
    computeMoves: true,
    extendToSubwords: false,
  });
  const inPlace = pairsOf(left, right, changes, whole(left.length, right.length), false);
  const moved = moves.flatMap((move) =>
    pairsOf(
      left,
      right,
      move.changes,
      {
        l: move.lineRangeMapping.original.startLineNumber - 1,
        lEnd: move.lineRangeMapping.original.endLineNumberExclusive - 1,
        r: move.lineRangeMapping.modified.startLineNumber - 1,
        rEnd: move.lineRangeMapping.modified.endLineNumberExclusive - 1,
      },
      true,
    ),
  );
  const known = new Set(inPlace.map(({ l, r }) => `${l} ${r}`));
  return [...inPlace, ...moved.filter(({ l, r }) => !known.has(`${l} ${r}`))];
}

interface Stretch {
  readonly l: number;
  readonly lEnd: number;
  readonly r: number;
  readonly rEnd: number;
}

function whole(lEnd: number, rEnd: number): Stretch {
  return { l: 0, lEnd, r: 0, rEnd };
}

/** Walks through a stretch: lines outside the changes are pairs, lines inside them where enough is kept. */
function pairsOf(
  left: readonly string[],
  right: readonly string[],
  changes: readonly DetailedLineRangeMapping[],
  { l: fromL, lEnd, r: fromR }: Stretch,
  moved: boolean,
): FoundPair[] {
  const pairs: FoundPair[] = [];
  let [l, r] = [fromL, fromR];
  for (const { original, modified, innerChanges } of changes) {
    while (l < original.startLineNumber - 1) pairs.push({ l: l++, r: r++, moved });
    for (const kept of keptWithin(left, right, original, modified, innerChanges ?? []))
      pairs.push({ l: kept.l, r: kept.r, moved });
    l = original.endLineNumberExclusive - 1;
    r = modified.endLineNumberExclusive - 1;
  }
  while (l < lEnd) pairs.push({ l: l++, r: r++, moved });
  return pairs;
}

type Lines = DetailedLineRangeMapping['original'];
type Inner = NonNullable<DetailedLineRangeMapping['innerChanges']>;

/** Characters between the inner changes are kept: counted by the lines they stand in on both sides. */
function keptWithin(
  left: readonly string[],
  right: readonly string[],
  original: Lines,
  modified: Lines,
  inner: Inner,
): { l: number; r: number }[] {
  const a = new Joined(left, original);
  const b = new Joined(right, modified);
  if (a.lines === 0 || b.lines === 0 || inner.length === 0) return [];
  const kept = new Map<string, { l: number; r: number; count: number }>();
  let [i, j] = [0, 0];
  const keep = (end: number): void => {
    for (; i < end; i++, j++) {
      const [l, r] = [a.lineOf(i), b.lineOf(j)];
      const known = kept.get(`${l} ${r}`) ?? { l, r, count: 0 };
      known.count++;
      kept.set(`${l} ${r}`, known);
    }
  };
  for (const { originalRange, modifiedRange } of inner) {
    keep(a.offsetOf(originalRange.startLineNumber, originalRange.startColumn));
    i = a.offsetOf(originalRange.endLineNumber, originalRange.endColumn);
    j = b.offsetOf(modifiedRange.endLineNumber, modifiedRange.endColumn);
  }
  keep(a.length);
  return [...kept.values()].filter(
    ({ l, r, count }) => count >= enough * Math.max(1, Math.min(left[l]?.length ?? 0, right[r]?.length ?? 0)),
  );
}

/** Some lines as one text, a line feed behind each. */
class Joined {
  readonly lines: number;
  readonly length: number;
  readonly #first: number;
  readonly #starts: number[] = [];
  readonly #lineOf: number[] = [];

  constructor(texts: readonly string[], { startLineNumber, endLineNumberExclusive }: Lines) {
    this.#first = startLineNumber;
    this.lines = endLineNumberExclusive - startLineNumber;
    for (let line = startLineNumber; line < endLineNumberExclusive; line++) {
      this.#starts.push(this.#lineOf.length);
      const length = (texts[line - 1]?.length ?? 0) + 1;
      for (let k = 0; k < length; k++) this.#lineOf.push(line - 1);
    }
    this.length = this.#lineOf.length;
  }

  offsetOf(lineNumber: number, column: number): number {
    return (this.#starts[lineNumber - this.#first] ?? this.length) + column - 1;
  }

  /** The index of the line a character stands in. */
  lineOf(offset: number): number {
    return this.#lineOf[offset] ?? -1;
  }
}
