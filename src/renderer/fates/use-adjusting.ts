import { useState } from 'react';
import type { Proposal } from '../../shared/anchoring/carrying.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { isHidden } from '../../shared/text/blocks.ts';
import { type EdgeStep, movedEdge } from '../../shared/text/edges.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';

/** Words chosen in place of those that were found, by annotation. */
export interface Adjusting {
  readonly adjusted: ReadonlyMap<Id, readonly Passage[]>;
  /** Takes these words. */
  readonly choose: (proposal: Proposal, passage: Passage) => void;
  /** Moves an edge of the words by a step. */
  readonly move: (proposal: Proposal, text: DocumentText, step: EdgeStep) => void;
  /** Back to what was found. */
  readonly undo: (proposal: Proposal) => void;
}

/** Keeps what the analyst adjusts before anything is carried over. */
export function useAdjusting(to: Document): Adjusting {
  const [adjusted, setAdjusted] = useState<ReadonlyMap<Id, readonly Passage[]>>(new Map());
  const set = (id: Id, ranges: readonly Passage[] | null): void =>
    setAdjusted((before) => {
      const next = new Map(before);
      if (ranges === null) next.delete(id);
      else next.set(id, ranges);
      return next;
    });
  return {
    adjusted,
    choose: ({ annotation }, passage) => set(annotation.id, [passage]),
    move({ annotation, ranges }, text, step) {
      if (ranges.length === 0) {
        say('There are no words in its place yet: select some of the other text');
        return;
      }
      const language = settingsStore.get().segmentation ?? to.language;
      const isShown = (block: number): boolean => {
        const record = text.blocks[block];
        return record !== undefined && !isHidden(record);
      };
      const moved = movedEdge(text, ranges, step, language, isShown);
      if (moved === null) say('There is no further to go');
      else set(annotation.id, moved);
    },
    undo: ({ annotation }) => set(annotation.id, null),
  };
}

/** As in a text that is read: Shift and an arrow move the right edge by a word, with Alt the left one, with Ctrl by a character. */
export function edgeStepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): EdgeStep | null {
  if (!shiftKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  return {
    edge: altKey ? 'left' : 'right',
    by: ctrlKey ? 'character' : 'word',
    towards: key === 'ArrowLeft' ? 'start' : 'end',
  };
}
