import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';

/** As many annotations as a window gets all at once. */
const few = 2_000;
/** Annotations in a portion: some hundred kB, a few milliseconds to read. */
const some = 500;

/** The annotations a window begins with: all where they are few, else those of the documents in sight. */
export function firstPortion({ annotations, ...workspace }: Workspace, view: View | null): Annotations {
  if (annotations.size <= few) return annotations;
  const shown = inSight(workspace.documents, view);
  return Annotations.of(shown.flatMap((id) => Array.from(annotations.in(id).values())));
}

/** As JSON, the next annotations in order of ids, after one or from the beginning; an empty list behind the last. */
export function nextPortion(annotations: Annotations, after: Id | null): string {
  const portion: Annotation[] = [];
  for (const annotation of annotations.all.valuesAfter(after)) {
    portion.push(annotation);
    if (portion.length === some) break;
  }
  return JSON.stringify(portion);
}

/** The documents a window shows first. */
export function inSight(documents: Workspace['documents'], view: View | null): Id[] {
  if (view?.mode === 'compare' && view.compare !== null) return [view.compare.left, view.compare.right];
  const first = view === null ? documentsInOrder(documents)[0]?.id : view.document;
  return first === null || first === undefined ? [] : [first];
}
