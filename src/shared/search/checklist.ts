import type { Passage } from '../model/annotation.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';

/** One place where the words stand. */
export interface Occurrence {
  /** Names it: document and offsets. */
  readonly key: string;
  readonly document: Id;
  readonly passage: Passage;
  /** Written in another way than was asked for: offered apart, and not checked by itself. */
  readonly variant: boolean;
  /**
   * `open`: not tagged with the tag. `within`: words that overlap it are. `done`: an annotation
   * on exactly these words is, so that there is nothing to do.
   */
  readonly state: 'open' | 'within' | 'done';
}

/** A line of the checklist: a heading, which stands for all below it, or an occurrence. */
export type Line =
  | { readonly kind: 'document'; readonly document: Id; readonly under: readonly Occurrence[] }
  | { readonly kind: 'variants'; readonly under: readonly Occurrence[] }
  | { readonly kind: 'occurrence'; readonly occurrence: Occurrence };

/** What is checked: as it was to begin with, or all or none, but for what was flipped since. */
export interface Checks {
  readonly base: 'usual' | 'all' | 'none';
  readonly flipped: ReadonlySet<string>;
}

/** Checked is what is written as asked for and is not tagged yet. */
export const usualChecks: Checks = { base: 'usual', flipped: new Set() };

/** The checklist: each document with its occurrences, then the variants of all of them. */
export function linesOf(occurrences: readonly Occurrence[]): Line[] {
  const lines: Line[] = [];
  const plain = occurrences.filter(({ variant }) => !variant);
  const variants = occurrences.filter(({ variant }) => variant);
  for (const [document, under] of groupBy(plain, (one) => one.document)) {
    lines.push({ kind: 'document', document, under });
    for (const one of under) lines.push(lineOf(one));
  }
  if (variants.length > 0) lines.push({ kind: 'variants', under: variants });
  for (const variant of variants) lines.push(lineOf(variant));
  return lines;
}

/** The occurrences a line stands for. */
export function occurrencesOf(line: Line): readonly Occurrence[] {
  return line.kind === 'occurrence' ? [line.occurrence] : line.under;
}

export function isChecked({ base, flipped }: Checks, { key, variant, state }: Occurrence): boolean {
  if (state === 'done') return false;
  const usual = base === 'all' ? state === 'open' : base === 'usual' && state === 'open' && !variant;
  return usual !== flipped.has(key);
}

/** Whether all, some or none of what a line stands for is checked; what is done already counts for nothing. */
export function checkOf(checks: Checks, line: Line): 'all' | 'some' | 'none' {
  const able = occurrencesOf(line).filter(({ state }) => state !== 'done');
  const checked = able.filter((occurrence) => isChecked(checks, occurrence)).length;
  return checked === 0 ? 'none' : checked === able.length ? 'all' : 'some';
}

/** With everything checked that a line stands for; with nothing of it where all is checked now. */
export function toggled(checks: Checks, line: Line): Checks {
  const isOn = checkOf(checks, line) !== 'all';
  const flipped = new Set(checks.flipped);
  for (const occurrence of occurrencesOf(line)) {
    if (occurrence.state === 'done' || isChecked(checks, occurrence) === isOn) continue;
    if (flipped.has(occurrence.key)) flipped.delete(occurrence.key);
    else flipped.add(occurrence.key);
  }
  return { ...checks, flipped };
}

function lineOf(occurrence: Occurrence): Line {
  return { kind: 'occurrence', occurrence };
}
