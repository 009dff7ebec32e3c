import { Pencil, SlidersHorizontal } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { counted } from '../../shared/wording.ts';
import { changeOptions, useOpenReport } from '../state/open-report.ts';
import { useView } from '../state/view.ts';
import { IconButton } from '../ui/button.tsx';
import { ViewSwitch } from '../ui/view-switch.tsx';
import styles from './bar.module.css';
import { ExportMenu } from './export-menu.tsx';
import { ExportButton } from './export-panel.tsx';
import { ReportMenu } from './report-menu.tsx';
import type { Exporting } from './use-export.ts';
import type { Room } from './use-room.ts';

const views: readonly { readonly view: ReportOptions['show']; readonly name: string }[] = [
  { view: 'pages', name: 'Pages' },
  { view: 'both', name: 'Pages and source' },
  { view: 'source', name: 'Source' },
];

/** Over the preview: the title, to be changed in place; what is shown; how much it is; Export where the options are away. */
export function ReportBar({
  report,
  pageCount,
  room,
  column,
  onColumn,
  onColumnKey,
  exporting,
  options,
}: {
  report: Report | null;
  pageCount: number;
  room: Room;
  /** Whether the options are shown where there is no room for them beside the pages. */
  column: boolean;
  onColumn: () => void;
  onColumnKey: (event: KeyboardEvent) => void;
  exporting: Exporting;
  options: ReportOptions;
}) {
  const arrange = useOpenReport().options.arrange;
  const chosen = useView((view) => view.report.show);
  const offered = room === 'wide' ? views : views.filter(({ view }) => view !== 'both');
  const show = room === 'wide' || chosen !== 'both' ? chosen : 'pages';
  return (
    <div className={styles['bar']} data-region="Report">
      <span className={styles['toggle']}>
        <IconButton
          label="Report options"
          aria-expanded={column}
          aria-controls="report-options"
          onClick={onColumn}
          onKeyDown={onColumnKey}
        >
          <SlidersHorizontal size={16} />
        </IconButton>
      </span>
      {report === null ? null : <Title title={report.title} />}
      <ReportMenu />
      <span className={styles['gap']} />
      <ViewSwitch
        label="Show"
        views={offered}
        shown={show}
        onShow={(view) => changeOptions({ show: view })}
      />
      {report === null || room === 'narrow' ? null : (
        <p className={styles['figures']}>
          {[
            counted(report.counts.passages, arrange === 'comparison' ? 'paragraph' : 'passage'),
            ...(pageCount === 0 ? [] : [counted(pageCount, 'page')]),
          ].join(', ')}
        </p>
      )}
      {room === 'narrow' ? (
        <>
          <ExportMenu exporting={exporting} options={options} shown={[]} />
          <ExportButton exporting={exporting} />
        </>
      ) : null}
    </div>
  );
}

/** Enter keeps what was typed, Esc what was there; an empty title is made from what is chosen again. */
function Title({ title }: { title: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Only a key that ends the writing gives the focus back; a click has put it elsewhere.
  const isByKey = useRef(false);
  useEffect(() => {
    if (draft !== null || !isByKey.current) return;
    isByKey.current = false;
    button.current?.focus();
  }, [draft]);
  if (draft === null)
    return (
      <button
        ref={button}
        type="button"
        className={styles['title']}
        aria-label={`Title: ${title}. Change`}
        onClick={() => setDraft(title)}
      >
        <span>{title}</span>
        <Pencil size={14} aria-hidden="true" />
      </button>
    );
  const keep = (): void => {
    const typed = draft.trim();
    if (typed !== title) changeOptions({ title: typed === '' ? null : typed });
    setDraft(null);
  };
  return (
    <input
      autoFocus
      aria-label="Title"
      className={styles['field']}
      maxLength={500}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault(); // the button that has the focus next is not pressed by the same key
        isByKey.current = true;
        if (event.key === 'Enter') keep();
        else setDraft(null);
      }}
    />
  );
}
