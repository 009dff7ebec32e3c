import { type ErrorRecord, ReadoutError } from '../shared/model/errors.ts';

/** Any error as it crosses to a window. */
export function recordOf(error: unknown): ErrorRecord {
  if (error instanceof ReadoutError) return error.record();
  return {
    name: 'internal',
    message: 'Readout could not do this. What was there before is unchanged.',
    reason: error instanceof Error ? error.message : String(error),
  };
}
