import { Download } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './export-panel.module.css';
import type { Exporting } from './use-export.ts';

/** The primary act of the screen, with what went wrong under it. */
export function ExportPanel({ exporting: { run, busy, failure, hindrance } }: { exporting: Exporting }) {
  return (
    <div className={styles['panel']}>
      {failure === null ? null : (
        <p role="alert" className={styles['failure']}>
          {failure}
        </p>
      )}
      <div className={styles['row']}>
        <Button
          kind="primary"
          className={styles['export']}
          aria-disabled={busy || hindrance !== null}
          onClick={run}
        >
          <Download size={15} strokeWidth={1.75} aria-hidden="true" />
          {busy ? 'Exporting' : 'Export Markdown'}
        </Button>
        <kbd>{shownKeys('Mod+E')}</kbd>
      </div>
    </div>
  );
}
