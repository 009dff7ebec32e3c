import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: after a crash, a full disk or a power cut its
 * name holds the old bytes or the new ones, never a part. When this resolves, the new
 * ones are on the disk. Rejects with the system's error, and then nothing has changed.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const fresh = await writeBeside(path, [content]);
  try {
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Writes and syncs a file of another name in the same folder; answers its path, to be renamed.
 * Pieces are asked for one by one, each after the one before is written.
 */
export async function writeBeside(path: string, content: Iterable<string | Uint8Array>): Promise<string> {
  const fresh = freshName(path);
  try {
    const file = await open(fresh, 'wx', await modeOf(path));
    try {
      await writeWhole(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    return fresh;
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** A name in the same folder that nobody has: hidden, and known to `sweep`. */
export function freshName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
}

/** Removes what writes that were killed left in a folder. Only for who writes there alone. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const left = names.filter((name) => /^\..+\.[0-9a-f-]{36}\.new$/.test(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

/** Makes renames in a folder durable. Windows cannot open a folder, and its journal keeps them. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Who may read the file stays as it was; a new one is as the system has it. */
async function modeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  );
}

/** A nearly full disk takes a part and says how much: the rest is written again, or fails. */
async function writeWhole(file: FileHandle, content: Iterable<string | Uint8Array>): Promise<void> {
  let written = 0;
  for (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const start = written;
    while (written < start + bytes.length) {
      const from = written - start;
      const { bytesWritten } = await file.write(bytes, from, bytes.length - from, written);
      if (bytesWritten === 0) throw new Error('The disk took none of the bytes');
      written += bytesWritten;
    }
  }
  const { size } = await file.stat();
  if (size !== written) throw new Error(`The disk kept ${size} of ${written} bytes`);
}
