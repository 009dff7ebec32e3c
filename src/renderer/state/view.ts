import { tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { Place, View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { request } from './bridge.ts';
import { createStore, useStore } from './store.ts';

/** What is in sight. Kept by main for the next start, half a second after the last change. */
export const viewStore = createStore<View>(defaultView(new Map(), new Map()));

const emptyPlace: Place = { top: 0, inset: 0, selection: null, open: null, furniture: false };

/** What a workspace shows that was never open on this machine. */
export function defaultView(documents: Workspace['documents'], tags: Workspace['tags']): View {
  return {
    mode: 'read',
    document: documentsInOrder(documents)[0]?.id ?? null,
    places: {},
    compare: null,
    report: defaultReportOptions,
    rail: true,
    libraryHeight: null,
    collapsedGroups: [],
    // One tag stands open, so that it is seen that tags can hold others.
    expandedTags: tagTree(tags)
      .filter(({ children }) => children.length > 0)
      .slice(0, 1)
      .map(({ tag }) => tag.id),
    hiddenTags: [],
    soloTag: null,
    recentTags: [],
    lastTags: [],
  };
}

export function useView<T>(select: (view: View) => T): T {
  return useStore(viewStore, select);
}

export function changeView(change: Partial<View>): void {
  viewStore.set((view) => ({ ...view, ...change }));
  keep();
}

/** Where the analyst is in a document; the same object until it changes. */
export function placeIn(view: View, document: Id): Place {
  return view.places[document] ?? emptyPlace;
}

export function changePlace(document: Id, change: Partial<Place>): void {
  viewStore.set((view) => ({
    ...view,
    places: { ...view.places, [document]: { ...placeIn(view, document), ...change } },
  }));
  keep();
}

/** Goes to a document, perhaps to one annotation in it, in Read. */
export function openDocument(document: Id, annotation: Id | null = null): void {
  changeView({ mode: 'read', document });
  if (annotation !== null) changePlace(document, { open: annotation });
}

export function openComparison(left: Id, right: Id): void {
  const before = viewStore.get().compare;
  changeView({
    mode: 'compare',
    compare:
      before?.left === left && before.right === right
        ? before
        : { left, right, filter: 'all', row: null, tags: true },
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

function keep(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), 500);
}

/** Hands the view to main at once; the frame calls it when the window is about to close. */
export async function keepNow(): Promise<void> {
  clearTimeout(timer);
  await request('saveView', viewStore.get());
}
