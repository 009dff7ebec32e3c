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
  return why === '' || sortsOfLine.has(why) ? place : `${place}, ${why}`;
}

/** What a line that bears a fact is, which says nothing beside its number. A dateline is more: a part of one. */
const sortsOfLine: ReadonlySet<string> = new Set(['byline', 'copyright line', 'date line', 'source line']);

function quotesCurled(words: string): string {
  return words.replaceAll(/"([^"]*)"/g, '“$1”');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
