import type { Id } from '../../shared/model/ids.ts';

/** Which rows of a list are chosen, and where the keys are. */
export interface Selection {
  readonly chosen: ReadonlySet<Id>;
  /** The row the keys are on, and where it stood: when it goes, the row in its place takes over. */
  readonly active: Id | null;
  readonly at: number;
  /** Where a range begins: the row chosen last by itself. */
  readonly anchor: Id | null;
}

export const nothingSelected: Selection = { chosen: new Set(), active: null, at: 0, anchor: null };

/** What a move does to what is chosen: the row alone, everything from the anchor to it, or nothing. */
export type Move = 'only' | 'extend' | 'keep';

/** The list as ids, with the place of each. */
export interface Rows {
  readonly ids: readonly Id[];
  readonly placeOf: ReadonlyMap<Id, number>;
}

export function rowsOf(ids: readonly Id[]): Rows {
  return { ids, placeOf: new Map(ids.map((id, i) => [id, i])) };
}

/** Where the keys are in the list; -1 before they were anywhere, and in an empty list. */
export function placeOfActive({ ids, placeOf }: Rows, { active, at }: Selection): number {
  if (active === null) return -1;
  return placeOf.get(active) ?? Math.min(at, ids.length - 1);
}

/** The keys go to the row at a place, or to the nearest end. */
export function moved(rows: Rows, selection: Selection, to: number, move: Move): Selection {
  const at = Math.max(0, Math.min(rows.ids.length - 1, to));
  const active = rows.ids[at];
  if (active === undefined) return selection;
  if (move === 'keep') return { ...selection, active, at };
  if (move === 'only') return { chosen: new Set([active]), active, at, anchor: active };
  const anchor = selection.anchor !== null && rows.placeOf.has(selection.anchor) ? selection.anchor : active;
  const from = rows.placeOf.get(anchor) ?? at;
  const range = rows.ids.slice(Math.min(from, at), Math.max(from, at) + 1);
  return { chosen: new Set(range), active, at, anchor };
}

/** Chooses a row beside the others, or no longer. */
export function toggled(rows: Rows, selection: Selection, at: number): Selection {
  const id = rows.ids[at];
  if (id === undefined) return selection;
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, active: id, at, anchor: id };
}

export function everything({ ids }: Rows, selection: Selection): Selection {
  return { ...selection, chosen: new Set(ids), active: selection.active ?? ids[0] ?? null };
}

/** Nothing is chosen; the keys stay where they are. */
export function none(selection: Selection): Selection {
  return { ...selection, chosen: nothingSelected.chosen, anchor: null };
}

/** The chosen rows that are in the list, in its order. O(chosen log chosen). */
export function chosenIn({ placeOf, ids }: Rows, { chosen }: Selection): readonly Id[] {
  if (chosen.size === ids.length && ids.every((id) => chosen.has(id))) return ids;
  return [...chosen]
    .flatMap((id) => placeOf.get(id) ?? [])
    .toSorted((a, b) => a - b)
    .flatMap((place) => ids[place] ?? []);
}

/** What an act is about: what is chosen; without that the row the keys are on. */
export function subject(rows: Rows, selection: Selection): readonly Id[] {
  const chosen = chosenIn(rows, selection);
  if (chosen.length > 0) return chosen;
  const active = rows.ids[placeOfActive(rows, selection)];
  return active === undefined ? [] : [active];
}
