import type { StatementDate } from '../../model/document.ts';
import type { Facts, Found, ProposalContext, ProposedBlock } from '../proposal.ts';
import type { Hint } from '../reading.ts';
import { datelineOf } from './dateline.ts';
import { groupOf } from './group.ts';
import { languageOf } from './language.ts';
import { numberOf } from './number.ts';
import { isOfficial } from './official.ts';
import { originOf } from './outlet.ts';
import { partsOf } from './parts.ts';
import { placeOf } from './place.ts';
import { publishedOf } from './published.ts';
import { sessionOf } from './session.ts';
import { statementDayOf } from './statement-day.ts';
import { deckOf, titleOf } from './title.ts';

/** What finding facts needs besides a text and its blocks. */
export interface FactsContext extends Pick<ProposalContext, 'name' | 'today'> {
  /** What the file states outside its text; the text wins where they differ. */
  readonly hints: readonly Hint[];
}

/**
 * The facts of a statement but for its speakers, each with the words it was read off (UTF-16
 * offsets of the canonical text); null where the statement does not tell. Linear in the text.
 */
export function findFacts(
  text: string,
  blocks: readonly ProposedBlock[],
  { name, today, hints }: FactsContext,
): Omit<Facts, 'speakers'> {
  const parts = partsOf(text, blocks);
  const occasion = { dateline: datelineOf(parts), session: sessionOf(parts) };
  const origin = originOf(text, parts, occasion.dateline, hints);
  const published = publishedOf(parts, hints);
  const told = statementDayOf(parts, occasion, published?.value ?? null, { today });
  const isOffice = origin.outlet !== null && isOfficial(origin.outlet.value);
  const statement = told ?? (isOffice ? sameDay(published, 'the day it was published') : null);
  return {
    number: numberOf(name),
    title: trimmed(text, titleOf(parts, hints)),
    deck: trimmed(text, deckOf(parts, hints)),
    outlet: trimmed(text, origin.outlet),
    agency: trimmed(text, origin.agency),
    published: published ?? sameDay(statement, 'the statement’s day'),
    statement,
    place: trimmed(text, placeOf(parts, occasion, statement?.evidence.from ?? null)),
    language: languageOf(text, blocks),
    group: groupOf(text, origin),
  };
}

/**
 * A document keeps words without white space at their ends, whatever the pattern took along; where nothing else
 * is left, there is no fact.
 */
function trimmed(text: string, found: Found<string> | null): Found<string> | null {
  if (found === null) return null;
  const { evidence } = found;
  const value = found.value.trim();
  if (value === '' || value === found.value) return value === '' ? null : found;
  const { from } = evidence;
  if (from === null || text.slice(from.start, from.end) !== found.value) return { value, evidence };
  const start = from.start + found.value.indexOf(value);
  return { value, evidence: { ...evidence, from: { start, end: start + value.length } } };
}

/**
 * A statement that does not say when it was published was so on its own day, as far as anyone can
 * tell; and what an office publishes without a day, it said on the day of its publication.
 */
function sameDay(other: Found<StatementDate> | null, why: string): Found<StatementDate> | null {
  if (other === null) return null;
  const { value, evidence } = other;
  return {
    value: { ...value, time: null, inferred: true },
    evidence: { how: 'inferred', from: evidence.from, why },
  };
}
