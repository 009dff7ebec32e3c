import { useAction } from '../state/actions.ts';
import { useSettings } from '../state/settings.ts';
import { isTyping } from '../ui/keys.ts';

/** What a key in the rows does. */
export interface RowActs {
  readonly next: () => void;
  readonly previous: () => void;
  readonly fold: () => void;
  readonly foldRun: () => void;
  readonly swap: () => void;
  readonly sentences: () => void;
  readonly echoes: () => void;
  readonly correct: () => void;
  readonly quiet: () => void;
}

/** Keys while the focus is in the rows: J and K, F and Shift+F, X, C, P, Shift+D, Shift+E. True when the key was one of them. Letters may be switched off. */
export function useRowKeys(acts: RowActs): (event: KeyboardEvent) => boolean {
  useAction('fold-run', acts.foldRun);
  const letters = useSettings(({ letterKeys }) => letterKeys);
  return (event) => {
    if (!letters || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return false;
    const act = new Map([
      ['j', acts.next],
      ['k', acts.previous],
      ['f', acts.fold],
      ['F', acts.foldRun],
      ['x', acts.swap],
      ['D', acts.sentences],
      ['E', acts.echoes],
      ['c', acts.correct],
      ['p', acts.quiet],
    ]).get(event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase());
    act?.();
    return act !== undefined;
  };
}
