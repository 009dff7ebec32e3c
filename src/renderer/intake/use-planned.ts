import { useEffect, useRef, useState } from 'react';
import type { ImportSource } from '../state/import-sources.ts';
import { sentenceOf } from '../state/workspace.ts';
import type { Planned } from './intake-acts.ts';
import { plannedIntake } from './planning.ts';

/** How far looking at a file is: what is being done, what it would bring, or why it cannot be taken. */
export type Looking =
  | { readonly is: 'reading'; readonly step: string }
  | { readonly is: 'planned'; readonly planned: Planned }
  | { readonly is: 'failed'; readonly sentence: string };

/** Looks at a file for as long as the component is there; `again` does so once more. */
export function usePlanned(source: ImportSource): { looking: Looking; again: () => Promise<Planned> } {
  const [looking, setLooking] = useState<Looking>({ is: 'reading', step: `Reading ${source.name}` });
  const givenUp = useRef(new AbortController());
  useEffect(() => {
    const abort = new AbortController();
    givenUp.current = abort;
    plannedIntake(source, abort.signal, (step) => setLooking({ is: 'reading', step })).then(
      (planned) => abort.signal.aborted || setLooking({ is: 'planned', planned }),
      (error: unknown) => abort.signal.aborted || setLooking({ is: 'failed', sentence: sentenceOf(error) }),
    );
    return () => abort.abort();
  }, [source]);
  const again = (): Promise<Planned> => plannedIntake(source, givenUp.current.signal, () => undefined);
  return { looking, again };
}
