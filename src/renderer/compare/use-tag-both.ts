import { type TextOfPair, tagBoth } from '../fates/tag-both.ts';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { digitOf } from '../ui/keys.ts';
import type { Side } from './use-side.ts';

/**
 * Answers Alt+Shift and a digit: tags the selected words, or the open annotation, on the side that has
 * the focus (else on whichever has some), and what stands in their place on the other side. True when
 * the key was one of these.
 */
export function useTagBoth(a: Side, b: Side): (event: KeyboardEvent) => boolean {
  return (event) => {
    const { altKey, shiftKey, ctrlKey, metaKey } = event;
    const digit = digitOf(event);
    if (digit === null || !altKey || !shiftKey || ctrlKey || metaKey) return false;
    const tag = tagOfDigit(digit);
    if (tag === undefined) return true;
    const sides = b.surface?.element.contains(document.activeElement) === true ? [b, a] : [a, b];
    for (const side of sides) {
      const target = side.reader.target();
      if (target === null) continue;
      const [own, other] = side === a ? [textOf(a, 'A'), textOf(b, 'B')] : [textOf(b, 'B'), textOf(a, 'A')];
      void tagBoth(target, tag, own, other).then((made) => made !== null && side.reader.picked(made));
      return true;
    }
    say('Select words in A or B first, or open a note; then Alt Shift and a digit tag both sides');
    return true;
  };
}

function textOf({ document, text }: Side, letter: TextOfPair['letter']): TextOfPair {
  return { letter, document, text };
}
