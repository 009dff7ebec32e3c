import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useAction } from '../state/actions.ts';
import { hush } from '../state/feedback.ts';
import { useHistory } from '../state/history.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { changeView, enterText, useView } from '../state/view.ts';
import { useDesk } from '../state/workspace.ts';
import { LayerGroup } from '../ui/layer.tsx';
import { TooltipGroup } from '../ui/tooltip.tsx';
import styles from './app.module.css';
import { Banners } from './banners.tsx';
import { useFileDrop } from './file-drop.ts';
import { KeyTable } from './key-table.tsx';
import { useKeyboard } from './keyboard.ts';
import { LibraryDialogs } from './library-dialogs.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { StatusBar } from './status-bar.tsx';
import { useTheme } from './theme.ts';
import { TitleBar } from './title-bar.tsx';
import { ToastArea } from './toast-area.tsx';
import { CodebookEditor } from '../codebook/codebook-editor.tsx';
import { MemoPanel } from '../memos/memo-panel.tsx';
import { FirstRun } from '../first-run/first-run.tsx';
import { Occurrences } from '../occurrences/occurrences.tsx';
import { Read } from '../read/read.tsx';
import { SettingsDialog } from '../settings/settings.tsx';

// Read is what a start shows; the other screens are fetched from the bundle when first asked for.
const Compare = lazy(() => import('../compare/compare.tsx').then((module) => ({ default: module.Compare })));
const Report = lazy(() => import('../report/report.tsx').then((module) => ({ default: module.Report })));
const Annotations = lazy(() =>
  import('../annotations/annotations.tsx').then((module) => ({ default: module.Annotations })),
);

const screens = { read: Read, compare: Compare, report: Report, annotations: Annotations };

/** The frame: title bar, banners, rail, the screen of the mode, status bar. */
export function App() {
  const started = useDesk(({ start }) => start !== null);
  const open = useDesk(({ mirror }) => mirror !== null);
  useTheme();
  useKeyboard();
  useHistory();
  useFileDrop();
  useTextSize();
  return (
    <TooltipGroup>
      {/* First, so that the text in sight answers before it to the keys of both. */}
      {open ? <Occurrences /> : null}
      <LayerGroup>
        {(layer) => (
          <div className={styles['app']}>
            <TitleBar open={open} />
            <Banners />
            <div className={styles['main']}>{started ? open ? <Screens /> : <FirstRun /> : null}</div>
            <StatusBar open={open} layer={layer} />
          </div>
        )}
      </LayerGroup>
      <ToastArea />
      {open ? <LibraryDialogs /> : null}
      {open ? <Palette /> : null}
      {open ? <CodebookEditor /> : null}
      <KeyTable />
      <SettingsDialog />
    </TooltipGroup>
  );
}

function Screens() {
  const mode = useView((view) => view.mode);
  const Screen = screens[mode];
  useAction('read', enterText);
  useAction('compare', () => changeView({ mode: 'compare' }));
  useAction('report', () => changeView({ mode: 'report' }));
  useAction('annotations', () => changeView({ mode: 'annotations' }));
  return (
    <>
      {mode === 'report' || mode === 'annotations' ? null : <Rail />}
      <Pane key={mode}>
        <ScreenBoundary>
          <Suspense>
            <Screen />
          </Suspense>
        </ScreenBoundary>
      </Pane>
      <MemoPanel />
    </>
  );
}

function Pane({ children }: { children: ReactNode }) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    hush();
    // Left by the screen before, the focus would be nowhere: the next Tab or F6 goes on from here.
    if (document.activeElement === document.body) pane.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={pane} tabIndex={-1} className={styles['pane']}>
      {children}
    </main>
  );
}

const sizes = ['S', 'M', 'L', 'XL'] as const;

function useTextSize(): void {
  const size = useSettings(({ textSize }) => textSize);
  const step = (by: number): void => {
    const next = sizes[sizes.indexOf(size) + by];
    if (next !== undefined) changeSettings({ textSize: next });
  };
  useAction('text-larger', () => step(1));
  useAction('text-smaller', () => step(-1));
  useAction('text-reset', () => changeSettings({ textSize: 'M' }));
  useEffect(() => {
    document.documentElement.dataset['textSize'] = size;
  }, [size]);
}
