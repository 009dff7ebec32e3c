import { useAction } from '../state/actions.ts';
import { chooseForeign } from '../state/choose-files.ts';
import { useImport } from '../state/importing.ts';
import { lookedAt, useIntake } from '../state/intakes.ts';
import { lazily } from '../ui/lazily.tsx';

const IntakeDialog = lazily(async () => (await import('./intake-dialog.tsx')).IntakeDialog);

/** Shows what a file of another program would bring, one file after another, when no review of documents is in sight. */
export function Intake() {
  const waiting = useIntake();
  const isReviewing = useImport(({ files, isAside }) => files !== null && !isAside);
  useAction('import-foreign', () => void chooseForeign());
  if (waiting === null || isReviewing) return null;
  const { id, source } = waiting;
  return <IntakeDialog key={id} source={source} onClose={() => lookedAt(id)} />;
}
