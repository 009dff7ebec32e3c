import { type AnnotationFilter, noFilter } from '../../shared/annotations-list/filter.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { changeView, openDocument, viewStore } from '../state/view.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';
import { changeSelection, scrollTop } from './list-state.ts';
import { nothingSelected } from './selection.ts';

/** Gives every annotation a tag, one step to undo. */
export async function tagAll(ids: readonly Id[], tag: Tag): Promise<void> {
  const missing = annotationsOf(ids).filter(({ tags }) => !tags.includes(tag.id));
  if (missing.length === 0) {
    say(ids.length === 1 ? `${tag.name} is there already` : `${tag.name} is on all ${ids.length} already`);
    return;
  }
  const done = await run({
    type: 'tagAnnotations',
    ids: missing.map(({ id }) => id),
    add: [tag.id],
    remove: [],
  });
  if (done) toastDone(`Tagged ${counted(missing.length, 'passage')} ${tag.name}`);
}

/** Takes a tag off where every annotation has it; else gives it to those that have it not. One step to undo. */
export async function toggleAll(ids: readonly Id[], tag: Tag): Promise<void> {
  const annotations = annotationsOf(ids);
  if (!annotations.every(({ tags }) => tags.includes(tag.id))) {
    await tagAll(ids, tag);
    return;
  }
  const done = await run({ type: 'tagAnnotations', ids: [...ids], add: [], remove: [tag.id] });
  if (done) toastDone(`${tag.name} taken off ${counted(annotations.length, 'passage')}`);
}

/** Deletes annotations at once and offers the way back. */
export async function removeAll(ids: readonly Id[]): Promise<void> {
  const done = await run({ type: 'removeAnnotations', ids: [...ids] });
  if (done)
    toastDone(ids.length === 1 ? 'Annotation deleted' : `${counted(ids.length, 'annotation')} deleted`);
}

/** Goes to where an annotation stands, its note open. */
export function openPlace(id: Id): void {
  const annotation = workspaceNow().annotations.get(id);
  if (annotation === undefined) say('This annotation is no longer there', 'error');
  else openDocument(annotation.document, id);
}

/** Changes what the list shows, as kept for this workspace; it begins at its top again, nothing selected. */
export function changeFilter(change: Partial<AnnotationFilter>): void {
  const { annotations } = viewStore.get();
  changeSelection(() => nothingSelected);
  scrollTop.set(() => 0);
  changeView({ annotations: { ...annotations, filter: { ...annotations.filter, ...change } } });
}

export function clearFilter(): void {
  changeFilter(noFilter);
}

/** The annotations with these ids, in their order; one that is gone is left out. */
export function annotationsOf(ids: readonly Id[]): Annotation[] {
  const { annotations } = workspaceNow();
  return ids.flatMap((id) => annotations.get(id) ?? []);
}
