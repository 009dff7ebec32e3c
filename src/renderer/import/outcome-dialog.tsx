import { Copy, GitCompareArrows } from 'lucide-react';
import { type FileOutcome, outcomeSentence, outcomeText } from '../../shared/import/review/outcome.ts';
import { counted } from '../../shared/wording.ts';
import { openFates } from '../fates/asked.ts';
import { request } from '../state/bridge.ts';
import { say } from '../state/feedback.ts';
import type { Imported } from '../state/import-act.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Legible } from '../ui/legible.tsx';
import { useMore } from '../ui/use-more.tsx';
import { newVersions } from './new-versions.ts';
import styles from './outcome-dialog.module.css';

/** What became of the files of an import, each that did not come in with why; and what new versions leave to do. */
export function OutcomeDialog({ outcome, onClose }: { outcome: Imported; onClose: () => void }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const annotations = useWorkspace((workspace) => workspace.annotations);
  const versions = newVersions(outcome.documents, documents, annotations);
  const copy = async (): Promise<void> => {
    await request('copyText', outcomeText(outcome));
    say('Copied');
  };
  return (
    <Dialog
      title={outcomeSentence(outcome)}
      width={640}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void copy()}>
            <Copy size={15} aria-hidden="true" />
            Copy this list
          </Button>
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles['inside']}>
        {versions.map(({ older, newer, count }) => (
          <section key={newer.id} className={styles['version']}>
            <p>
              {newer.number} is a new version of {older.number}, which has {counted(count, 'annotation')}.
            </p>
            <Button
              onClick={() => {
                onClose();
                openFates(older.id, newer.id);
              }}
            >
              <GitCompareArrows size={15} aria-hidden="true" />
              Carry them over…
            </Button>
          </section>
        ))}
        <Files title="Already there" files={outcome.there} />
        <Files title="Failed" files={outcome.failed} />
        <Files title="Left out" files={outcome.leftOut} />
      </div>
    </Dialog>
  );
}

function Files({ title, files }: { title: string; files: readonly FileOutcome[] }) {
  const { most, line } = useMore(files.length, 100);
  if (files.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span>{files.length.toLocaleString('en')}</span>
      </h2>
      <ul>
        {files.slice(0, most).map(({ name, why }, i) => (
          // Files of several folders may have one name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <code>
              <Legible text={name} />
            </code>
            <span>
              <Legible text={why} />
            </span>
          </li>
        ))}
      </ul>
      {line}
    </section>
  );
}
