import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { addTag, highlight, noteOn, removeAnnotation, type Target, toggleTag } from './acts.ts';
import { citedQuotation, described, placeOf, reaches } from './place.ts';
import type { Motion } from '../reading-surface/motions.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';
import { changePlace, placeIn, useView } from '../state/view.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import type { Reader } from './reader.ts';
import { actOf } from './reader-keys.ts';
import { useOverlapping } from './use-overlapping.ts';

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
  /** The annotation made last, until the caret moves: what keys act on that need no selection. */
  const made = useRef<Id | null>(null);
  const overlapping = useOverlapping(open, current);

  const show = useCallback(
    (id: Id | null): void => {
      made.current = null;
      setEditing(0);
      changePlace(document.id, { open: id });
      const start = id === null ? undefined : workspaceNow().annotations.get(id)?.ranges[0]?.start;
      if (start !== undefined) setAt(start);
    },
    [document.id],
  );
  const focusText = (): void => surfaceNow()?.element.focus({ preventScroll: true });
  const passage = (): Passage | null => picking?.passage ?? surfaceNow()?.passage() ?? null;
  /** The annotation that is meant where nothing is selected. */
  const meant = (): Id | null =>
    made.current !== null && workspaceNow().annotations.get(made.current) !== undefined ? made.current : open;
  const target = (): Target | null => {
    const selected = passage();
    if (selected !== null) return { document: document.id, passage: selected };
    const annotation = meant();
    return annotation === null ? null : { annotation };
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
  /** After the selected words became an annotation: the caret goes behind them, and keys go on with it. */
  const keep = (annotation: Id): void => {
    if (surfaceNow()?.passage() == null) return;
    collapse();
    made.current = annotation;
  };
  const go = (annotation: Annotation): void => {
    const start = annotation.ranges[0]?.start;
    if (start !== undefined) caretTo(start);
    show(annotation.id);
  };

  const picked = (annotation: Id | null): void => {
    setPicking(null);
    focusText();
    if (annotation !== null) keep(annotation);
  };
  const tag = (number: number, stay: boolean): void => {
    const found: Tag | undefined = [...workspaceNow().tags.values()].find(({ digit }) => digit === number);
    const on = target();
    if (found === undefined) say(`No tag has the key ${number}`);
    else if (on === null) nothing('tag');
    else if (stay) void toggleTag(on, found);
    else void addTag(on, found).then((annotation) => annotation !== null && keep(annotation));
  };
  const edit = (annotation: Id): void => {
    changePlace(document.id, { open: annotation });
    setEditing((count) => count + 1);
  };
  const editMeant = (): void => {
    const annotation = meant();
    if (annotation === null) say('Open an annotation to edit its note: Enter opens the one at the caret');
    else edit(annotation);
  };
  const note = async (): Promise<void> => {
    const on = target();
    if (on === null) {
      nothing('note');
      return;
    }
    const id = await noteOn(on);
    setPicking(null);
    if (id !== null) edit(id);
  };
  /** Closes the note whose words the caret has left: what keys act on must be in sight. */
  const leave = (caret: number): void => {
    const annotation = open === null ? undefined : workspaceNow().annotations.get(open);
    if (annotation !== undefined && !reaches(text, annotation, caret)) show(null);
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
  const cycle = (by: 1 | -1): boolean => {
    const list = overlapping.list();
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
        else void highlight(on).then((annotation) => annotation !== null && keep(annotation));
        return true;
      }
      case 'pick': {
        const words = passage() ?? rangeOf(meant());
        if (words === null) nothing('tag');
        else setPicking({ passage: words });
        return true;
      }
      case 'note':
        void note();
        return true;
      case 'edit':
        editMeant();
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
      made.current = null;
      setAt(selected.head);
      if (how === 'keyboard') leave(selected.head);
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
      if (isAmong) return;
      overlapping.from(next);
      show(next);
    },
    onKey,
    step,
    picked,
    note,
    edit,
    copy,
    back,
    overlapping: overlapping.list,
  };
}

function rangeOf(id: Id | null): Passage | null {
  const range = id === null ? undefined : workspaceNow().annotations.get(id)?.ranges[0];
  return range === undefined ? null : { start: range.start, end: range.end };
}
