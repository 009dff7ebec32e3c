import type { KeyboardEvent } from 'react';
import { useSettings } from '../state/settings.ts';
import { isTyping } from '../ui/keys.ts';

/** What a key in the rows does; `enter` and `escape` answer whether there was something to do. */
export interface RowActs {
  readonly next: () => void;
  readonly previous: () => void;
  readonly fold: () => void;
  readonly swap: () => void;
  readonly enter: () => boolean;
  readonly escape: () => boolean;
}

/** Keys while the focus is in the rows: J and K, F, X, Enter, Esc. Letters may be switched off. */
export function useRowKeys(acts: RowActs): (event: KeyboardEvent) => void {
  const letters = useSettings(({ letterKeys }) => letterKeys);
  return (event) => {
    if (event.defaultPrevented || isTyping(event.nativeEvent)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const onButton = event.target instanceof HTMLButtonElement;
    const letter = letters
      ? { j: acts.next, k: acts.previous, f: acts.fold, x: acts.swap }[event.key]
      : undefined;
    if (letter !== undefined) letter();
    else if (event.key === 'Escape' ? !acts.escape() : event.key !== 'Enter' || onButton || !acts.enter())
      return;
    event.preventDefault();
  };
}
