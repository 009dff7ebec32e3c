import type { Annotation } from '../model/annotation.ts';
import { fold } from './fold.ts';

/** What an annotation says, folded: its words, range after range, and its note. */
export interface FoldedAnnotation {
  readonly quote: string;
  readonly note: string;
}

/** The same annotation folded; made once, for a record never changes. O(its text), then O(1). */
export function foldedOf(annotation: Annotation): FoldedAnnotation {
  const before = known.get(annotation);
  if (before !== undefined) return before;
  const words = annotation.ranges.map(({ exact }) => exact).join(' … ');
  const folded = { quote: fold(words, false).text, note: fold(annotation.note, false).text };
  known.set(annotation, folded);
  return folded;
}

const known = new WeakMap<Annotation, FoldedAnnotation>();
