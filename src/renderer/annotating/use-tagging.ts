import { copiedQuotation } from '../../shared/report/copied-quotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { armedNow } from '../state/armed.ts';
import { copyQuotation, giveQuotation } from '../state/copying.ts';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { addTag, highlight, noteOn, repeatTags, type Target, toggleTag } from './acts.ts';
import { afterClicks } from './after-clicks.ts';
import type { InHand } from './in-hand.ts';
import type { Reader } from './reader.ts';
import type { Opening } from './use-opening.ts';
import type { Selecting } from './use-selecting.ts';

/** What is done to the selected words, or to the annotation that is meant where nothing is selected. */
export interface Tagging extends Pick<Reader, 'picked' | 'note' | 'copy' | 'give'> {
  /** The selected words, the annotation meant, or null with nothing said. */
  readonly target: () => Target | null;
  /** Gives it the tag of a digit; with `stay` toggles it and leaves the selection. */
  readonly tag: (digit: number, stay: boolean) => void;
  /** Gives it the set of tags given last. */
  readonly repeat: () => void;
  /** The armed tag for what the mouse has selected. False where none is armed. */
  readonly tagReleased: () => boolean;
  /** The same at once for what keys have selected. False where none is armed or nothing is selected. */
  readonly tagArmed: () => boolean;
  readonly highlight: () => void;
  /** Opens the popover. */
  readonly pick: () => void;
  /** Opens the note of the annotation meant, to write in it. */
  readonly edit: () => void;
}

/** The acts of the keys that tag and note. */
export function useTagging({ document, text }: InHand, selecting: Selecting, opening: Opening): Tagging {
  const { ranges } = selecting;
  const { meant, keep } = opening;
  const target = (): Target | null => {
    const selected = ranges();
    if (selected.length > 0) return { document: document.id, ranges: selected };
    const annotation = meant();
    return annotation === undefined ? null : { annotation: annotation.id };
  };
  const keepMade = (annotation: Id | null): void => {
    if (annotation !== null) keep(annotation);
  };
  const tagArmed = (): boolean => {
    const tag = armedNow();
    const selected = ranges();
    if (tag === null || selected.length === 0) return false;
    void addTag({ document: document.id, ranges: selected }, tag).then(keepMade);
    return true;
  };
  return {
    target,
    tagArmed,
    tagReleased() {
      if (armedNow() === null) return false;
      selecting.pick(null);
      afterClicks(tagArmed);
      return true;
    },
    repeat() {
      const on = target();
      if (on === null) nothing('tag');
      else void repeatTags(on).then(keepMade);
    },
    tag(number, stay) {
      const tag = tagOfDigit(number);
      const on = target();
      if (tag === undefined) return;
      if (on === null) nothing('tag');
      else if (stay) void toggleTag(on, tag);
      else void addTag(on, tag).then(keepMade);
    },
    highlight() {
      const on = target();
      if (on === null) nothing('highlight');
      else void highlight(on).then(keepMade);
    },
    pick() {
      const selected = ranges();
      const words = selected.length > 0 ? selected : meant()?.ranges;
      if (words === undefined) nothing('tag');
      else selecting.pick(words.map(({ start, end }) => ({ start, end })));
    },
    picked(annotation) {
      selecting.pick(null);
      selecting.focusText();
      keepMade(annotation);
    },
    async note() {
      const on = target();
      if (on === null) {
        nothing('note');
        return;
      }
      const id = await noteOn(on);
      selecting.pick(null);
      selecting.gather([]);
      if (id !== null) opening.edit(id);
    },
    edit() {
      const annotation = meant();
      if (annotation === undefined)
        say('Open an annotation to edit its note: Enter opens the one at the caret');
      else opening.edit(annotation.id);
    },
    copy(otherwise = () => nothing('copy')) {
      const selected = ranges();
      const words = selected.length > 0 ? selected : opening.annotation()?.ranges;
      if (words === undefined) otherwise();
      else void copyQuotation(copiedQuotation(document, text, words), 'Quotation copied with its citation');
    },
    give(data) {
      const selected = ranges();
      if (selected.length > 0) giveQuotation(data, copiedQuotation(document, text, selected));
      return selected.length > 0;
    },
  };
}

function nothing(what: string): void {
  say(`Nothing is selected to ${what}: select words, or open an annotation`);
}
