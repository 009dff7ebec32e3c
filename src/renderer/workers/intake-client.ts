import { limits } from '../../shared/import/limits.ts';
import type { Intake } from '../../shared/interchange/intake/intake.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { IntakeAnswer, IntakeTask } from './intake-worker.ts';
import { startIntakeWorker } from './start-intake-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type IntakeWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Plans what a file would bring in a worker of its own, which ends with it: projects may be large, or made to be. */
export class IntakeClient {
  readonly #start: () => IntakeWorker;

  constructor(start: () => IntakeWorker) {
    this.#start = start;
  }

  /**
   * What the file would bring; its bytes are gone from here then. `placing` is called once it is read. Rejects with a
   * ReadoutError that names the file, and with the signal's reason when it is given up.
   */
  async plan(task: IntakeTask, signal: AbortSignal, placing: () => void): Promise<Intake> {
    signal.throwIfAborted();
    const worker = this.#start();
    const { name } = task.file;
    let whole: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Intake>((resolve, reject) => {
        whole = setTimeout(() => reject(tooSlow(name)), limits.whole);
        signal.addEventListener('abort', () => reject(signal.reason));
        worker.addEventListener('error', ({ message }) => reject(broken(name, message)));
        worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
          if (data === 'placing') placing();
          else if ('intake' in data) resolve(data.intake);
          else reject(new ReadoutError(data.error.name, data.error.message, data.error.reason));
        });
        worker.postMessage(task, [task.file.bytes.buffer]);
      });
    } finally {
      clearTimeout(whole);
      worker.terminate();
    }
  }
}

export const intakeClient = new IntakeClient(startIntakeWorker);

function tooSlow(name: string): ReadoutError {
  return new ReadoutError(
    'file-too-slow',
    `${name} takes too long to read, and was given up. Nothing was taken from it; export a part of the project, and import that.`,
  );
}

function broken(name: string, reason: string): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${name} could not be read: reading it failed. Nothing was taken from it; export it anew, and import that.`,
    reason === '' ? null : reason,
  );
}
