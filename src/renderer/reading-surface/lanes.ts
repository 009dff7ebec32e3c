import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { lengthOf } from './extent.ts';
import { Stretches } from './stretches.ts';

/** Lines under the text at one place. From the fourth on, the open note lists them. */
export const laneCount = 3;

/** For each tag of an annotation its lane, 0 nearest the text; null where the lanes are full. */
export type Lanes = readonly (number | null)[];

/**
 * Gives the annotations their lanes: one constant along each annotation for each of its
 * tags. The longest stand nearest the text, so that a tail which runs alone never floats;
 * where two annotations with the same tag overlap, they share a lane, so that at one place a
 * lane has one tag. Greedy, longest first: O(n log n), however many overlap.
 */
export function assignLanes(annotations: Iterable<Annotation>): Map<Id, Lanes> {
  const lines = Array.from({ length: laneCount }, () => new Stretches<Id>());
  const lanes = new Map<Id, Lanes>();
  for (const { id, ranges, tags } of [...annotations].toSorted(longestFirst)) {
    const own = tags.map((tag) => {
      const there = lines.map((line) => ranges.flatMap((range) => line.over(range)));
      const shared = there.findIndex(
        (others) => others.length > 0 && others.every(({ value }) => value === tag),
      );
      const lane = shared >= 0 ? shared : there.findIndex((others) => others.length === 0);
      for (const range of ranges) lines[lane]?.put(range, tag);
      return lane >= 0 ? lane : null;
    });
    lanes.set(id, own);
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
