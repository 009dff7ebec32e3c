import { useEffect } from 'react';
import { isTyping } from '../ui/keys.ts';
import { reviewPasted } from './pasted.ts';

/** What is pasted where nothing is typed is a statement to import. */
export function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]') !== null)
        return;
      const { clipboardData } = event;
      if (clipboardData === null) return;
      event.preventDefault();
      reviewPasted(clipboardData);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
