import type { Notice } from '../../shared/ipc/contract.ts';

/** How often the page may stop within how many milliseconds before it is no longer opened again by itself. */
const [often, within] = [3, 60_000];

/** What to do about a window that stops again and again. */
export type StoppedAnswer = 'again' | 'other' | 'quit';
/** What to do about a window that does not answer. */
export type SilentAnswer = 'wait' | 'again';

/** Of a BrowserWindow, what opening it again takes. */
export interface StoppingWindow {
  readonly webContents: {
    on(
      event: 'render-process-gone',
      hear: (event: unknown, details: { readonly reason: string; readonly exitCode: number }) => void,
    ): unknown;
    forcefullyCrashRenderer(): void;
  };
  on(event: 'unresponsive', hear: () => void): unknown;
  on(event: 'responsive', hear: () => void): unknown;
  isDestroyed(): boolean;
  show(): void;
  reload(): void;
  close(): void;
}

/** What opening a window again needs of the program. */
export interface Reopening {
  /** Milliseconds of a clock that is never set back. */
  readonly clock: () => number;
  readonly log: (what: string) => void;
  /** Has the page that starts next tell something. */
  readonly tellNext: (notice: Notice) => void;
  readonly askAboutStops: () => Promise<StoppedAnswer>;
  /** Given up by the signal: the window answers again. */
  readonly askAboutSilence: (signal: AbortSignal) => Promise<SilentAnswer>;
  /** Opens another workspace; false when none was chosen. */
  readonly openOther: () => Promise<boolean>;
}

/**
 * Opens the page again when its process is gone: main has the workspace, the undo stack and what was in
 * sight. One that stops three times within a minute is asked about, as is one that does not answer.
 */
export function reopenWhenStopped(window: StoppingWindow, parts: Reopening): void {
  let stops: number[] = [];
  const reopen = async (): Promise<void> => {
    stops = [...stops.filter((at) => parts.clock() - at < within), parts.clock()];
    if (stops.length >= often) {
      if (!(await mayReopen(window, parts))) return;
      stops = [];
    }
    parts.tellNext(stopped);
    window.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    parts.log(`The window stopped: ${reason}, exit code ${exitCode}`);
    void reopen();
  });
  askAboutSilence(window, parts);
}

const stopped: Notice = {
  id: 'window-stopped',
  sentence: 'The window stopped and was opened again.',
  detail:
    'Nothing that was saved is lost: what was typed until a second before is here, and Undo works as before.',
  actions: [],
};

/** Asks until there is something to open, or the program is to end. */
async function mayReopen(window: StoppingWindow, { askAboutStops, openOther }: Reopening): Promise<boolean> {
  window.show(); // it may have stopped before it was ever seen
  for (;;) {
    const answer = await askAboutStops();
    if (answer === 'again') return true;
    if (answer === 'quit') {
      window.close();
      return false;
    }
    if (await openOther()) return true;
  }
}

function askAboutSilence(window: StoppingWindow, parts: Reopening): void {
  let asking: AbortController | null = null;
  const ask = async (): Promise<void> => {
    asking = new AbortController();
    const answer = await parts.askAboutSilence(asking.signal);
    asking = null;
    if (answer === 'again' && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', () => {
    if (asking !== null) return;
    parts.log('The window does not answer');
    void ask();
  });
  window.on('responsive', () => asking?.abort());
}
