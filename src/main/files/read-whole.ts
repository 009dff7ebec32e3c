import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileTooLarge, largestFile } from '../../shared/ipc/files.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import { codeOf, detailOf } from './reasons.ts';

/**
 * All bytes of a file as they stood at one moment. Throws `file-unreadable` (with the system's reason),
 * `file-too-large`, `file-changed` where somebody wrote to it meanwhile, `file-refused` where it is no file.
 */
export async function readWhole(
  path: string,
  openFile: typeof open = open,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = basename(path);
  try {
    // A pipe nobody writes to would keep whoever opens it waiting for ever.
    const file = await openFile(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const before = await file.stat();
      if (!before.isFile())
        throw new ReadoutError('file-refused', `${name} is not a file but a folder, a device or a pipe.`);
      if (before.size > largestFile) throw fileTooLarge(name, before.size);
      const bytes = new Uint8Array(before.size);
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
      const after = await file.stat();
      if (at < bytes.length || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        throw new ReadoutError(
          'file-changed',
          `${name} was changed while it was being read. Try again once the other program is done with it.`,
        );
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const why =
      codeOf(error) === 'ENOENT'
        ? 'it is no longer there. It was moved, renamed or deleted after you chose it; find it again.'
        : 'opening it was refused. Another program may be holding it, or the drive may have gone.';
    throw new ReadoutError('file-unreadable', `${name} could not be read: ${why}`, detailOf(error));
  }
}
