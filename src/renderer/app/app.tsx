import { type ReactNode, useEffect, useRef } from 'react';
import { useAction } from '../state/actions.ts';
import { hush } from '../state/feedback.ts';
import { useMissingLookedFor } from '../state/missing.ts';
import { useDocumentThere, useHistory } from '../state/history.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { changeView, enterText, useView } from '../state/view.ts';
import { useAwaited, useDesk, useWorkspace } from '../state/workspace.ts';
import { lazily } from '../ui/lazily.tsx';
import { LayerGroup } from '../ui/layer.tsx';
import { TooltipGroup } from '../ui/tooltip.tsx';
import styles from './app.module.css';
import { Banners } from './banners.tsx';
import { Dialogs } from './dialogs.tsx';
import { useFileDrop } from './file-drop.ts';
import { useKeyboard } from './keyboard.ts';
import { Rail } from './rail.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { StatusBar } from './status-bar.tsx';
import { useTheme } from './theme.ts';
import { TitleBar } from './title-bar.tsx';
import { WhenWhole } from './waiting.tsx';
import { ToastArea } from './toast-area.tsx';
import { WholeExports } from '../exports/whole-exports.tsx';
import { MemoPanel } from '../memos/memo-panel.tsx';
import { FirstRun } from '../first-run/first-run.tsx';
import { Occurrences } from '../occurrences/occurrences.tsx';
import { showPresence } from '../compare/against.ts';
import { Import } from '../import/import.tsx';
import { Intake } from '../intake/intake.tsx';
import { Read } from '../read/read.tsx';
import { useRelationsFollowed } from '../related/relations.ts';
import { DropCover } from '../ways-in/drop-cover.tsx';

// Read is what a start shows; the other screens are fetched after it.
const Compare = lazily(async () => (await import('../compare/compare.tsx')).Compare);
const Report = lazily(async () => (await import('../report/report.tsx')).Report);
const Annotations = lazily(async () => (await import('../annotations/annotations.tsx')).Annotations);

const screens = { read: Read, compare: Compare, report: Report, annotations: Annotations };

/** The frame: title bar, banners, rail, the screen of the mode, status bar. */
export function App() {
  const started = useDesk(({ start }) => start !== null);
  const open = useDesk(({ mirror }) => mirror !== null);
  const isWhole = useAwaited() === null && open;
  useTheme();
  useKeyboard();
  useHistory();
  useDocumentThere();
  useFileDrop();
  useTextSize();
  return (
    <TooltipGroup>
      {/* First, so that the text in sight answers before it to the keys of both. */}
      {isWhole ? <Occurrences /> : null}
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
      <Dialogs open={open} />
      <Import />
      <Intake />
      {open ? <CoverWhereFull /> : null}
    </TooltipGroup>
  );
}

/** An empty library shows by itself where to drop. */
function CoverWhereFull() {
  const isEmpty = useWorkspace(({ documents }) => documents.size === 0);
  return isEmpty ? null : <DropCover />;
}

function Screens() {
  useRelationsFollowed();
  useMissingLookedFor();
  const mode = useView((view) => view.mode);
  const Screen = screens[mode];
  useAction('read', enterText);
  useAction('compare', () => changeView({ mode: 'compare' }));
  useAction('report', () => changeView({ mode: 'report' }));
  useAction('annotations', () => changeView({ mode: 'annotations' }));
  useAction('presence', () => void showPresence());
  return (
    <>
      {/* First, so that a screen with exports of its own answers before it. */}
      <WholeExports />
      {mode === 'report' || mode === 'annotations' ? null : <Rail />}
      <Pane key={mode}>
        <ScreenBoundary>
          {mode === 'read' ? (
            <Screen />
          ) : (
            <WhenWhole>
              <Screen />
            </WhenWhole>
          )}
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
