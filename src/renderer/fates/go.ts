import type { Fate } from '../../shared/anchoring/fate.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import { openComparisonAt } from '../state/landing.ts';
import { changePlace, depart, viewStore } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { isEarlier } from './counterparts.ts';

/** Shows in Compare what became of an annotation: at what stands in its place, or where it stood; its note is open. */
export function goToFate(from: Document, to: Document, annotation: Annotation, { slots, at }: Fate): void {
  const { compare } = viewStore.get();
  const isCompared = (left: Document, right: Document): boolean =>
    compare?.left === left.id && compare.right === right.id;
  const isForth =
    isCompared(from, to) || (!isCompared(to, from) && isEarlier(workspaceNow().documents, from.id, to.id));
  const spot =
    slots.length > 0
      ? { document: to.id, offset: at }
      : { document: from.id, offset: annotation.ranges[0]?.start ?? 0 };
  depart();
  changePlace(from.id, { open: annotation.id });
  if (isForth) openComparisonAt(from.id, to.id, spot);
  else openComparisonAt(to.id, from.id, spot);
}
