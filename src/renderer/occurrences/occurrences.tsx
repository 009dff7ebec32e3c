import { lazy, Suspense } from 'react';
import { plainQuery } from '../../shared/search/query.ts';
import { useAction } from '../state/actions.ts';
import { closeOccurrences, openOccurrences, useAsked } from './asked.ts';

// Fetched from the bundle when first asked for: a start does not wait for it.
const OccurrencesDialog = lazy(() =>
  import('./occurrences-dialog.tsx').then((module) => ({ default: module.OccurrencesDialog })),
);

/** The checklist of every occurrence, where one was asked for; it can be asked for on every screen. */
export function Occurrences() {
  const asked = useAsked();
  useAction('occurrences', () => openOccurrences({ for: plainQuery(''), tag: null }));
  return asked === null ? null : (
    <Suspense>
      <OccurrencesDialog asked={asked} onClose={closeOccurrences} />
    </Suspense>
  );
}
