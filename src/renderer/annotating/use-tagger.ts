import { useEffect, useRef } from 'react';
import { addTagger } from '../state/tagger.ts';
import { addTag } from './acts.ts';
import type { Tagging } from './use-tagging.ts';

/** Lets what is selected in a text be tagged from elsewhere, as from the palette. */
export function useTagger(tagging: Pick<Tagging, 'target' | 'picked'>): void {
  const latest = useRef(tagging);
  useEffect(() => {
    latest.current = tagging;
  });
  useEffect(
    () =>
      addTagger((tag) => {
        const on = latest.current.target();
        if (on === null) return false;
        void addTag(on, tag).then((made) => made !== null && latest.current.picked(made));
        return true;
      }),
    [],
  );
}
