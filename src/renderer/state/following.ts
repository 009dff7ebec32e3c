import type { Opened, Told } from '../../shared/ipc/contract.ts';
import { fromFile } from '../../shared/model/workspace.ts';
import { dispatchAction } from './actions.ts';
import { arrivals } from './arrivals.ts';
import { listen, request } from './bridge.ts';
import { leave } from './closing.ts';
import { takeDrafts } from './drafts.ts';
import { say, somethingDone } from './feedback.ts';
import { changeMirror, desk } from './mirror.ts';
import { afterPatches, gather, type Gathered, restOf } from './rest.ts';
import { settingsStore } from './settings.ts';
import { defaultView, viewStore } from './view.ts';
import { dismissNotice, sentenceOf, toastDone } from './workspace.ts';

/** Asks main for what to begin with and follows what it tells. Called once; done when there is something to show. */
export async function begin(): Promise<void> {
  // The answer to `start` comes by another way than what is told: until it is here, that waits.
  const early: Told[] = [];
  let isBegun = false;
  listen((told) => (isBegun ? hear(told) : void early.push(told)));
  const start = await request('start');
  settingsStore.set(() => start.settings);
  if (start.opened !== null) opened(start.opened);
  desk.set((state) => ({ ...state, start, failure: start.failure }));
  isBegun = true;
  for (const told of early) hear(told);
}

function hear(told: Told): void {
  switch (told.type) {
    case 'patches':
      if (told.revision <= (desk.get().mirror?.revision ?? 0)) return; // told before it was opened here
      somethingDone();
      changeMirror((mirror) => ({
        ...mirror,
        ...afterPatches(mirror, told.patches),
        undo: told.undo,
        revision: told.revision,
      }));
      return;
    case 'saved':
      changeMirror((mirror) => ({ ...mirror, saved: told.saved }));
      return;
    case 'opened':
      opened(told.opened);
      return;
    case 'failed':
      desk.set((state) => ({ ...state, failure: told.error }));
      return;
    case 'notice':
      dismissNotice(told.notice.id);
      changeMirror((mirror) => ({ ...mirror, notices: [...mirror.notices, told.notice] }));
      return;
    case 'notice-over':
      dismissNotice(told.id);
      return;
    case 'done':
      toastDone(told.sentence);
      return;
    case 'unopened':
      gathering++;
      desk.set((state) => ({ ...state, mirror: null, failure: told.error }));
      return;
    case 'files':
      arrivals.set((waiting) => [...waiting, ...told.files]);
      return;
    case 'menu':
      if (!dispatchAction(told.action)) say('That is not on this screen');
      return;
    case 'closing':
      void leave();
  }
}

function opened({
  file,
  awaited,
  path,
  folder,
  undo: undoState,
  revision,
  saved,
  notices,
  opening,
  view,
  drafts,
  unreadable,
}: Opened): void {
  gathering++;
  const workspace = fromFile(file);
  takeDrafts(drafts);
  viewStore.set(() => view ?? defaultView(workspace.documents, workspace.tags));
  desk.set((state) => ({
    ...state,
    failure: null,
    mirror: {
      workspace,
      rest: restOf(awaited, workspace),
      path,
      folder,
      undo: undoState,
      revision,
      saved,
      notices,
      opening,
      unreadable: new Set(unreadable),
    },
  }));
  if (awaited > 0) gatherRest();
}

/** Has the annotations come that are not here yet, for as long as this workspace is open. */
function gatherRest(): void {
  const begun = gathering;
  const now = (): Gathered | null => (begun === gathering ? desk.get().mirror : null);
  gather(now, (how) => changeMirror((mirror) => ({ ...mirror, ...how(mirror) }))).catch((error: unknown) => {
    if (now() !== null) say(sentenceOf(error), 'error');
  });
}

/** Counts what was begun, so that one that is over can tell. */
let gathering = 0;
