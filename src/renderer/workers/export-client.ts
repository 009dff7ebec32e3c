import { ReadoutError } from '../../shared/model/errors.ts';
import type { ExportAnswer, ExportPortion, ExportTask, WrittenFile } from './export-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type ExportWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/**
 * Writes a file off the main thread, in a worker that ends with it. The portions are what the task is about, handed
 * over as they come: each is copied in a moment, and between them the page goes on. Given up by the signal it answers
 * null. Rejects with a ReadoutError where it cannot be written.
 */
export async function writtenFile(
  start: () => ExportWorker,
  task: ExportTask,
  portions: AsyncIterable<ExportPortion>,
  signal: AbortSignal,
): Promise<WrittenFile | null> {
  const worker = start();
  try {
    const answer = answerOf(worker, signal);
    for await (const portion of portions) {
      if (signal.aborted) return null;
      worker.postMessage(portion, []);
    }
    if (!signal.aborted) worker.postMessage(task, []);
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: ExportWorker, signal: AbortSignal): Promise<WrittenFile | null> {
  const answer = new Promise<WrittenFile | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if ('error' in data) reject(new ReadoutError(data.error.name, data.error.message, data.error.reason));
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(failed(message)));
    signal.addEventListener('abort', () => resolve(null), { once: true });
    if (signal.aborted) resolve(null);
  });
  // Heard of only when the portions are handed over; until then it is not unheard of.
  answer.catch(() => undefined);
  return answer;
}

function failed(message: string): ReadoutError {
  const sentence = 'The file could not be written. Your workspace is as it was.';
  return new ReadoutError('export-failed', sentence, message === '' ? null : message);
}
