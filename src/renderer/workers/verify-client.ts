import { limits } from '../../shared/import/limits.ts';
import type { Verified } from '../../shared/interchange/verify/verify.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import type { VerifyAnswer, VerifyProgress, VerifyTask, VerifyText } from './verify-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type VerifyWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** What verifying is done with. */
export interface Verifying {
  readonly start: () => VerifyWorker;
  /** The text of a document; rejects where it cannot be read. */
  readonly textOf: (document: Id) => Promise<PackedText>;
  readonly told: (progress: VerifyProgress) => void;
  /** Gives it up. */
  readonly signal: AbortSignal;
}

/**
 * What is found of each quotation of a report, off the main thread, in a worker that ends with it: it fetches the
 * texts it needs, one by one. Whatever the report holds, it ends: a worker that is silent for too long, or works too
 * long in all, is stopped. Null where it was given up. Rejects with a ReadoutError that names the report.
 */
export async function verifiedFile(
  task: VerifyTask,
  verifying: Verifying,
): Promise<readonly Verified[] | null> {
  const worker = verifying.start();
  try {
    return await answerOf(worker, task, verifying);
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: VerifyWorker,
  task: VerifyTask,
  { textOf, told, signal }: Verifying,
): Promise<readonly Verified[] | null> {
  const { name } = task.report;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => end(() => reject(tooSlow(name)));
    let isOver = false;
    const whole = setTimeout(giveUp, limits.whole);
    let silence = setTimeout(giveUp, limits.silence);
    const heard = (): void => {
      clearTimeout(silence);
      if (!isOver) silence = setTimeout(giveUp, limits.silence);
    };
    const end = (act: () => void): void => {
      isOver = true;
      clearTimeout(whole);
      clearTimeout(silence);
      act();
    };
    const send = async (document: Id): Promise<void> => {
      const text = await textOf(document).catch(() => null);
      heard();
      const fetched: VerifyText = { of: document, text };
      if (!isOver) worker.postMessage(fetched, []);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyAnswer>) => {
      heard();
      if ('progress' in data) told(data.progress);
      else if ('needs' in data) void send(data.needs);
      else if ('verified' in data) end(() => resolve(data.verified));
      else end(() => reject(new ReadoutError(data.error.name, data.error.message, data.error.reason)));
    });
    worker.addEventListener('error', ({ message }) => end(() => reject(broken(name, message))));
    signal.addEventListener('abort', () => end(() => resolve(null)), { once: true });
    if (signal.aborted) end(() => resolve(null));
    else worker.postMessage(task, [task.report.bytes.buffer]);
  });
}

function tooSlow(name: string): ReadoutError {
  return new ReadoutError(
    'file-too-slow',
    `${name} takes too long to verify, and was given up. Export the report anew and verify that.`,
  );
}

function broken(name: string, reason: string): ReadoutError {
  return new ReadoutError('file-unreadable', `${name} could not be verified.`, reason === '' ? null : reason);
}
