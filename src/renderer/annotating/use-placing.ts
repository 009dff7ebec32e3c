import { useRef } from 'react';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type EdgeStep, movedEdge } from '../../shared/text/edges.ts';
import { joined } from '../../shared/text/passage.ts';
import { wordCount } from '../../shared/text/words.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';
import { run, workspaceNow } from '../state/workspace.ts';
import { areSame } from './acts.ts';
import type { InHand } from './in-hand.ts';
import type { Opening } from './use-opening.ts';

/** Gives the open annotation other words. */
export interface Placing {
  /** Moves an edge by a step; steps in a row are one to undo. False where no annotation is open. */
  readonly moveEdge: (step: EdgeStep) => boolean;
  /** Adds a range. */
  readonly add: (passage: Passage) => void;
  /** Takes away the range that holds an offset. */
  readonly takeAway: (offset: number | null) => void;
}

/** The acts that change which words an annotation stands on. One after another: each begins where the last ended. */
export function usePlacing({ document, text, surface }: InHand, opening: Opening): Placing {
  const queue = useRef(Promise.resolve());
  const language = (): string => settingsStore.get().segmentation ?? document.language;

  /** Has the annotation stand on what `change` answers of how it stands then; null: it stays, and `change` said why. */
  const place = (id: Id, change: (before: Annotation) => Change | null): void => {
    queue.current = queue.current.then(async () => {
      const before = workspaceNow().annotations.get(id);
      const next = before === undefined ? null : change(before);
      if (before === undefined || next === null) return;
      const { ranges, shown, said } = next;
      const done = await run({
        type: 'placeAnnotation',
        id,
        ranges: ranges.map(({ start, end }) => ({ start, end })),
      });
      if (!done) return;
      surface()?.reveal(shown);
      say(`${said}${nowOf(text.text, ranges, language())}`);
    });
  };
  return {
    moveEdge(step) {
      const open = opening.annotation();
      if (open === undefined) return false;
      place(open.id, ({ ranges }) => {
        const isShown = (block: number): boolean => surface()?.isShown(block) ?? true;
        const moved = movedEdge(text, ranges, step, language(), isShown);
        if (moved !== null) return edgeMoved(text.text, ranges, moved, step);
        say(
          (step.edge === 'left') === (step.towards === 'start')
            ? `The document ${step.edge === 'left' ? 'begins' : 'ends'} here`
            : `An annotation keeps at least one ${step.by}: Del deletes it`,
        );
        return null;
      });
      return true;
    },
    add(passage) {
      const open = opening.annotation();
      if (open === undefined) return;
      place(open.id, ({ ranges }) => {
        const all = joined([...ranges, passage]);
        if (!areSame(ranges, all)) return { ranges: all, shown: passage, said: 'Added to the annotation' };
        say('The annotation has these words already');
        return null;
      });
    },
    takeAway(offset) {
      const isHit = (range: Passage): boolean => holds(range, offset);
      const open = opening.annotation();
      if (open === undefined || !open.ranges.some(isHit)) say('There is no range here to take away');
      else
        place(open.id, ({ ranges }) => {
          const rest = ranges.filter((range) => !isHit(range));
          const [first] = rest;
          if (first !== undefined && rest.length < ranges.length)
            return { ranges: rest, shown: first, said: 'Range taken away' };
          say('This is the annotation’s only range: Del deletes the annotation');
          return null;
        });
    },
  };
}

/** Whether a range holds the character at an offset; none holds null, which is beside the text. */
export function holds({ start, end }: Passage, offset: number | null): boolean {
  return offset !== null && start <= offset && offset < end;
}

interface Change {
  readonly ranges: readonly Passage[];
  /** What is to be in sight afterwards. */
  readonly shown: Passage;
  readonly said: string;
}

function edgeMoved(
  text: string,
  before: readonly Passage[],
  ranges: readonly Passage[],
  { edge }: EdgeStep,
): Change {
  const edgeOf = (list: readonly Passage[]): number =>
    (edge === 'left' ? list[0]?.start : list.at(-1)?.end) ?? 0;
  const [from, to] = [edgeOf(before), edgeOf(ranges)];
  const words = text.slice(Math.min(from, to), Math.max(from, to)).trim();
  const isGain = (edge === 'left') === to < from;
  return {
    ranges,
    shown: edge === 'left' ? { start: to, end: to + 1 } : { start: to - 1, end: to },
    said: isGain ? `Took in “${words}”` : `Let go of “${words}”`,
  };
}

/** Longest annotation whose words are counted at each step, in UTF-16 code units. */
const longest = 50_000;

/** `: 12 words now`, `: 12 words in 2 ranges now`. */
function nowOf(text: string, ranges: readonly Passage[], language: string): string {
  if (ranges.reduce((sum, { start, end }) => sum + end - start, 0) > longest) return '';
  const words = ranges.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end), language), 0);
  const where = ranges.length === 1 ? '' : ` in ${ranges.length} ranges`;
  return `: ${counted(words, 'word')}${where} now`;
}
