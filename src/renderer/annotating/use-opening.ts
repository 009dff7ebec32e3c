import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { changePlace, placeIn, useView } from '../state/view.ts';
import { useWorkspace, workspaceNow } from '../state/workspace.ts';
import { removeAnnotation } from './acts.ts';
import type { InHand } from './in-hand.ts';
import { placesOf, reaches } from './place.ts';
import type { Reader } from './reader.ts';
import { type Overlapping, useOverlapping } from './use-overlapping.ts';
import type { Selecting } from './use-selecting.ts';

/** Which annotation is open, and the ways from one to another. */
export interface Opening extends Pick<Reader, 'open' | 'editing' | 'show' | 'edit' | 'step' | 'back'> {
  readonly annotation: () => Annotation | undefined;
  readonly overlapping: Overlapping;
  /** What keys act on where nothing is selected: the annotation made last, until the caret moves, or the open one. */
  readonly meant: () => Annotation | undefined;
  /** After the selected words became an annotation: the caret goes behind them, and keys go on with it. */
  readonly keep: (annotation: Id) => void;
  /** The caret moved there by keys: closes the note whose words it has left. What keys act on must be in sight. */
  readonly leave: (caret: number) => void;
  /** Nothing was made last any more. */
  readonly forget: () => void;
  /** Tab among annotations that overlap. False where there is nothing to cycle. */
  readonly cycle: (by: 1 | -1) => boolean;
  /** Opens the shortest annotation at the caret. */
  readonly openHere: () => void;
  /** Deletes the open annotation. */
  readonly remove: () => void;
}

/** Follows the open note of a text. */
export function useOpening(
  { document, text, surface }: InHand,
  current: RefObject<Surface | null>,
  { caretTo, collapse, focusText, setAt }: Selecting,
): Opening {
  const wanted = useView((view) => placeIn(view, document.id).open);
  const open = useWorkspace(({ annotations }) =>
    wanted !== null && annotations.in(document.id).has(wanted) ? wanted : null,
  );
  const [editing, setEditing] = useState(0);
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
    [document.id, setAt],
  );
  const annotationOf = (id: Id | null): Annotation | undefined =>
    id === null ? undefined : workspaceNow().annotations.get(id);
  const annotation = (): Annotation | undefined => annotationOf(open);
  const go = ({ id, ranges: [first] }: Annotation): void => {
    if (first !== undefined) caretTo(first.start);
    show(id);
  };
  const back = (close: boolean): void => {
    if (close) show(null);
    setEditing(0);
    focusText();
  };
  return {
    open,
    editing,
    show,
    back,
    annotation,
    overlapping,
    meant: () => annotationOf(made.current) ?? annotation(),
    keep(id) {
      if (collapse()) made.current = id;
    },
    leave(caret) {
      const own = annotation();
      if (own !== undefined && !reaches(text, own, caret)) show(null);
    },
    forget() {
      made.current = null;
    },
    edit(id) {
      changePlace(document.id, { open: id });
      setEditing((count) => count + 1);
    },
    step(by) {
      const all = surface()?.inOrder() ?? [];
      const index = all.findIndex(({ id }) => id === open);
      const from = surface()?.selected()?.head ?? 0;
      const start = ({ ranges: [first] }: Annotation): number => first?.start ?? 0;
      const next =
        index >= 0
          ? all[index + by]
          : by > 0
            ? all.find((one) => start(one) >= from)
            : all.findLast((one) => start(one) < from);
      if (next === undefined) say(by > 0 ? 'No annotation after this' : 'No annotation before this');
      else go(next);
    },
    cycle(by) {
      const list = overlapping.list();
      if (open === null || list.length < 2) return false;
      const next = list.at((list.findIndex(({ id }) => id === open) + by) % list.length);
      if (next !== undefined) go(next);
      return true;
    },
    openHere() {
      const caret = surface()?.selected()?.head;
      const first = caret === undefined ? undefined : surface()?.at(caret)[0];
      if (first === undefined) say('No annotation here');
      else show(first.id);
    },
    remove() {
      const own = annotation();
      if (own === undefined) say('Open an annotation to delete it: [ and ] go to them');
      else void removeAnnotation(own.id, placesOf(text, own.ranges)).then((done) => done && back(true));
    },
  };
}
