import type { Unit } from '../../alignment/units.ts';
import type { Passage } from '../../model/annotation.ts';
import { negationsIn } from './negations.ts';
import { type Quantity, quantitiesIn, sameQuantity } from './quantities.ts';
import type { Place, Strengths } from './strengths.ts';
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
        readonly places: readonly Place[];
      }
  );

/** The terms of a text in order. Of two that overlap the one listed by the analyst is taken, then a date, then a number. */
export function termsIn(
  text: string,
  units: readonly Unit[],
  language: string,
  strengths: Strengths,
): Term[] {
  const candidates: Term[] = [
    ...strengths
      .in(text, units)
      .map((phrase) => ({ ...phrase, kind: phrase.isModal ? ('modal' as const) : ('stance' as const) })),
    ...datesIn(text).map((date) => ({ ...date, kind: 'date' as const })),
    ...quantitiesIn(text).map((quantity) => ({ ...quantity, kind: 'number' as const })),
    ...negationsIn(text, language).map((negation) => ({ ...negation, kind: 'negation' as const })),
  ];
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
    a.places.some((place) =>
      b.places.some((other) => place.scale === other.scale && place.level === other.level),
    )
  );
}

/** How far the second is above the first on a scale both stand on; null where there is none. */
export function stepBetween(a: Term, b: Term): number | null {
  if (!isStrength(a) || !isStrength(b)) return null;
  for (const place of a.places) {
    const other = b.places.find(({ scale }) => scale === place.scale);
    if (other !== undefined) return other.level - place.level;
  }
  return null;
}

type Strength = Extract<Term, { readonly kind: 'modal' | 'stance' }>;

function isStrength(term: Term): term is Strength {
  return term.kind === 'modal' || term.kind === 'stance';
}
