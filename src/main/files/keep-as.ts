import { freshName, writeAtomically } from './atomic.ts';
import type { Disk } from './disk.ts';

/**
 * Gives a file that is about to lose its name another one, in place of what had that one. At any instant
 * that name holds the old bytes or these. Rejects with the system's error, and then nothing has changed.
 */
export async function keepAs(path: string, name: string, disk: Disk): Promise<void> {
  const second = freshName(name);
  try {
    await disk.link(path, second);
  } catch {
    await writeAtomically(name, await disk.read(path), disk); // a file system without hard links
    return;
  }
  try {
    await disk.rename(second, name);
  } finally {
    await disk.remove(second); // a rename onto another name of the same file leaves both
  }
}
