import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useView } from '../state/view.ts';
import { changePair } from './pair.ts';

/** Whether differences of punctuation, case and width are marked, and what shows or hides them. */
export function useQuiet(): { readonly shown: boolean; readonly toggle: () => void } {
  const shown = useView(({ compare }) => compare?.quiet ?? false);
  const toggle = (): void => {
    changePair({ quiet: !shown });
    say(shown ? 'Punctuation is not marked' : 'Punctuation, case and width are marked');
  };
  useAction('punctuation', toggle);
  return { shown, toggle };
}
