import type { Step } from '../commands/command.ts';
import { longestNote, type Annotation, type Passage } from '../model/annotation.ts';
import type { Id } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Fate } from './fate.ts';

/** An annotation with what became of it in another document, and where it would be carried over to. */
export interface Proposal {
  readonly annotation: Annotation;
  readonly fate: Fate;
  /** Words of the other document: the slots, or what the analyst chose in their place; none where there is no such place. */
  readonly ranges: readonly Passage[];
  /** Whether the analyst chose the words. */
  readonly isAdjusted: boolean;
  /** `there`: the other document has these tags on these words already. */
  readonly state: 'open' | 'there' | 'refused' | 'nowhere';
  /** What keeps it away, where it was refused. */
  readonly refusal: Id | null;
}

/** What is known of the document annotations are carried over to. */
export interface Receiving {
  readonly document: Id;
  readonly annotations: Iterable<Annotation>;
  readonly refusals: Iterable<Refusal>;
}

/**
 * What could be carried over, in the order of the text: the annotations whose fate is known.
 * `adjusted`: the words the analyst chose, by annotation. O(annotations of both).
 */
export function proposalsOf(
  annotations: Iterable<Annotation>,
  fates: ReadonlyMap<Id, Fate>,
  adjusted: ReadonlyMap<Id, readonly Passage[]>,
  receiving: Receiving,
): Proposal[] {
  const there = byRanges(receiving.annotations);
  const refused = new Map(
    [...receiving.refusals]
      .filter(({ document }) => document === receiving.document)
      .map(({ annotation, id }) => [annotation, id]),
  );
  return [...annotations]
    .toSorted((a, b) => startOf(a) - startOf(b))
    .flatMap((annotation) => {
      const fate = fates.get(annotation.id);
      if (fate === undefined) return [];
      const chosen = adjusted.get(annotation.id);
      const ranges = chosen ?? fate.slots;
      const refusal = refused.get(annotation.id) ?? null;
      const known = there.get(keyOf(ranges));
      const isThere = known !== undefined && annotation.tags.every((tag) => known.tags.includes(tag));
      const state = isThere
        ? 'there'
        : refusal !== null
          ? 'refused'
          : ranges.length === 0
            ? 'nowhere'
            : 'open';
      return [{ annotation, fate, ranges, isAdjusted: chosen !== undefined, state, refusal } as const];
    });
}

/** Whether a proposal is checked before anybody looked at it: the very words stand there, and surely. */
export function isSure({ fate: { fate, sure }, state, isAdjusted }: Proposal): boolean {
  return state === 'open' && !isAdjusted && sure && (fate === 'verbatim' || fate === 'moved');
}

/**
 * The steps that carry proposals over: tags, and with `notes` notes too. Words that are annotated
 * already take the tags beside their others, and the note only where they have none; two proposals
 * for the same words become one annotation.
 */
export function stepsToCarry(
  proposals: readonly Proposal[],
  { document, annotations }: Pick<Receiving, 'document' | 'annotations'>,
  notes: boolean,
  newId: () => Id,
): Step[] {
  const there = byRanges(annotations);
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.ranges.length === 0) continue;
    const key = keyOf(proposal.ranges);
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  const steps: Step[] = [];
  for (const [key, group] of groups) {
    const tags = [...new Set(group.flatMap(({ annotation }) => annotation.tags))];
    const note = notes ? noteOf(group) : '';
    const known = there.get(key);
    if (known === undefined) {
      const ranges = group[0]?.ranges.map(({ start, end }) => ({ start, end })) ?? [];
      steps.push({ type: 'addAnnotation', id: newId(), document, ranges, tags, note });
      continue;
    }
    const add = tags.filter((tag) => !known.tags.includes(tag));
    if (add.length > 0) steps.push({ type: 'tagAnnotation', id: known.id, add, remove: [] });
    if (note !== '' && known.note === '') steps.push({ type: 'noteAnnotation', id: known.id, note });
  }
  return steps;
}

/** The notes of several annotations on the same words, apart by a blank line; where they are too long together, the first. */
function noteOf(group: readonly Proposal[]): string {
  const notes = [...new Set(group.map(({ annotation }) => annotation.note))].filter((note) => note !== '');
  const all = notes.join('\n\n');
  return all.length <= longestNote ? all : (notes[0] ?? '');
}

function byRanges(annotations: Iterable<Annotation>): ReadonlyMap<string, Annotation> {
  return new Map([...annotations].map((annotation) => [keyOf(annotation.ranges), annotation]));
}

function keyOf(ranges: readonly Passage[]): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join();
}

function startOf({ ranges }: Annotation): number {
  return ranges[0]?.start ?? 0;
}
