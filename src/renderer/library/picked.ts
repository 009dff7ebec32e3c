import type { Id } from '../../shared/model/ids.ts';
import { createStore, useStore } from '../state/store.ts';
import { viewStore } from '../state/view.ts';

/** Rows picked to be moved, grouped or removed together; empty while only the open document is meant. */
interface Picked {
  readonly ids: ReadonlySet<Id>;
  /** Where a range begins. */
  readonly anchor: Id | null;
}

const none: Picked = { ids: new Set(), anchor: null };
const store = createStore<Picked>(none);

export function usePicked(): ReadonlySet<Id> {
  return useStore(store, ({ ids }) => ids);
}

/** Whether a row is picked; null while none is. */
export function useIsPicked(id: Id): boolean | null {
  return useStore(store, ({ ids }) => (ids.size === 0 ? null : ids.has(id)));
}

export function pickedNow(): ReadonlySet<Id> {
  return store.get().ids;
}

/** Ends the picking; a range begins at this row from now on. */
export function pickNone(anchor: Id | null = null): void {
  store.set(() => ({ ids: none.ids, anchor }));
}

/** Adds a row to what is picked or takes it away. What was open counts as picked first. */
export function togglePicked(id: Id): void {
  store.set(({ ids }) => {
    const { document } = viewStore.get();
    const next = new Set(ids.size === 0 && document !== null && document !== id ? [document] : ids);
    if (!next.delete(id)) next.add(id);
    return { ids: next, anchor: id };
  });
}

/** Picks every row from where the range begins to this one, of the rows that are shown. */
export function pickTo(id: Id, visible: readonly Id[]): void {
  store.set(({ anchor }) => {
    const start = anchor ?? viewStore.get().document ?? id;
    const [from, to] = [visible.indexOf(start), visible.indexOf(id)].toSorted((a, b) => a - b);
    return from === undefined || to === undefined || from < 0
      ? { ids: new Set([id]), anchor: id }
      : { ids: new Set(visible.slice(from, to + 1)), anchor: start };
  });
}

export function pickAll(visible: readonly Id[]): void {
  store.set(({ anchor }) => ({ ids: new Set(visible), anchor }));
}

/** Lets go of rows that are no longer in the library. */
export function keepPicked(documents: { has(id: Id): boolean }): void {
  store.set((picked) => {
    const ids = [...picked.ids].filter((id) => documents.has(id));
    return ids.length === picked.ids.size ? picked : { ...picked, ids: new Set(ids) };
  });
}

/** What an act on a row is meant for: all that is picked where the row is, else that row. */
export function meantBy(id: Id): ReadonlySet<Id> {
  const { ids } = store.get();
  return ids.has(id) ? ids : new Set([id]);
}
