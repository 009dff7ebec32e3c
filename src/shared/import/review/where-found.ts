import type { Evidence, FactName } from '../../model/evidence.ts';

/**
 * Where a fact was found, as it stands under it: `Line 4, “Updated”`, `Detected`, `Not found`.
 * `line` is that of the words it was read off, from 1.
 */
export function whereFound(fact: FactName, evidence: Evidence | 'yours' | null, line: number | null): string {
  if (evidence === null) return 'Not found';
  if (evidence === 'yours') return 'Yours';
  const why = quotesCurled(evidence.why.trim());
  const place = line === null ? '' : `Line ${line}`;
  if (evidence.how === 'inferred') {
    if (fact === 'language') return 'Detected';
    return `Inferred: ${[why, place.toLowerCase()].filter((part) => part !== '').join(', ') || 'no line says it'}`;
  }
  if (place === '') return capital(why) || 'Stated';
  return why === '' ? place : `${place}, ${why}`;
}

function quotesCurled(words: string): string {
  return words.replaceAll(/"([^"]*)"/g, '“$1”');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
