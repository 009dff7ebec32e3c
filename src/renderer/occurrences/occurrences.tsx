import { plainQuery } from '../../shared/search/query.ts';
import { useAction } from '../state/actions.ts';
import { lazily } from '../ui/lazily.tsx';
import { closeOccurrences, openOccurrences, useAsked } from './asked.ts';

const OccurrencesDialog = lazily(async () => (await import('./occurrences-dialog.tsx')).OccurrencesDialog);

/** The checklist of every occurrence, where one was asked for; it can be asked for on every screen. */
export function Occurrences() {
  const asked = useAsked();
  useAction('occurrences', () => openOccurrences({ for: plainQuery(''), tag: null }));
  return asked === null ? null : <OccurrencesDialog asked={asked} onClose={closeOccurrences} />;
}
