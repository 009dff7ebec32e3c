import { useEffect } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { View } from '../../shared/model/view.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { counted } from '../../shared/wording.ts';
import { useAction } from './actions.ts';
import { say } from './feedback.ts';
import { createStore } from './store.ts';
import { arrive, changeView, departures, placeIn, useView, viewStore } from './view.ts';
import { departed, moved, nextVisit, noVisits, sameSpot, type Visit } from './visits.ts';
import { useDesk, workspaceNow } from './workspace.ts';

const visits = createStore(noVisits);

/** Keeps the places visited while a workspace is open, and answers to Back and Forward, mouse buttons too. */
export function useHistory(): void {
  const path = useDesk(({ mirror }) => mirror?.path ?? null);
  useEffect(() => {
    if (path === null) return undefined;
    const look = (): void => visits.set((before) => moved(before, visitOf(viewStore.get())));
    visits.set(() => noVisits);
    look();
    const ends = [viewStore.follow(look), departures.follow(() => visits.set(departed))];
    return () => {
      for (const end of ends) end();
    };
  }, [path]);
  useEffect(() => {
    const onButton = ({ button }: MouseEvent): void => {
      if (button === 3 || button === 4) travel(button === 3 ? -1 : 1);
    };
    window.addEventListener('mouseup', onButton);
    return () => window.removeEventListener('mouseup', onButton);
  }, []);
  useAction('back', () => travel(-1));
  useAction('forward', () => travel(1));
}

/** Shows another document where the one in sight is gone, as when its import is undone. */
export function useDocumentThere(): void {
  const document = useView((view) => view.document);
  const isGone = useDesk(({ mirror }) => {
    const documents = mirror?.workspace.documents;
    return documents !== undefined && documents.size > 0 && !documents.has(document ?? '');
  });
  useEffect(() => {
    if (isGone) changeView({ document: readBefore() });
  }, [isGone]);
}

/** The document read last of those that are there, else the first. */
function readBefore(): Id | null {
  const read = recentVisits(Infinity).find(({ mode }) => mode === 'read');
  return read?.document ?? documentsInOrder(workspaceNow().documents)[0]?.id ?? null;
}

/** Whether there is a place to go back (-1) or forward (1) to. */
export function canTravel(by: -1 | 1): boolean {
  return nextVisit(visits.get(), by, isThere) !== null;
}

/** The last places visited, each once, the latest first, without the one in sight. */
export function recentVisits(most: number): Visit[] {
  const { list, at } = visits.get();
  const seen = list.slice(at, at + 1);
  for (const visit of [...list.slice(0, at), ...list.slice(at + 1)].toReversed())
    if (isThere(visit) && !seen.some((other) => sameSpot(other, visit))) seen.push(visit);
  return seen.slice(1, most + 1);
}

/** Shows a place visited once more, as it was. */
export function revisit(visit: Visit): void {
  const { places } = viewStore.get();
  changeView({
    mode: visit.mode,
    ...(visit.document === null ? {} : { document: visit.document }),
    ...(visit.document === null || visit.place === null
      ? {}
      : { places: { ...places, [visit.document]: visit.place } }),
    ...(visit.mode === 'compare' ? { compare: visit.compare } : {}),
  });
  arrive();
}

/** What is in sight, as a place to come back to. */
function visitOf(view: View): Visit {
  const read = view.mode === 'read' ? view.document : null;
  return {
    mode: view.mode,
    document: read,
    place: read === null ? null : placeIn(view, read),
    compare: view.mode === 'compare' ? view.compare : null,
  };
}

function travel(by: -1 | 1): void {
  const before = visits.get();
  const index = nextVisit(before, by, isThere);
  const visit = before.list[index ?? -1];
  if (index === null || visit === undefined) {
    say(by < 0 ? 'There is no place to go back to' : 'There is no place to go forward to');
    return;
  }
  visits.set(({ list }) => ({ list, at: index }));
  revisit(visit);
  const sentence = `${by < 0 ? 'Back' : 'Forward'}: ${named(visit, workspaceNow())}`;
  // A screen that comes into sight ends what was said of the one before.
  setTimeout(() => say(sentence), 0);
}

/** What a place is called: `001, Xi, Kishida reaffirm…`, `001 with 002`, `Report`. */
export function named({ mode, document, compare }: Visit, { documents }: Workspace): string {
  const number = (id: string | undefined): string => documents.get(id ?? '')?.number ?? '';
  if (compare?.what === 'presence')
    return `${number(compare.left)} in ${counted(compare.against.length, 'other')}`;
  const topics = compare?.what === 'topics' ? ', topics' : '';
  if (compare !== null) return `${number(compare.left)} with ${number(compare.right)}${topics}`;
  const read = documents.get(document ?? '');
  if (read !== undefined) return `${read.number}, ${read.title}`;
  return { read: 'Read', compare: 'Compare', report: 'Report', annotations: 'Annotations' }[mode];
}

/** Documents may have been removed since; a restored one can be gone to again. */
function isThere({ mode, document, compare }: Visit): boolean {
  const { documents } = workspaceNow();
  const has = (id: string): boolean => documents.has(id);
  if (mode === 'read') return document !== null && has(document);
  if (compare?.what === 'presence') return has(compare.left) && compare.against.some(has);
  return compare === null || (has(compare.left) && has(compare.right));
}
