import { join } from 'node:path';
import type { Moment } from '../../shared/model/ids.ts';
import { schemaVersion } from '../../shared/model/workspace.ts';
import type { Disk } from '../files/disk.ts';
import { writeBackup } from './backups.ts';
import { parseInSlices } from './in-slices.ts';
import { fileNames } from './names.ts';

/**
 * Backs up a `workspace.json` of an older version as it stands, before this version writes it anew.
 * Rejects where it cannot be; then it must not be written over. What cannot be read is not its business.
 */
export async function keepOlder(folder: string, now: Moment, disk: Disk): Promise<void> {
  const path = join(folder, fileNames.workspace);
  if (!(await disk.exists(path)) || isOfNow(await disk.readStart(path, beginning))) return;
  const bytes = await disk.read(path);
  if ((await parseInSlices(bytes)).kind !== 'good') return;
  await writeBackup(
    folder,
    { pieces: [bytes.toString()], mark: null, counts: null, why: 'before-migration', now },
    disk,
  );
}

/** As many bytes as it takes to know our own file of this version. One laid out by another hand is backed up for nothing. */
const beginning = 64;

function isOfNow(start: Buffer): boolean {
  return start.toString().startsWith(`{\n"schemaVersion": ${schemaVersion},`);
}
