import type { ImportFile } from '../../shared/import/reading.ts';
import { request } from '../state/bridge.ts';
import { notify, sentenceOf } from '../state/workspace.ts';

/** Asks for a report; null where none was chosen or it cannot be read, and then a banner says why. */
export async function chooseReport(): Promise<ImportFile | null> {
  try {
    const file = await request('chooseText', {
      title: 'Verify a report',
      filter: { name: 'Reports', extensions: ['md', 'markdown', 'html', 'htm', 'docx'] },
    });
    // Its bytes are handed to the worker.
    return file === null ? null : { name: file.name, bytes: new Uint8Array(file.bytes) };
  } catch (error) {
    notify('The report was not verified.', sentenceOf(error));
    return null;
  }
}
