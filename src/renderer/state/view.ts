import { defaultAnnotationsView } from '../../shared/annotations-list/filter.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import { tagTree } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { Place, View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { defaultReportOptions } from '../../shared/report/options.ts';
import { request } from './bridge.ts';
import { soon } from './soon.ts';
import { createStore, useStore } from './store.ts';

/** What is in sight. Kept by main for the next start, and for a window that stops, soon after each change. */
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
    openReport: null,
    annotations: defaultAnnotationsView,
    memo: null,
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
  keeping.ask();
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
  keeping.ask();
}

/** Whether the text that is read is to take the focus, as soon as it is there. */
const entering = createStore(false);

/** Shows Read, and the keys go to its text. */
export function enterText(): void {
  changeView({ mode: 'read' });
  entering.set(() => true);
}

export function useEntering(): boolean {
  return useStore(entering, (state) => state);
}

export function entered(): void {
  entering.set(() => false);
}

/** Goes to a document, perhaps to one annotation in it, in Read, to go on there by keys. */
export function openDocument(document: Id, annotation: Id | null = null): void {
  if (annotation !== null) depart();
  changeView({ mode: 'read', document });
  enterText();
  if (annotation === null) return;
  changePlace(document, { open: annotation });
  arrivals.set(({ place, open }) => ({ place, open: open + 1 }));
}

/** Goes to a UTF-16 offset of a document, in Read, and puts the caret there. */
export function openDocumentAt(document: Id, offset: number): void {
  openPassage(document, { start: offset, end: offset });
}

/** Goes to a passage of a document, in Read, and selects it. UTF-16. */
export function openPassage(document: Id, { start, end }: Passage): void {
  depart();
  changeView({ mode: 'read', document });
  enterText();
  changePlace(document, {
    top: start,
    inset: -landing,
    selection: { anchor: start, head: end },
    open: null,
  });
  arrive();
}

/** How far under the top edge a line comes to stand that was gone to, in CSS pixels. */
const landing = 96;

/** Counts up before each jump: where it was made from is kept for the way back. */
export const departures = createStore(0);

/** Says that a jump is about to be made. Going to another document, pair or mode is one by itself. */
export function depart(): void {
  departures.set((count) => count + 1);
}

/** Count up when a text in sight is to show its place anew, or its open annotation. */
const arrivals = createStore({ place: 0, open: 0 });

/** Has the text in sight show the place that the view has for it. */
export function arrive(): void {
  arrivals.set(({ place, open }) => ({ place: place + 1, open }));
}

/** Another number after each arrival of a kind. */
export function useArrivals(kind: 'place' | 'open'): number {
  return useStore(arrivals, (counts) => counts[kind]);
}

/** How a pair is looked at that was never in sight. */
export const defaultPair = {
  filter: 'all',
  row: null,
  tags: true,
  what: 'rows',
  chain: [],
  against: [],
  folded: false,
  opened: [],
  closed: [],
  quiet: false,
  echoes: false,
  sentences: false,
} satisfies Omit<NonNullable<View['compare']>, 'left' | 'right'>;

/** Compares two documents. The strip over the pair before stays where both are in it. */
export function openComparison(left: Id, right: Id): void {
  const before = viewStore.get().compare;
  const isSame = before?.left === left && before.right === right && before.what !== 'presence';
  const strip = before?.chain ?? [];
  const chain = strip.includes(left) && strip.includes(right) ? strip : [];
  const against = before?.left === left ? before.against : [];
  changeView({
    mode: 'compare',
    compare: isSame ? before : { ...defaultPair, left, right, chain, against },
  });
}

/** Shows which of some documents carry which paragraphs of a first; the table can be gone back to from each pair. */
export function openPresence(first: Id, against: readonly Id[]): void {
  const [right] = against;
  if (right === undefined) return;
  changeView({
    mode: 'compare',
    compare: { ...defaultPair, what: 'presence', left: first, right, against: [...against] },
  });
}

/** Compares documents as a chain, each with the next: the first two are in sight, the strip holds them all. */
export function openChain(documents: readonly Id[]): void {
  const [left, right] = documents;
  if (left === undefined || right === undefined) return;
  openComparison(left, right);
  const { compare } = viewStore.get();
  if (compare !== null) changeView({ compare: { ...compare, what: 'rows', chain: [...documents] } });
}

/** Milliseconds; what is in sight is no work of the analyst’s. */
const longestUnkept = 1_500;

/** What cannot be kept now is kept at the next move; nobody is told of it. */
const keeping = soon(() => void keepNow().catch(() => undefined), longestUnkept);

/** Hands the view to main at once; the frame calls it when the window is about to close. */
export async function keepNow(): Promise<void> {
  keeping.cancel();
  await request('saveView', viewStore.get());
}
