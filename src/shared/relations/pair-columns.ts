import { align } from '../alignment/align.ts';
import { columnOf } from '../comparison/presence.ts';
import type { DocumentText } from '../model/document.ts';
import type { PairColumns } from './figures.ts';

/** What two texts have of each other, from the alignment that Compare shows. */
export function pairColumns(left: DocumentText, right: DocumentText): PairColumns {
  const alignment = align(left, right);
  return {
    left: columnOf(alignment, 'left', left, right),
    right: columnOf(alignment, 'right', left, right),
  };
}
