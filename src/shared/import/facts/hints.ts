import type { FactName } from '../../model/evidence.ts';
import type { Hint } from '../reading.ts';
import type { Found } from '../proposal.ts';

/** Longest value of a hint that can be a fact, in code units. */
const longest = 300;

/** The first hint of a fact the file states outside its text; null where it gives none. */
export function hintOf(hints: readonly Hint[], fact: FactName): Found<string> | null {
  for (const hint of hints) {
    const value = hint.fact === fact ? hint.value.replace(/\s+/g, ' ').trim() : '';
    if (value !== '' && value.length <= longest) return hinted(value, hint.where);
  }
  return null;
}

/** A value the file states outside its text; `where` in words. */
export function hinted<T>(value: T, where: string): Found<T> {
  const why = (where.charAt(0).toUpperCase() + where.slice(1)).slice(0, 300);
  return { value, evidence: { how: 'stated', from: null, why } };
}
