import { type KeyboardEvent, useState } from 'react';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { ReportBar } from './bar.tsx';
import { editClickedText } from './edit-clicked-text.ts';
import { emptyReport } from './empty.ts';
import { ExportActions } from '../exports/export-actions.tsx';
import { ExportFailure, ExportPanel } from './export-panel.tsx';
import { OptionsColumn } from './options-column.tsx';
import { OwnTextPanel } from './own-text-panel.tsx';
import { Pages } from './pages.tsx';
import styles from './report.module.css';
import { SourcePane } from './source-pane.tsx';
import { useExport } from './use-export.ts';
import { useReportOptions } from './use-options.ts';
import { usePrint } from './use-print.ts';
import { useReport } from './use-report.ts';
import { useReportStatus } from './use-report-status.ts';
import { useRoom } from './use-room.ts';
import { useScrollTogether } from './use-scroll-together.ts';

/** The Report screen: what goes in on the left, the pages in the middle, their Markdown on the right. */
export function Report() {
  const options = useReportOptions();
  const state = useReport(options);
  const show = useView((view) => view.report.show);
  const empty = useWorkspace((workspace) =>
    state.state === 'ready' ? emptyReport(workspace, options, state.report) : null,
  );
  const report = state.state === 'ready' ? state.report : null;
  const [pageCount, setPageCount] = useState(0);
  const [page, setPage] = useState(1);
  const room = useRoom();
  const [column, setColumn] = useState(false);
  usePrint(state, empty);
  const exporting = useExport(state, empty);
  const panes = useScrollTogether();
  const closeColumn = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || room !== 'narrow' || !column) return;
    setColumn(false);
    document.querySelector<HTMLElement>('[aria-controls="report-options"]')?.focus();
  };
  useReportStatus(empty === null ? page : null, pageCount, exporting.last);
  return (
    <div className={styles['screen']}>
      <ExportActions onExport={exporting.run} onAgain={exporting.again} />
      <aside
        id="report-options"
        aria-label="Report options"
        data-region="Report options"
        className={styles['options']}
        data-open={column}
        onKeyDown={closeColumn}
      >
        <OptionsColumn options={options} report={report} />
        {room === 'narrow' ? null : <ExportPanel exporting={exporting} options={options} />}
      </aside>
      <section aria-label="Report preview" className={styles['preview']}>
        <ReportBar
          report={report}
          pageCount={empty === null ? pageCount : 0}
          room={room}
          column={column}
          onColumn={() => setColumn(!column)}
          onColumnKey={closeColumn}
          exporting={exporting}
          options={options}
        />
        {room === 'narrow' && exporting.failure !== null ? (
          <div className={styles['failure']}>
            <ExportFailure failure={exporting.failure} />
          </div>
        ) : null}
        <div className={styles['panes']} data-show={show} onClick={editClickedText}>
          {state.state === 'waiting' ? (
            <p role="status" className={styles['waiting']}>
              {state.sentence}
            </p>
          ) : empty === null ? (
            <>
              {show === 'source' ? null : (
                <Pages report={state.report} pane={panes.pages} onCount={setPageCount} onPage={setPage} />
              )}
              {show === 'pages' ? null : (
                <SourcePane report={state.report} options={options} pane={panes.source} />
              )}
            </>
          ) : (
            <p className={styles['empty']}>{empty}</p>
          )}
        </div>
      </section>
      <OwnTextPanel report={report} />
    </div>
  );
}
