import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type Disk, type DiskFile, systemDisk } from './disk.ts';

/**
 * Writes a file whole or not at all: after a crash, a full disk or a power cut its
 * name holds the old bytes or the new ones, never a part. When this resolves, the new
 * ones are on the disk. Rejects with the system's error, and then nothing has changed.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  disk: Disk = systemDisk,
): Promise<void> {
  const fresh = await writeBeside(path, [content], disk);
  try {
    await disk.rename(fresh, path);
  } catch (error) {
    await disk.remove(fresh);
    throw error;
  }
  await disk.sync(dirname(path));
}

/**
 * Writes and syncs a file of another name in the same folder; answers its path, to be renamed.
 * Pieces are asked for one by one, each after the one before is written.
 */
export async function writeBeside(
  path: string,
  content: Iterable<string | Uint8Array>,
  disk: Disk = systemDisk,
): Promise<string> {
  const fresh = freshName(path);
  try {
    // Who may read the file stays as it was.
    const file = await disk.open(fresh, 'new', (await disk.stamp(path).catch(() => null))?.mode);
    try {
      await writePieces(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    return fresh;
  } catch (error) {
    await disk.remove(fresh).catch(() => undefined);
    throw error;
  }
}

/** Writes all of the bytes at a place: a nearly full disk takes a part and says how much, and the rest is written again, or fails. */
export async function writeWhole(file: DiskFile, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const taken = await file.write(written === 0 ? bytes : bytes.subarray(written), at + written);
    if (taken === 0) throw new Error('The disk took none of the bytes');
    written += taken;
  }
}

/** A name in the same folder that nobody has: hidden, and known to `sweep`. */
export function freshName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
}

/** Removes what writes that were killed left in a folder. Only for who writes there alone. */
export async function sweep(folder: string, disk: Disk = systemDisk): Promise<void> {
  const entries = await disk.list(folder).catch(() => []);
  const left = entries.filter(({ name }) => /^\..+\.[0-9a-f-]{36}\.new$/.test(name));
  await Promise.all(left.map(({ name }) => disk.remove(join(folder, name)).catch(() => undefined)));
}

async function writePieces(file: DiskFile, content: Iterable<string | Uint8Array>): Promise<void> {
  let written = 0;
  for (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    await writeWhole(file, bytes, written);
    written += bytes.length;
  }
  const size = await file.size();
  if (size !== written) throw new Error(`The disk kept ${size} of ${written} bytes`);
}
