import type { Wordings } from '../../alignment/words.ts';
import type { Passage } from '../../model/annotation.ts';
import type { StanceScale } from '../../model/stance.ts';
import type { Cue, CueDirection } from './cue.ts';
import { isAnotherName } from './names.ts';
import { type Place, placesOf } from './places.ts';
import { Strengths } from './strengths.ts';
import { sameTerm, stepBetween, type Term, termsIn } from './terms.ts';

/** Two wordings of one passage as texts, and side by side. */
export interface Worded {
  readonly left: string;
  readonly right: string;
  readonly wordings: Wordings;
}

/** In more words than these on one side nobody can say what stands for what. */
const mostWords = 25;
/** What was dropped or added without a counterpart is told of only among so few words. */
const fewWords = 6;
/** Of a figure or a date so many: 在10日内 gives way to 尽快. */
const fewAround = 4;
const fewestWords = 3;

/** Finds the cues between two wordings. */
export type CueFinder = (worded: Worded) => Cue[];

/**
 * What finds the cues between two wordings: numbers, dates, names, negations, modals and stance words
 * that one side has in another's place, or in the place of other words. The same quantity or date in
 * another notation is no cue. `scales` are the stance words in force for `language` (BCP 47); a
 * direction is told within one scale only, and never where a negation came or went with it.
 * O(units + terms log terms + characters) each.
 */
export function cueFinder(language: string, scales: readonly StanceScale[]): CueFinder {
  const strengths = new Strengths(scales, language);
  return (worded) => {
    const { left, right, wordings } = worded;
    const places = placesOf(
      wordings,
      termsIn(left, wordings.left, language, strengths),
      termsIn(right, wordings.right, language, strengths),
    );
    return places.flatMap((place) => cuesAt(place, worded, language));
  };
}

function cuesAt(place: Place, { left, right }: Worded, language: string): Cue[] {
  if (place.leftWords > mostWords || place.rightWords > mostWords) return [];
  const pools = [['number'], ['date'], ['negation'], ['modal', 'stance']].map((kinds) =>
    matched(
      place.left.filter(({ kind }) => kinds.includes(kind)),
      place.right.filter(({ kind }) => kinds.includes(kind)),
    ),
  );
  const matches = pools.flatMap((pool) => {
    const pairs = pool.filter(({ a, b }) => a !== null && b !== null);
    return pairs.length > 0 ? pairs : pool;
  });
  const isNegated = matches.some(({ a, b }) => (a ?? b)?.kind === 'negation');
  const cues = matches.flatMap((match) => cueOf(match, place, isNegated, left, right) ?? []);
  const { leftOnly, rightOnly } = place;
  const isRenamed =
    cues.length === 0 &&
    leftOnly !== null &&
    rightOnly !== null &&
    isAnotherName(left, leftOnly, right, rightOnly, language);
  return isRenamed ? [{ kind: 'name', direction: null, left: leftOnly, right: rightOnly }] : cues;
}

/** A term and what stands for it; null where nothing does. */
interface Match {
  readonly a: Term | null;
  readonly b: Term | null;
}

/** The terms of one sort that differ: those both sides have taken out, the rest by scale, then in order. */
function matched(left: readonly Term[], right: readonly Term[]): Match[] {
  const rest = { left: [...left], right: [...right] };
  const matches: Match[] = [];
  const take = (isMatch: (a: Term, b: Term) => boolean, isTold: boolean): void => {
    for (const a of rest.left.slice()) {
      const b = rest.right.find((other) => isMatch(a, other));
      if (b === undefined) continue;
      rest.left.splice(rest.left.indexOf(a), 1);
      rest.right.splice(rest.right.indexOf(b), 1);
      if (isTold) matches.push({ a, b });
    }
  };
  take((a, b) => sameTerm(a, b) === true, false);
  take((a, b) => stepBetween(a, b) !== null, true);
  take((a, b) => a.kind === b.kind && sameTerm(a, b) === false, true);
  take((a, b) => sameTerm(a, b) === false, true);
  return [...matches, ...rest.left.map((a) => ({ a, b: null })), ...rest.right.map((b) => ({ a: null, b }))];
}

function cueOf({ a, b }: Match, place: Place, isNegated: boolean, left: string, right: string): Cue | null {
  if (a !== null && b !== null) {
    const kind = b.kind === 'modal' ? 'modal' : a.kind;
    return {
      kind,
      direction: isNegated ? null : directionOf(stepBetween(a, b)),
      left: span(a),
      right: span(b),
    };
  }
  const term = a ?? b;
  if (term === null || !isTold(term, place, a !== null)) return null;
  const { leftOnly, rightOnly } = place;
  const [own, other] =
    a === null
      ? [textOf(right, rightOnly), textOf(left, leftOnly)]
      : [textOf(left, leftOnly), textOf(right, rightOnly)];
  const isAll = own.replace(textOf(a === null ? right : left, term), '').trim() === other;
  return {
    kind: term.kind,
    direction: null,
    left: a !== null ? span(a) : isAll ? null : leftOnly,
    right: b !== null ? span(b) : isAll ? null : rightOnly,
  };
}

function textOf(text: string, passage: Passage | null): string {
  return passage === null ? '' : text.slice(passage.start, passage.end);
}

/** Whether a term without a counterpart is worth telling of: a negation, a figure or a date where little else changed, others where nothing else did. */
function isTold(term: Term, place: Place, isLeft: boolean): boolean {
  const [own, other] = isLeft ? [place.leftOnly, place.rightOnly] : [place.rightOnly, place.leftOnly];
  if (own === null) return false;
  if (term.kind === 'negation')
    return Math.max(place.leftWords, place.rightWords) <= (other === null ? fewestWords : fewWords);
  if (term.kind === 'number' && term.quantity.value === 1) return false;
  if (term.kind === 'number' || term.kind === 'date')
    return Math.max(place.leftWords, place.rightWords) <= fewAround;
  const isAll = term.start <= own.start && own.end <= term.end;
  return isAll && (isLeft ? place.rightWords : place.leftWords) <= fewestWords;
}

function directionOf(step: number | null): CueDirection | null {
  return step === null || step === 0 ? null : step > 0 ? 'stronger' : 'softer';
}

function span({ start, end }: Passage): Passage {
  return { start, end };
}
