import type { Id } from '../../shared/model/ids.ts';
import { closeMemo } from '../state/memo.ts';
import { openReportNow } from '../state/open-report.ts';
import { createStore, useStore } from '../state/store.ts';

/** Where in which report a text of the analyst’s own is being written. */
export interface OwnPlace {
  readonly report: Id;
  /** `top`, `end`, or the key of a section. */
  readonly at: string;
}

const place = createStore<OwnPlace | null>(null);

/** Opens the text of the analyst’s own at a place of the report in sight, to read it or to write it. */
export function editOwnText(at: string): void {
  closeMemo();
  place.set(() => ({ report: openReportNow().id, at }));
}

export function closeOwnText(): void {
  place.set(() => null);
}

export function useOwnPlace(): OwnPlace | null {
  return useStore(place, (state) => state);
}

/** Whether something is typed into a text that the report does not have yet. */
const held = createStore(false);

export function holdOwnText(isHeld: boolean): void {
  held.set(() => isHeld);
}

export function useOwnTextHeld(): boolean {
  return useStore(held, (state) => state);
}
