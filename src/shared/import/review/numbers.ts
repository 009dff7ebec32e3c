import type { Id } from '../../model/ids.ts';
import { factsOf } from './fact-values.ts';
import type { FileReview } from './file-review.ts';

/** Longest number a document may have. */
const longest = 16;

/**
 * The number each file that comes in gets: its own where that is free, else one more than the
 * highest in use, with three digits or more. `used`: those of the library, of removed documents too.
 * O(files + used).
 */
export function numbersOf(files: readonly FileReview[], used: Iterable<string>): Map<Id, string> {
  const taken = new Set(used);
  const numbers = new Map<Id, string>();
  for (const file of files) {
    const own = factsOf(file).number.trim();
    if (own === '' || own.length > longest || taken.has(own)) continue;
    taken.add(own);
    numbers.set(file.id, own);
  }
  let highest = [...taken].reduce((most, each) => (/^\d{1,9}$/.test(each) ? Math.max(most, +each) : most), 0);
  for (const { id } of files) if (!numbers.has(id)) numbers.set(id, String(++highest).padStart(3, '0'));
  return numbers;
}

/** Why a typed number cannot be had, or null: it is another's. The next free one is taken then. */
export function numberTaken(file: FileReview, given: ReadonlyMap<Id, string>): string | null {
  const typed = factsOf(file).number.trim();
  const gets = given.get(file.id);
  if (typed === '' || gets === undefined || gets === typed) return null;
  return typed.length > longest
    ? `A number holds ${longest} characters at most. It gets ${gets}.`
    : `${typed} is taken. It gets ${gets}.`;
}
