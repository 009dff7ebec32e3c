import { join } from 'node:path';
import { openWorkspace } from '../src/main/workspace/open.ts';
import type { Session } from '../src/main/workspace/session.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import type { After } from './bench.ts';
import { makeBenchLibrary } from './documents.ts';
import { scratch } from './program.ts';
import { type Peer, sqlite } from './sqlite.ts';

/** The same annotations in Readout and in SQLite, on the same disk, both open. */
export interface Stores {
  readonly session: Session;
  readonly peer: Peer;
  /** Changes the note of one annotation after another in Readout; resolves when that is on the disk. */
  editReadout(): Promise<void>;
  /** The same in SQLite. */
  editPeer(): void;
}

export async function stores(after: After, annotations: number): Promise<Stores> {
  const folder = await scratch(after);
  const workspace = join(folder, 'Bench.readout');
  await makeBenchLibrary(workspace, Math.min(500, annotations / 10), annotations);
  const session = await openWorkspace(workspace, {
    now: () => new Date().toISOString(),
    author: () => 'Bench',
    tell: () => undefined,
  });
  after(() => session.close());
  const list = [...session.workspace.annotations];
  const peer = sqlite(after, folder, list);
  let count = 0;
  const next = (): { annotation: Annotation; note: string } => {
    const annotation = list[(count * 7_919) % list.length];
    if (annotation === undefined) throw new Error('There is no annotation to change.');
    return { annotation, note: `A note of some words, changed for the ${++count}th time.` };
  };
  return {
    session,
    peer,
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
