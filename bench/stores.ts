import { join } from 'node:path';
import { systemDisk } from '../src/main/files/disk.ts';
import { openWorkspace } from '../src/main/workspace/open.ts';
import { readFolder } from '../src/main/workspace/reading.ts';
import type { Session } from '../src/main/workspace/session.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import type { After } from './bench.ts';
import { makeBenchLibrary } from './documents.ts';
import { scratch } from './program.ts';
import { type Peer, sqlite } from './sqlite.ts';

/** Readout and SQLite, to be edited alike. */
export interface Stores {
  readonly session: Session;
  /** Changes the note of one annotation after another in Readout; resolves when that is on the disk. */
  readonly editReadout: () => Promise<void>;
  /** The same in SQLite. */
  readonly editPeer: () => void;
}

/** The same annotations in a workspace folder and in SQLite, on the same disk. */
export async function filled(after: After, annotations: number): Promise<{ folder: string; peer: Peer }> {
  const place = await scratch(after);
  const folder = join(place, 'Bench.readout');
  await makeBenchLibrary(folder, Math.min(500, annotations / 10), annotations);
  const { workspace } = await readFolder(folder, systemDisk);
  return { folder, peer: sqlite(after, place, workspace.annotations) };
}

/** The same with both of them open. */
export async function stores(after: After, annotations: number): Promise<Stores> {
  const { folder, peer } = await filled(after, annotations);
  const session = await openWorkspace(folder, {
    now: () => new Date().toISOString(),
    author: () => 'Bench',
    tell: () => undefined,
  });
  after(() => session.close());
  await session.backups.end(); // the one after the opening would be measured along
  const list = [...session.workspace.annotations];
  let count = 0;
  const next = (): { annotation: Annotation; note: string } => {
    const annotation = list[(count * 7_919) % list.length];
    if (annotation === undefined) throw new Error('There is no annotation to change.');
    return { annotation, note: `A note of some words, changed for the ${++count}th time.` };
  };
  return {
    session,
    async editReadout() {
      const { annotation, note } = next();
      await session.run({ type: 'noteAnnotation', id: annotation.id, note });
      if (session.saved.state !== 'saved') throw new Error('An edit was answered and is not on the disk.');
    },
    editPeer() {
      const { annotation, note } = next();
      peer.put({ ...annotation, note });
    },
  };
}
