import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { lengthOf } from './extent.ts';

/** Lines under the text at one place. From the fourth on, the open note lists them. */
export const laneCount = 3;

/** For each tag of an annotation its lane, 0 nearest the text; null where the lanes are full. */
export type Lanes = readonly (number | null)[];

/**
 * Gives the annotations their lanes: one constant along each annotation for each of its
 * tags. The longest stand nearest the text, so that a tail which runs alone never floats;
 * where two annotations with the same tag overlap, they share a lane. Greedy, longest
 * first: O(n log n) and a look at each pair of neighbours.
 */
export function assignLanes(
  annotations: Iterable<Annotation>,
  neighbours: (annotation: Annotation) => Iterable<Annotation>,
): Map<Id, Lanes> {
  const lanes = new Map<Id, Lanes>();
  for (const annotation of [...annotations].toSorted(longestFirst)) {
    const holders: (Id | undefined)[][] = Array.from({ length: laneCount }, () => []);
    for (const other of neighbours(annotation))
      lanes.get(other.id)?.forEach((lane, i) => lane !== null && holders[lane]?.push(other.tags[i]));
    lanes.set(
      annotation.id,
      annotation.tags.map((tag) => {
        const free = holders.findIndex((tags) => tags.length > 0 && tags.every((other) => other === tag));
        const lane = free >= 0 ? free : holders.findIndex((tags) => tags.length === 0);
        holders[lane]?.push(tag);
        return lane >= 0 ? lane : null;
      }),
    );
  }
  return lanes;
}

function longestFirst(a: Annotation, b: Annotation): number {
  return (
    lengthOf(b) - lengthOf(a) ||
    (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}
