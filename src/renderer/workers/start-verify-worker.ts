// The bundler answers the worker's address; no linter can see that.
// oxlint-disable-next-line import/default
import url from './verify-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export function startVerifyWorker(): Worker {
  return startWorker(url);
}
