import { ReadoutError } from '../../../model/errors.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { codebookSpace, origin } from '../names.ts';
import { leftOutOfCodes } from './left-out.ts';
import { writtenCodes } from './written-codes.ts';
import { element, xmlBytes } from '../../xml/xml.ts';

/** A file for other programs. `leftOut`: what it cannot hold, a few words each: `2 memos of tags`. */
export interface RefiExport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly string[];
}

/**
 * The codebook as REFI-QDA Codebook 1.0 (`.qdc`): names, order, colours and what counts. The same codebook is the same
 * bytes. Throws `export-failed` where there are no tags, since the standard knows no empty codebook.
 */
export function exportCodebook(workspace: Pick<Workspace, 'tags' | 'memos'>): RefiExport {
  if (workspace.tags.size === 0)
    throw new ReadoutError('export-failed', 'There are no tags, so there is no codebook to write.');
  const codes = element(
    'Codes',
    {},
    writtenCodes(workspace, () => []),
  );
  return {
    bytes: xmlBytes(element('CodeBook', { xmlns: codebookSpace, origin }, [codes])),
    leftOut: leftOutOfCodes(workspace, 'without memos'),
  };
}
