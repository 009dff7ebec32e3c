import { ReadoutError } from '../../model/errors.ts';
import { isHypothesis, readHypothesis } from '../hypothesis/import.ts';
import { readWebAnnotations } from '../web-annotation/import.ts';
import type { ForeignAnnotation } from './foreign.ts';

/** The annotations in a file, W3C or Hypothesis as it shows. Throws `file-unreadable` naming it and the reason. */
export function readAnnotationFile(name: string, bytes: Uint8Array): ForeignAnnotation[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReadoutError('file-unreadable', `${name} is not JSON in UTF-8. Nothing was imported.`, reason);
  }
  return isHypothesis(json) ? readHypothesis(name, json) : readWebAnnotations(name, json);
}
