import type { KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { askAbout } from '../state/library-dialog.ts';
import { say } from '../state/feedback.ts';
import { enterText, viewStore } from '../state/view.ts';
import { nudgeDocuments, nudgeGroup, removeDocuments } from './library-acts.ts';
import { meantBy, pickAll, pickedNow, pickNone, pickTo, togglePicked } from './picked.ts';
import { compareWith, show } from './show-document.ts';

/**
 * Keys on the rows and the groups' heads. Arrows and Home/End go from one to the next, with Shift
 * they pick; Alt+arrows move; Enter goes into the text, Space shows it and stays, Shift+Enter
 * compares, Ctrl+Space picks, F2 is for facts or a group's name, Delete removes, Esc ends the picking.
 */
export function useRowKeys(visible: readonly Id[]): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const list = event.currentTarget;
    const stops = stopsIn(list);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const stop = stops[at];
    if (stop === undefined) return;
    const id = stop.dataset['document'] ?? null;
    const act =
      walk(event, stops, at, visible) ??
      shift(event, list, stop, id) ??
      remove(event, list, at, id) ??
      (id === null ? onHead(event, stop.dataset['groupHead'] ?? '') : onRow(event, id, visible));
    if (act === null) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
}

type Act = (() => void) | null;

/** From one to the next; with Shift, what is passed is picked. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[], at: number, visible: readonly Id[]): Act {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined) return null;
  return () => {
    const from = stops[at]?.dataset['document'];
    const next = stops[Math.max(0, Math.min(stops.length - 1, to))];
    next?.focus();
    const id = next?.dataset['document'];
    if (!event.shiftKey) return;
    if (pickedNow().size === 0 && from !== undefined) pickNone(from);
    if (id !== undefined) {
      pickTo(id, visible);
      say(`${pickedNow().size} picked`);
    }
  };
}

/** Alt+arrows move rows, or a group by its head; the focus goes along. */
function shift(event: KeyboardEvent, list: HTMLElement, stop: HTMLElement, id: Id | null): Act {
  const by = event.altKey && !event.ctrlKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
  if (by !== -1 && by !== 1) return null;
  const head = stop.dataset['groupHead'] ?? '';
  const selector = id === null ? `[data-group-head="${CSS.escape(head)}"]` : `[data-document="${id}"]`;
  return () =>
    void (id === null ? nudgeGroup(head === '' ? null : head, by) : nudgeDocuments(meantBy(id), by)).then(
      () => requestAnimationFrame(() => list.querySelector<HTMLElement>(selector)?.focus()),
    );
}

/** What is removed leaves the focus to what follows it; the last one, to the button that adds documents. */
function remove(event: KeyboardEvent, list: HTMLElement, at: number, id: Id | null): Act {
  if (event.key !== 'Delete' || id === null) return null;
  return () =>
    void removeDocuments(meantBy(id)).then(() =>
      requestAnimationFrame(() => {
        const left = stopsIn(list);
        const head = list.closest('[data-region]')?.querySelectorAll('button') ?? [];
        (left[Math.min(at, left.length - 1)] ?? [...head].at(-1))?.focus();
      }),
    );
}

function stopsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-document], [data-group-head]')];
}

function onRow(event: KeyboardEvent, id: Id, visible: readonly Id[]): Act {
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key === ' ') return () => togglePicked(id);
  if (mod && event.key.toLowerCase() === 'a') return () => pickAll(visible);
  if (mod || event.altKey) return null;
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return () => compareWith(id);
      return () => read(id);
    case ' ':
      return () => showAlone(id);
    case 'F2':
      return () => askAbout({ about: 'facts', document: id });
    case 'Escape':
      return pickedNow().size === 0 ? null : () => pickNone(id);
    default:
      return null;
  }
}

function onHead(event: KeyboardEvent, group: string): Act {
  return event.key === 'F2' && group !== '' ? () => askAbout({ about: 'group-name', group }) : null;
}

function read(id: Id): void {
  showAlone(id);
  if (viewStore.get().mode === 'read') enterText();
}

function showAlone(id: Id): void {
  pickNone(id);
  show(id);
}
