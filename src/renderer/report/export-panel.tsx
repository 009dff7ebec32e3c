import { Download } from 'lucide-react';
import type { ReportOptions } from '../../shared/report/options.ts';
import { Button } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { ExportMenu } from './export-menu.tsx';
import styles from './export-panel.module.css';
import type { Exporting, PanelFormat } from './use-export.ts';

/** The formats that stand open to view, beside Markdown, by the names that fit there. */
const shown: readonly { readonly format: PanelFormat; readonly name: string }[] = [
  { format: 'html', name: 'HTML' },
  { format: 'pdf', name: 'PDF' },
  { format: 'docx', name: 'Word' },
  { format: 'csv', name: 'CSV' },
  { format: 'qdpx', name: 'REFI-QDA' },
  { format: 'jsonld', name: 'JSON-LD' },
];

const shownFormats = shown.map(({ format }) => format);

/** The primary act of the screen, with what went wrong above it, and the other formats below. */
export function ExportPanel({ exporting, options }: { exporting: Exporting; options: ReportOptions }) {
  const { run, busy } = exporting;
  return (
    <div className={styles['panel']}>
      <ExportFailure failure={exporting.failure} />
      <div className={styles['row']}>
        <ExportButton exporting={exporting} className={styles['wide']} />
        <kbd>{shownKeys('Mod+E')}</kbd>
      </div>
      <div className={styles['head']}>
        <h2 id="other-formats">Other formats</h2>
        <ExportMenu exporting={exporting} options={options} shown={shownFormats} />
      </div>
      <ul aria-labelledby="other-formats" className={styles['formats']}>
        {shown.map(({ format, name }) => (
          <li key={format}>
            <button type="button" aria-disabled={busy !== null} onClick={() => run(format)}>
              {name}
              <code>.{format}</code>
            </button>
          </li>
        ))}
      </ul>
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
      aria-disabled={busy !== null || hindrance !== null}
      onClick={() => run('md')}
    >
      <Download size={15} aria-hidden="true" />
      {busy === 'md' ? 'Exporting' : 'Export Markdown'}
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
