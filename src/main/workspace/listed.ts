import { join } from 'node:path';
import type { Start } from '../../shared/ipc/contract.ts';
import { dateOf, documentsInOrder, outletOf, shownDate } from '../../shared/model/library.ts';
import { type Disk, systemDisk } from '../files/disk.ts';
import { fileNames } from './names.ts';
import { parse } from './serialise.ts';

/** The documents of a workspace that is not opened, as the first-run screen lists them; none where it cannot be read. */
export async function documentsListed(folder: string, disk: Disk = systemDisk): Promise<Start['sample']> {
  const bytes = await disk.read(join(folder, fileNames.workspace)).catch(() => Buffer.alloc(0));
  const parsed = parse(bytes.toString());
  if (parsed.kind !== 'good') return [];
  return documentsInOrder(parsed.workspace.documents).map((document) => {
    const date = dateOf(document);
    return {
      number: document.number,
      title: document.title,
      outlet: outletOf(document),
      date: date === null ? '' : shownDate(date),
    };
  });
}
