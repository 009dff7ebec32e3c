import type { StatementDate } from '../../model/document.ts';
import { type Evidence, type FactEvidence, FactName } from '../../model/evidence.ts';
import type { Facts, Found } from '../proposal.ts';
import type { FileReview } from './file-review.ts';

/** The facts of a document without where they were found. */
export interface FactValues {
  /** Empty: the next one that is free. */
  readonly number: string;
  /** Empty where none was found. */
  readonly title: string;
  readonly deck: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: StatementDate | null;
  readonly statement: StatementDate | null;
  readonly place: string | null;
  readonly language: string;
  readonly speakers: readonly string[];
  readonly group: string | null;
}

const none: FactValues = {
  number: '',
  title: '',
  deck: null,
  outlet: null,
  agency: null,
  published: null,
  statement: null,
  place: null,
  language: 'en',
  speakers: [],
  group: null,
};

/** What is said of a file: what the analyst typed, else what was found. */
export function factsOf({ proposal, edits }: Pick<FileReview, 'proposal' | 'edits'>): FactValues {
  return { ...(proposal === null ? none : valuesOf(proposal.facts)), ...edits.facts };
}

/** The facts as a document keeps them: without white space at their ends, nothing that is empty, no speaker twice. */
export function cleanFacts(
  file: Pick<FileReview, 'proposal' | 'edits' | 'name'>,
): Omit<FactValues, 'number'> {
  const { number: _, ...facts } = factsOf(file);
  const clean = (text: string | null): string | null => text?.trim() || null;
  return {
    ...facts,
    title: titleOf(file),
    deck: clean(facts.deck),
    outlet: clean(facts.outlet),
    agency: clean(facts.agency),
    place: clean(facts.place),
    group: clean(facts.group),
    speakers: [...new Set(facts.speakers.map((name) => name.trim()))].filter((name) => name !== ''),
  };
}

/** Where a fact was found; `yours`: the analyst typed it; null: it was not found. */
export function evidenceFor(
  { proposal, edits }: Pick<FileReview, 'proposal' | 'edits'>,
  fact: FactName,
): Evidence | 'yours' | null {
  if (fact in edits.facts) return 'yours';
  return proposal === null ? null : (foundOf(proposal.facts, fact)[0]?.evidence ?? null);
}

/** The place in the text of everything that was found, in order; UTF-16 offsets. */
export function placesFound(facts: Facts): number[] {
  const places = FactName.options.flatMap((fact) =>
    foundOf(facts, fact).flatMap(({ evidence }) => evidence.from?.start ?? []),
  );
  return [...new Set(places)].toSorted((a, b) => a - b);
}

/** The evidence a document keeps: of facts as they were found, not of those that were typed. */
export function keptEvidence({ proposal, edits }: Pick<FileReview, 'proposal' | 'edits'>): FactEvidence[] {
  if (proposal === null) return [];
  const kept: FactEvidence[] = [];
  for (const fact of FactName.options)
    if (!(fact in edits.facts))
      for (const { evidence } of foundOf(proposal.facts, fact)) kept.push({ fact, ...evidence });
  return kept;
}

/** The title of a document: a file in which none was found goes by its name, without its ending. */
export function titleOf(file: Pick<FileReview, 'proposal' | 'edits' | 'name'>): string {
  return factsOf(file).title.trim() || nameWithoutEnding(file.name);
}

export function nameWithoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '') || name;
}

function valuesOf(facts: Facts): FactValues {
  return {
    number: facts.number?.value ?? '',
    title: facts.title?.value ?? '',
    deck: facts.deck?.value ?? null,
    outlet: facts.outlet?.value ?? null,
    agency: facts.agency?.value ?? null,
    published: facts.published?.value ?? null,
    statement: facts.statement?.value ?? null,
    place: facts.place?.value ?? null,
    language: facts.language.value,
    speakers: facts.speakers.map(({ value }) => value),
    group: facts.group?.value ?? null,
  };
}

function foundOf(facts: Facts, fact: FactName): readonly Found<unknown>[] {
  const found = facts[fact];
  if (found === null) return [];
  return 'value' in found ? [found] : found;
}
