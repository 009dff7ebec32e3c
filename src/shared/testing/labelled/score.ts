import { tokenSpans } from '../../alignment/spans.ts';
import { folded } from '../../alignment/tokens.ts';
import type { LabelledCase } from './case.ts';

/** A pair that was found. */
export interface FoundPair {
  readonly l: number;
  readonly r: number;
  readonly moved: boolean;
}

/** How a case was judged, in counts of pairs that can be added up. */
export interface Score {
  readonly group: string;
  readonly language: string;
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
  readonly movedHits: number;
  readonly movedWrong: number;
  readonly movedMissed: number;
  readonly quoted: number;
  readonly quotedHits: number;
  /** Words that differ if what was paired is compared, and the same for the truth. */
  readonly edit: number;
  readonly trueEdit: number;
}

/** Compares the pairs found with those labelled. Quoted passages say nothing of the size of an edit. */
export function scoreOf(labelled: LabelledCase, found: readonly FoundPair[]): Score {
  const { truth, group, lang } = labelled;
  const keyOf = ({ l, r }: { l: number; r: number }) => `${l} ${r}`;
  const optional = new Set(truth.filter((pair) => pair.optional === true).map(keyOf));
  const wanted = new Map(truth.filter((pair) => pair.optional !== true).map((pair) => [keyOf(pair), pair]));
  const judged = found.filter((pair) => !optional.has(keyOf(pair)));
  const hits = judged.filter((pair) => wanted.has(keyOf(pair)));
  const moved = judged.filter((pair) => pair.moved);
  const movedHits = moved.filter((pair) => wanted.get(keyOf(pair))?.moved === true).length;
  const quoted = [...wanted.values()].filter(({ kind }) => kind === 'partial');
  const names = new Set(found.map(keyOf));
  return {
    group,
    language: lang,
    hits: hits.length,
    wrong: judged.length - hits.length,
    missed: wanted.size - hits.length,
    movedHits,
    movedWrong: moved.length - movedHits,
    movedMissed: [...wanted.values()].filter((pair) => pair.moved === true).length - movedHits,
    quoted: quoted.length,
    quotedHits: quoted.filter((pair) => names.has(keyOf(pair))).length,
    edit: editSize(labelled, found),
    trueEdit: editSize(
      labelled,
      truth.filter(({ kind }) => kind !== 'partial'),
    ),
  };
}

/** The F1 of counts: 1 where there was nothing to find and nothing was found. */
export function f1(hits: number, wrong: number, missed: number): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

/** What several cases come to. */
export interface Judgement {
  readonly cases: number;
  /** Mean over the cases. */
  readonly meanF1: number;
  readonly precision: number;
  readonly movedF1: number;
  readonly quotedRecall: number;
  /** Size of the edit that the alignments imply, by that of the truth. */
  readonly editSize: number;
}

export function judged(scores: readonly Score[]): Judgement {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const hits = sum((score) => score.hits);
  return {
    cases: scores.length,
    meanF1: sum(({ hits: right, wrong, missed }) => f1(right, wrong, missed)) / scores.length,
    precision: hits / (hits + sum(({ wrong }) => wrong)),
    movedF1: f1(
      sum((score) => score.movedHits),
      sum((score) => score.movedWrong),
      sum((score) => score.movedMissed),
    ),
    quotedRecall:
      sum((score) => score.quotedHits) /
      Math.max(
        1,
        sum((score) => score.quoted),
      ),
    editSize: sum((score) => score.edit) / sum((score) => score.trueEdit),
  };
}

/** Tokens outside the longest common subsequence of what is paired, and all of what is not. */
function editSize({ left, right }: LabelledCase, pairs: readonly { l: number; r: number }[]): number {
  const parent = Array.from({ length: left.length + right.length }, (_, k) => k);
  const rootOf = (k: number): number => {
    const up = parent[k] ?? k;
    return up === k ? k : (parent[k] = rootOf(up));
  };
  for (const { l, r } of pairs) parent[rootOf(l)] = rootOf(left.length + r);
  const together = new Map<number, [string[], string[]]>();
  for (const [k, text] of [...left, ...right].entries()) {
    const [a, b] = together.get(rootOf(k)) ?? [[], []];
    (k < left.length ? a : b).push(...tokensOf(text));
    together.set(rootOf(k), [a, b]);
  }
  let size = 0;
  for (const [a, b] of together.values()) size += a.length + b.length - 2 * commonLength(a, b);
  return size;
}

function tokensOf(text: string): string[] {
  const spans = tokenSpans(text);
  return Array.from({ length: spans.length / 2 }, (_, k) =>
    folded(text.slice(spans[2 * k], spans[2 * k + 1])),
  );
}

/** Length of the longest common subsequence, bit-parallel (Hyyrö, Information Processing Letters 91, 2004). */
function commonLength(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const places = new Map<string, bigint>();
  for (const [k, token] of a.entries()) places.set(token, (places.get(token) ?? 0n) | (1n << BigInt(k)));
  const all = (1n << BigInt(a.length)) - 1n;
  let row = all;
  for (const token of b) {
    const kept = row & (places.get(token) ?? 0n);
    row = ((row + kept) | (row - kept)) & all;
  }
  let common = 0;
  for (const bit of (all ^ row).toString(2)) if (bit === '1') common++;
  return common;
}
