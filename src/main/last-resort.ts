import type { Notice } from '../shared/ipc/contract.ts';

/** Milliseconds that saving everything may take before the program ends without. */
const patience = 10_000;

/** What the analyst wants of a program that has to end. A copy is offered where not all is saved. */
export type EndAnswer = 'restart' | 'quit' | 'copy';

/** What main falls back on when it fails itself. */
export interface LastResort {
  readonly log: (what: string, error: unknown) => void;
  readonly tell: (notice: Notice) => void;
  /** Where the log lies. */
  readonly logged: string;
  /** Has the page hand over what it holds and makes all of it durable; true when all is. */
  readonly save: () => Promise<boolean>;
  /** Says that the program has to end, and whether all is saved. */
  readonly ask: (saved: boolean) => Promise<EndAnswer>;
  /** Saves a copy where the analyst says; false when it was not made. */
  readonly copy: () => Promise<boolean>;
  readonly end: (answer: 'restart' | 'quit') => void;
}

/** Where what nobody caught comes out: `process`. */
interface Source {
  on(event: 'uncaughtException' | 'unhandledRejection', hear: (error: unknown) => void): unknown;
}

/**
 * An exception nobody caught leaves main in a state nobody knows: everything is saved, the analyst is
 * told, and the program ends. A promise that failed without anybody waiting for it has left nothing half
 * done, for an edit is applied in one go or not at all: it is told, and the program goes on.
 */
export function fallBack(source: Source, resort: LastResort): void {
  let isEnding = false;
  source.on('uncaughtException', (error) => {
    resort.log('An error nobody caught', error);
    if (isEnding) return;
    isEnding = true;
    void windUp(resort);
  });
  source.on('unhandledRejection', (error) => {
    resort.log('A promise nobody waited for failed', error);
    if (!isEnding)
      resort.tell({
        id: 'internal',
        sentence: 'Something inside Readout failed that should not have.',
        detail: `What is called saved is saved, and you can go on. What happened is written in ${resort.logged}, which stays on this machine.`,
        actions: [],
      });
  });
}

async function windUp(resort: LastResort): Promise<void> {
  try {
    resort.end(await askForEnd(resort, await inTime(resort.save())));
  } catch (error) {
    resort.log('The end could not be asked about', error);
    resort.end('quit');
  }
}

/** Asks again after a copy, or where none was made. */
async function askForEnd(resort: LastResort, saved: boolean): Promise<'restart' | 'quit'> {
  let kept = saved;
  for (;;) {
    const answer = await resort.ask(kept);
    if (answer !== 'copy') return answer;
    kept = await resort.copy().catch(() => false);
  }
}

/** False when it fails or takes too long. */
async function inTime(saving: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const saved = await Promise.race([saving.catch(() => false), late]);
  clearTimeout(timer);
  return saved;
}
