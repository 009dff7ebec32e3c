import type { Unit } from '../../alignment/units.ts';
import type { Passage } from '../../model/annotation.ts';
import { negationsIn } from './negations.ts';
import { type Quantity, quantitiesIn, sameQuantity } from './quantities.ts';
import type { Rank } from './phrase.ts';
import type { Strengths } from './strengths.ts';
import { datesIn, sameDate, type WrittenDate } from './written-dates.ts';

/** A few words that mean more than others. UTF-16 offsets in the text they stand in. */
export type Term = Passage &
  (
    | { readonly kind: 'number'; readonly quantity: Quantity }
    | { readonly kind: 'date'; readonly date: WrittenDate }
    | { readonly kind: 'negation' }
    | {
        readonly kind: 'modal' | 'stance';
        readonly phrases: readonly string[];
        readonly ranks: readonly Rank[];
      }
  );

/** The terms of a text in order. Of two that overlap the one listed by the analyst is taken, then a date, then a number. */
export function termsIn(
  text: string,
  units: readonly Unit[],
  language: string,
  strengths: Strengths,
): Term[] {
  const candidates: Term[] = [];
  for (const phrase of strengths.in(text, units))
    candidates.push({ ...phrase, kind: phrase.isModal ? 'modal' : 'stance' });
  for (const date of datesIn(text)) candidates.push({ ...date, kind: 'date' });
  for (const quantity of quantitiesIn(text)) candidates.push({ ...quantity, kind: 'number' });
  for (const negation of negationsIn(text, language)) candidates.push({ ...negation, kind: 'negation' });
  const taken = new Uint8Array(text.length);
  return candidates
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Whether two terms say the same; null where they are not to be compared. */
export function sameTerm(a: Term, b: Term): boolean | null {
  if (a.kind === 'number' && b.kind === 'number') return sameQuantity(a.quantity, b.quantity);
  if (a.kind === 'date' && b.kind === 'date') return sameDate(a.date, b.date);
  if (a.kind === 'negation' && b.kind === 'negation') return true;
  if (!isStrength(a) || !isStrength(b)) return null;
  return (
    a.phrases.some((phrase) => b.phrases.includes(phrase)) ||
    a.ranks.some((rank) => b.ranks.some((other) => rank.scale === other.scale && rank.level === other.level))
  );
}

/** How far the second is above the first on a scale both stand on; null where there is none. */
export function stepBetween(a: Term, b: Term): number | null {
  if (!isStrength(a) || !isStrength(b)) return null;
  for (const rank of a.ranks) {
    const other = b.ranks.find(({ scale }) => scale === rank.scale);
    if (other !== undefined) return other.level - rank.level;
  }
  return null;
}

type Strength = Extract<Term, { readonly kind: 'modal' | 'stance' }>;

function isStrength(term: Term): term is Strength {
  return term.kind === 'modal' || term.kind === 'stance';
}
