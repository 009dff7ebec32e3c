import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../state/feedback.ts';
import { digitOf, isInText, isKeys, isTyping } from '../ui/keys.ts';
import { commands } from './commands.ts';
import { runCommand } from './program-command.ts';
import { nextRegion } from './regions.ts';
import { showOnlyDigit } from './solo.ts';

/** Follows the keys that act wherever the focus is, and F6 from region to region. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'F6') {
        event.preventDefault();
        nextRegion(event.shiftKey ? -1 : 1);
        return;
      }
      const digit = altDigit(event);
      if (digit !== null) {
        event.preventDefault();
        showOnlyDigit(digit);
        return;
      }
      const command = commands.find(
        ({ keys, fieldsKeep }) =>
          keys?.some((one) => isKeys(event, one)) === true && !(fieldsKeep === true && isInText(event)),
      );
      if (command === undefined) {
        if (/^[1-9]$/.test(event.key) && !isTyping(event) && !withModifier(event))
          say('Select words in the text first, or open a note; then a digit tags them');
        return;
      }
      event.preventDefault();
      // What it opens is there, with the focus, before the next key.
      flushSync(() => runCommand(command));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function withModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** The digit pressed with Alt alone; on the number pad that is the system's. */
function altDigit(event: KeyboardEvent): number | null {
  const isAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isAlt && event.code.startsWith('Digit') ? digitOf(event) : null;
}
