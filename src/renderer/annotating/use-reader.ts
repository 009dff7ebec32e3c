import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { addTag, highlight, noteOn, removeAnnotation, type Target, toggleTag } from './acts.ts';
import { citedQuotation, described, placeOf } from './place.ts';
import { overlap } from '../reading-surface/extent.ts';
import type { Motion } from '../reading-surface/motions.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';
import { changePlace, placeIn, useView } from '../state/view.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import type { Reader } from './reader.ts';
import { actOf } from './reader-keys.ts';

export type { Reader } from './reader.ts';

/** What the analyst does to a text, through its surface, its keys and the workspace's commands. */
export function useReader(
  document: Document,
  text: DocumentText,
  current: RefObject<Surface | null>,
): Reader {
  const wanted = useView((view) => placeIn(view, document.id).open);
  const open = useWorkspace(({ annotations }) =>
    wanted !== null && annotations.in(document.id).has(wanted) ? wanted : null,
  );
  const surfaceNow = (): Surface | null => current.current;
  const [editing, setEditing] = useState(0);
  const [hovered, setHovered] = useState<Id | null>(null);
  const [picking, setPicking] = useState<Reader['picking']>(null);
  const [at, setAt] = useState<number | null>(null);
  const entered = useRef('');

  const show = useCallback(
    (id: Id | null): void => {
      setEditing(0);
      changePlace(document.id, { open: id });
      const start = id === null ? undefined : workspaceNow().annotations.get(id)?.ranges[0]?.start;
      if (start !== undefined) setAt(start);
    },
    [document.id],
  );
  const focusText = (): void => surfaceNow()?.element.focus({ preventScroll: true });
  const passage = (): Passage | null => picking?.passage ?? surfaceNow()?.passage() ?? null;
  const target = (): Target | null => {
    const selected = passage();
    return selected !== null
      ? { document: document.id, passage: selected }
      : open === null
        ? null
        : { annotation: open };
  };
  const nothing = (what: string): void =>
    say(`Nothing is selected to ${what}: select words, or open an annotation`);
  const here = (offset: number): string => (surfaceNow()?.at(offset) ?? []).map(({ id }) => id).join();
  /** Puts the caret somewhere without saying what is there: whoever does it has said so. */
  const caretTo = (offset: number): void => {
    entered.current = here(offset);
    surfaceNow()?.select({ anchor: offset, head: offset }, true);
  };
  const collapse = (): void => {
    const selected = surfaceNow()?.passage();
    if (selected != null) caretTo(selected.end);
  };
  const go = (annotation: Annotation): void => {
    const start = annotation.ranges[0]?.start;
    if (start !== undefined) caretTo(start);
    show(annotation.id);
  };

  const picked = (made: Id | null): void => {
    setPicking(null);
    focusText();
    if (made !== null) collapse();
  };
  const tag = (number: number, stay: boolean): void => {
    const found: Tag | undefined = [...workspaceNow().tags.values()].find(({ digit }) => digit === number);
    const on = target();
    if (found === undefined) say(`No tag has the key ${number}`);
    else if (on === null) nothing('tag');
    else if (stay) void toggleTag(on, found);
    else void addTag(on, found).then((made) => made !== null && collapse());
  };
  const note = async (): Promise<void> => {
    const on = target();
    if (on === null) {
      nothing('note');
      return;
    }
    const id = await noteOn(on);
    setPicking(null);
    if (id === null) return;
    changePlace(document.id, { open: id });
    setEditing((count) => count + 1);
  };
  const step = (by: 1 | -1): void => {
    const all = surfaceNow()?.inOrder() ?? [];
    const current = all.findIndex(({ id }) => id === open);
    const from = surfaceNow()?.selected()?.head ?? 0;
    const start = (annotation: Annotation): number => annotation.ranges[0]?.start ?? 0;
    const next =
      current >= 0
        ? all[current + by]
        : by > 0
          ? all.find((annotation) => start(annotation) >= from)
          : all.findLast((annotation) => start(annotation) < from);
    if (next === undefined) say(by > 0 ? 'No annotation after this' : 'No annotation before this');
    else go(next);
  };
  const overlapping = (): readonly Annotation[] => {
    const own = open === null ? undefined : workspaceNow().annotations.get(open);
    if (own === undefined) return [];
    const found = new Map([[own.id, own]]);
    for (const range of own.ranges)
      for (const other of surfaceNow()?.over(range) ?? [])
        if (overlap(own, other)) found.set(other.id, other);
    return [...found.values()].toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
  };
  const cycle = (by: 1 | -1): boolean => {
    const list = overlapping();
    if (list.length < 2) return false;
    const next = list.at((list.findIndex(({ id }) => id === open) + by) % list.length);
    if (next !== undefined) go(next);
    return true;
  };
  const back = (close: boolean): void => {
    if (close) show(null);
    setEditing(0);
    focusText();
  };
  const copy = (): void => {
    const annotation = open === null ? undefined : workspaceNow().annotations.get(open);
    const own = annotation?.ranges[0];
    const words = passage() ?? own ?? null;
    if (words === null) nothing('copy');
    else
      void request('copyText', citedQuotation(document, text, words)).then(() =>
        say('Quotation copied with its citation'),
      );
  };

  const openHere = (): boolean => {
    const caret = surfaceNow()?.selected()?.head;
    const first = caret === undefined ? undefined : surfaceNow()?.at(caret)[0];
    if (first !== undefined) show(first.id);
    else say('No annotation here');
    return true;
  };
  const escape = (): boolean => {
    if (open !== null) back(true);
    else if (surfaceNow()?.passage() != null) collapse();
    else return false;
    return true;
  };
  const remove = (): void => {
    const annotation = open === null ? undefined : workspaceNow().annotations.get(open);
    const range = annotation?.ranges[0];
    if (annotation === undefined || range === undefined)
      say('Open an annotation to delete it: [ and ] go to them');
    else void removeAnnotation(annotation.id, placeOf(text, range)).then((done) => done && back(true));
  };
  const move = (motion: Motion, extend: boolean): void => {
    if (surfaceNow()?.move(motion, extend) !== true) say('There is no further to go');
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const act = actOf(event, settingsStore.get().letterKeys);
    switch (act?.name) {
      case undefined:
        return false;
      case 'tag':
        tag(act.digit, act.stay);
        return true;
      case 'highlight': {
        const on = target();
        if (on === null) nothing('highlight');
        else void highlight(on).then((made) => made !== null && collapse());
        return true;
      }
      case 'pick': {
        const words = passage() ?? rangeOf(open);
        if (words === null) nothing('tag');
        else setPicking({ passage: words });
        return true;
      }
      case 'note':
        void note();
        return true;
      case 'edit':
        if (open === null) say('Open an annotation to edit its note: Enter opens the one at the caret');
        else setEditing((count) => count + 1);
        return true;
      case 'step':
        step(act.by);
        return true;
      case 'cycle':
        return open !== null && cycle(act.by);
      case 'open':
        return openHere();
      case 'escape':
        return escape();
      case 'delete':
        remove();
        return true;
      case 'move':
        move(act.motion, act.extend);
        return true;
    }
  };

  return {
    open,
    editing,
    hovered,
    picking,
    at,
    show,
    setHovered,
    onSelect(selection) {
      if (selection?.how === 'mouse') setPicking({ passage: selection.passage });
      else setPicking(null);
    },
    onMove(selected, how) {
      setAt(selected.head);
      changePlace(document.id, { selection: { anchor: selected.anchor, head: selected.head } });
      const now = here(selected.head);
      const isCaret = how === 'keyboard' && selected.anchor === selected.head;
      if (isCaret && now !== '' && now !== entered.current)
        say((surfaceNow()?.at(selected.head) ?? []).map((one) => described(workspaceNow(), one)).join('. '));
      entered.current = now;
    },
    onClick(under) {
      setPicking(null);
      const next = under[0]?.id ?? null;
      const isAmong = under.some(({ id }) => id === open);
      if (!isAmong) show(next);
    },
    onKey,
    step,
    picked,
    note,
    copy,
    back,
    overlapping,
  };
}

function rangeOf(id: Id | null): Passage | null {
  const range = id === null ? undefined : workspaceNow().annotations.get(id)?.ranges[0];
  return range === undefined ? null : { start: range.start, end: range.end };
}
