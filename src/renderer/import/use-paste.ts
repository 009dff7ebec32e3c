import { useEffect } from 'react';
import { isTyping } from '../ui/keys.ts';
import { say } from '../state/feedback.ts';
import { droppedSources } from '../state/import-sources.ts';
import { takeFiles } from '../state/intakes.ts';
import { sentenceOf } from '../state/workspace.ts';
import { reviewPasted } from './pasted.ts';

/** What is pasted where nothing is typed, files or text, is to be imported. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]') !== null)
        return;
      const { clipboardData } = event;
      if (clipboardData === null) return;
      event.preventDefault();
      // A word processor puts a picture of the words beside them.
      if (Array.from(clipboardData.files).every(({ type }) => type.startsWith('image/')))
        reviewPasted(clipboardData);
      else
        droppedSources(clipboardData)
          .then(takeFiles)
          .catch((error: unknown) => say(sentenceOf(error), 'error'));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
