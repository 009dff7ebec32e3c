import type { Notice, SavedState, Start, UndoState } from '../../shared/ipc/contract.ts';
import type { ErrorRecord } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Gathered } from './rest.ts';
import { createStore } from './store.ts';

/** The mirror of the workspace in main. `following.ts` keeps it as main tells; of itself the window only adds and ends banners. */
export interface Mirror extends Gathered {
  readonly path: string;
  readonly folder: string;
  readonly undo: UndoState;
  /** The last change main told of. */
  readonly revision: number;
  readonly saved: SavedState;
  readonly notices: readonly Notice[];
  /** What there is to say of its opening, once. */
  readonly opening: string | null;
  readonly unreadable: ReadonlySet<Id>;
}

export interface Desk {
  /** Null before the first workspace is open. */
  readonly mirror: Mirror | null;
  readonly start: Start | null;
  readonly failure: ErrorRecord | null;
}

/** What the window knows of main. */
export const desk = createStore<Desk>({ mirror: null, start: null, failure: null });

/** Changes the mirror where a workspace is open. */
export function changeMirror(how: (mirror: Mirror) => Mirror): void {
  desk.set((state) => (state.mirror === null ? state : { ...state, mirror: how(state.mirror) }));
}
