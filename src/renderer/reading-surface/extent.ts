import type { Annotation, Passage } from '../../shared/model/annotation.ts';

/** Code units an annotation covers. */
export function lengthOf({ ranges }: Annotation): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function overlaps(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two annotations have a character in common. */
export function overlap(a: Annotation, b: Annotation): boolean {
  for (const range of a.ranges) for (const other of b.ranges) if (overlaps(range, other)) return true;
  return false;
}

/** The part of a passage inside another, or null. */
export function within(passage: Passage, limits: Passage): Passage | null {
  const start = Math.max(passage.start, limits.start);
  const end = Math.min(passage.end, limits.end);
  return start < end ? { start, end } : null;
}
