import { type RefObject, useCallback, useState } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { EdgeStep } from '../../shared/text/edges.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { endArming } from '../state/armed.ts';
import { dispatchAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';
import { createStore } from '../state/store.ts';
import type { InHand } from './in-hand.ts';
import type { Reader } from './reader.ts';
import { type Act, actOf } from './reader-keys.ts';
import { useOpening } from './use-opening.ts';
import { usePlacing } from './use-placing.ts';
import { useRanges } from './use-ranges.ts';
import { useSelecting } from './use-selecting.ts';
import { useTagger } from './use-tagger.ts';
import { useTagging } from './use-tagging.ts';

export type { Reader } from './reader.ts';

/** What the analyst does to a text, through its surface, its keys and the workspace's commands. */
export function useReader(
  document: Document,
  text: DocumentText,
  current: RefObject<Surface | null>,
): Reader {
  const inHand: InHand = { document, text, surface: () => current.current };
  const [hovered] = useState(() => createStore<Id | null>(null));
  const setHovered = useCallback((id: Id | null): void => hovered.set(() => id), [hovered]);
  const selecting = useSelecting(inHand);
  const opening = useOpening(inHand, current, selecting);
  const placing = usePlacing(inHand, opening);
  const { keepRange, takes, onPress, onAddingClick } = useRanges(inHand, selecting, opening, placing);
  const tagging = useTagging(inHand, selecting, opening);
  useTagger(tagging);
  const { open, editing, show, step, edit, back, overlapping } = opening;
  const { picked, note, copy, give } = tagging;

  const escape = (): boolean => {
    if (endArming()) return true;
    opening.forget();
    if (open === null) return selecting.collapse();
    back(true);
    return true;
  };
  /** With words selected, or no annotation open, Shift and the arrows select as everywhere. */
  const edge = (step: EdgeStep): boolean => {
    if (current.current?.passage() == null && placing.moveEdge(step)) return true;
    if (step.edge === 'left') say('Open an annotation to move its edges: [ and ] go to them');
    return step.edge === 'left';
  };
  /** Carries out an act. False where the key is left to the browser. */
  const perform = (act: Act): boolean => {
    switch (act.name) {
      case 'tag':
        tagging.tag(act.digit, act.stay);
        return true;
      case 'repeat':
        tagging.repeat();
        return true;
      case 'highlight':
        tagging.highlight();
        return true;
      case 'pick':
        tagging.pick();
        return true;
      case 'note':
        void note();
        return true;
      case 'edit':
        tagging.edit();
        return true;
      case 'suggest':
        if (!dispatchAction('next-suggestion')) say('There are no suggestions on this screen');
        return true;
      case 'step':
        step(act.by);
        return true;
      case 'cycle':
        return opening.cycle(act.by);
      case 'open':
        if (!tagging.tagArmed()) opening.openHere();
        return true;
      case 'escape':
        return escape();
      case 'delete':
        opening.remove();
        return true;
      case 'keep-range':
        keepRange();
        return true;
      case 'edge':
        return edge(act);
      case 'move':
        if (current.current?.move(act.motion, act.extend) !== true) say('There is no further to go');
        return true;
    }
  };
  return {
    open,
    editing,
    hovered,
    picking: selecting.picking,
    pending: selecting.pending,
    at: selecting.at,
    show,
    setHovered,
    onPress,
    onAddingClick,
    onSelect(selection) {
      if (takes(selection) || (selection?.how === 'mouse' && tagging.tagReleased())) return;
      selecting.onSelect(selection);
    },
    onMove(selected, how) {
      opening.forget();
      if (how === 'keyboard') opening.leave(selected.head);
      selecting.onMove(selected, how);
    },
    onClick(under) {
      selecting.pick(null);
      if (under.some(({ id }) => id === open)) return;
      const next = under[0]?.id ?? null;
      overlapping.from(next);
      show(next);
    },
    onKey(event) {
      const act = actOf(event, settingsStore.get().letterKeys);
      return act !== null && perform(act);
    },
    step,
    target: tagging.target,
    picked,
    note,
    edit,
    copy,
    give,
    back,
    overlapping: overlapping.list,
  };
}
