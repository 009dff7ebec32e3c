import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { patched } from '../../shared/commands/patch.ts';
import { countsIn } from '../../shared/model/backup.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { annotationRecord, moment } from '../../shared/testing/fixtures.ts';
import { systemDisk } from '../files/disk.ts';
import { WorkspaceAdapter } from './adapter.ts';
import { writeBackup } from './backups.ts';
import { scratch, workspaceIn } from './fixtures.ts';
import { toldOf } from './recovery-notices.ts';
import { pieces } from './serialise.ts';

/** A workspace that is worked on: edits in the journal, now and then a checkpoint. */
export async function study() {
  const { folder } = await workspaceIn(await scratch(onTestFinished));
  const adapter = new WorkspaceAdapter(folder, () => moment);
  let workspace = await adapter.read();
  let n = 100;
  const [document = ''] = workspace.documents.keys();
  return {
    folder,
    path: (name: string) => join(folder, name),
    get workspace() {
      return workspace;
    },
    /** So many annotations, each an edit, all on the disk. */
    async annotate(count: number) {
      for (let i = 0; i < count; i++) {
        const after = { ...annotationRecord(n++, 1, { note: `Note ${n} 核污染水` }), document };
        const patch = { collection: 'annotations' as const, id: after.id, before: null, after };
        workspace = patched(workspace, [patch]);
        adapter.enter([patch], moment);
      }
      await adapter.flush();
    },
    checkpoint: () => adapter.write(workspace),
    end: () => adapter.close(),
    backUp: (now = '2026-11-19T14:10:00.000Z') =>
      writeBackup(
        folder,
        {
          pieces: pieces(workspace, null),
          mark: adapter.mark,
          counts: countsIn(workspace),
          why: 'daily',
          now,
        },
        systemDisk,
      ),
  };
}

/** Three generations: 4 annotations in the last good file, 3 more in the file, 2 more in the journal. */
export async function worked() {
  const made = await study();
  await made.annotate(4);
  await made.checkpoint();
  await made.annotate(3);
  await made.checkpoint();
  await made.annotate(2);
  await made.end();
  return made;
}

export async function reopened(folder: string, disk = systemDisk) {
  const adapter = new WorkspaceAdapter(folder, () => '2026-11-19T16:30:00.000Z', disk);
  onTestFinished(() => adapter.close());
  const workspace = await adapter.read();
  const told = toldOf(adapter.condition, adapter.replay, '2026-11-19T16:30:00.000Z');
  return { adapter, workspace, ...told, notice: told.notices[0], finding: told.findings[0] };
}

export const aside = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.includes('damaged'));

export const expectSame = (one: Workspace, other: Workspace): void =>
  expect(toFile(one)).toEqual(toFile(other));
