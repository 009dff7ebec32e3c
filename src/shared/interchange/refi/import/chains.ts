import type { Passage } from '../../../model/annotation.ts';
import { continuedBy } from '../names.ts';
import type { Guid, RefiLink, RefiSelection } from './project.ts';

/**
 * Selections in chains, each a list of those that are passages of one annotation: a link `continued by` leads from each
 * to the next, they have the same codes and person, and follow one another in the text. One that is alone is a chain of
 * itself. O(selections + links).
 */
export function chainsOf(
  placed: ReadonlyMap<RefiSelection, Passage>,
  links: readonly RefiLink[],
): RefiSelection[][] {
  const byGuid = new Map(Array.from(placed.keys(), (selection) => [selection.guid, selection]));
  const next = new Map<Guid, RefiSelection>();
  const isContinued = new Set<RefiSelection>();
  for (const { name, from, to } of links) {
    const [one, other] = [byGuid.get(from), byGuid.get(to)];
    if (name !== continuedBy || one === undefined || other === undefined) continue;
    if (next.has(from) || isContinued.has(other) || !goesOn(one, other, placed)) continue;
    next.set(from, other);
    isContinued.add(other);
  }
  return [...placed.keys()]
    .filter((selection) => !isContinued.has(selection))
    .map((first) => {
      const chain = [first];
      // Each begins behind the one before, so that no chain leads back.
      for (
        let at = next.get(first.guid);
        at !== undefined && byGuid.get(first.guid) === first;
        at = next.get(at.guid)
      )
        chain.push(at);
      return chain;
    });
}

function goesOn(
  one: RefiSelection,
  other: RefiSelection,
  placed: ReadonlyMap<RefiSelection, Passage>,
): boolean {
  const end = placed.get(one)?.end ?? Infinity;
  const start = placed.get(other)?.start ?? 0;
  const codes = ({ codes: list }: RefiSelection): string => list.toSorted().join();
  return start >= end && one.author === other.author && codes(one) === codes(other);
}
