import { Download } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './export-panel.module.css';
import type { Exporting } from './use-export.ts';

/** The primary act of the screen, with what went wrong above it. */
export function ExportPanel({ exporting }: { exporting: Exporting }) {
  return (
    <div className={styles['panel']}>
      <ExportFailure failure={exporting.failure} />
      <div className={styles['row']}>
        <ExportButton exporting={exporting} className={styles['wide']} />
        <kbd>{shownKeys('Mod+E')}</kbd>
      </div>
    </div>
  );
}

export function ExportButton({
  exporting: { run, busy, hindrance },
  className,
}: {
  exporting: Exporting;
  className?: string | undefined;
}) {
  return (
    <Button
      kind="primary"
      className={`${styles['export']} ${className ?? ''}`}
      aria-disabled={busy || hindrance !== null}
      onClick={run}
    >
      <Download size={15} aria-hidden="true" />
      {busy ? 'Exporting' : 'Export Markdown'}
    </Button>
  );
}

/** Why the last export did not happen; nothing after one that did. */
export function ExportFailure({ failure }: { failure: string | null }) {
  return failure === null ? null : (
    <p role="alert" className={styles['failure']}>
      {failure}
    </p>
  );
}
