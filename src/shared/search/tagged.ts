import type { Annotation, Passage } from '../model/annotation.ts';
import type { Id } from '../model/ids.ts';

/**
 * Tells of passages whether one of some tags stands there: on words that overlap them. Built in
 * O(n log n) from the annotations of one document, then O(log n) a passage.
 */
export function taggedPlaces(
  annotations: Iterable<Annotation>,
  tags: ReadonlySet<Id>,
): (passage: Passage) => boolean {
  const own = [...annotations].filter((annotation) => annotation.tags.some((tag) => tags.has(tag)));
  return overlapped(own.flatMap(({ ranges }) => ranges));
}

/** Tells of passages whether one of some others, of the same text, overlaps them. O(n log n), then O(log n) a passage. */
export function overlapped(others: readonly Passage[]): (passage: Passage) => boolean {
  const ranges = others.toSorted((a, b) => a.start - b.start);
  /** For each range the furthest end up to it: ranges may lie inside one another. */
  let furthest = 0;
  const ends = ranges.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}

/** Finds the annotation of a document that stands on exactly a passage and nothing else. */
export function exactPlaces(annotations: Iterable<Annotation>): (passage: Passage) => Annotation | undefined {
  const exact = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const [range, ...more] = annotation.ranges;
    if (range !== undefined && more.length === 0) exact.set(`${range.start} ${range.end}`, annotation);
  }
  return ({ start, end }) => exact.get(`${start} ${end}`);
}
