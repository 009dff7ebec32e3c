import { basename, join, resolve } from 'node:path';
import { Low } from 'lowdb';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import { emptyWorkspace } from '../../shared/model/workspace.ts';
import { sweep } from '../files/atomic.ts';
import { type Disk, type Stamp, systemDisk } from '../files/disk.ts';
import { detailOf } from '../files/reasons.ts';
import { type Access, accessTo, type IfInUse } from './access.ts';
import { type Condition, WorkspaceAdapter } from './adapter.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { ContentStore } from './content-store.ts';
import { fileNames } from './names.ts';
import { News } from './news.ts';
import { Outside } from './outside.ts';
import { ReadAlong } from './read-along.ts';
import { toldOf } from './recovery-notices.ts';
import { sentenceOf } from './replay-sentence.ts';
import { Session } from './session.ts';
import type { Follower, World } from './session-parts.ts';
import { Store } from './store.ts';
import type { UndoStack } from './undo-stack.ts';

/** How a folder is opened. */
export interface Opening {
  /** What could be taken back before the folder was moved. */
  readonly undo?: UndoStack;
  /** Where another program has it; it is left when this is left out. */
  readonly ifInUse?: IfInUse;
}

/**
 * Opens a workspace folder. Throws a ReadoutError named `workspace-missing`,
 * `workspace-not-a-folder`, `workspace-in-use`, `workspace-in-use-elsewhere`, `workspace-damaged`,
 * `workspace-newer` or `read-failed`; the folder is then as it was. What cannot be written opens
 * read-only.
 */
export async function openWorkspace(
  path: string,
  world: World,
  { undo, ifInUse = 'leave' }: Opening = {},
): Promise<Session> {
  const folder = resolve(path);
  await isFolder(folder, world.disk ?? systemDisk);
  const access = await accessToWorkspace(folder, world, ifInUse);
  const { lock, refusal, disk } = access;
  const adapter = new WorkspaceAdapter(folder, world.now, disk);
  const db = new Low(adapter, emptyWorkspace('', '', ''));
  try {
    await db.read();
  } catch (error) {
    await lock?.release().catch(() => undefined); // why it cannot be read is what is to be told
    throw error;
  }
  const whyNot = readOnly(adapter.condition) ?? refusal;
  if (whyNot === null) {
    await sweepParts(folder, disk);
    await adapter.confirm();
  }
  const told = toldOf(adapter.condition, adapter.replay, world.now());
  return new Session(
    {
      folder,
      store: new Store({
        db,
        adapter,
        name: basename(folder),
        mayWrite: whyNot === null,
        savedAt: adapter.savedAt ?? world.now(),
        now: world.now,
        tell: (saved) => world.tell({ type: 'saved', saved }),
      }),
      contents: new ContentStore(folder, disk),
      backups: new BackupKeeper({ folder, disk, now: world.now, mark: () => adapter.mark, tell: world.tell }),
      lock,
      readOnly: whyNot,
      news: new News(world.tell, told.notices, told.findings),
      follower: whyNot === null || access.isInUse ? followerOf(folder, access, adapter, world.now) : null,
      damaged: adapter.condition.kind === 'restored' ? adapter.condition.kept : null,
      opening: sentenceOf(adapter.replay),
      ...(undo === undefined ? {} : { undo }),
    },
    world,
  );
}

function followerOf(
  folder: string,
  { lock, disk }: Access,
  adapter: WorkspaceAdapter,
  now: () => Moment,
): Follower {
  return lock === null ? new ReadAlong(folder, disk) : new Outside({ folder, adapter, lock, disk, now });
}

/** In a folder without a workspace nothing is created, also no lock. */
async function accessToWorkspace(folder: string, world: World, ifInUse: IfInUse): Promise<Access> {
  const { disk = systemDisk } = world;
  return (await new WorkspaceAdapter(folder, world.now, disk).exists())
    ? await accessTo(folder, world, ifInUse)
    : { lock: null, refusal: null, isInUse: false, disk };
}

/** Before anything is written: later, it could take what is being written for what was left. */
async function sweepParts(folder: string, disk: Disk): Promise<void> {
  await Promise.all(
    ['', 'texts', 'sources', fileNames.backups].map((part) => sweep(join(folder, part), disk)),
  );
}

async function isFolder(folder: string, disk: Disk): Promise<void> {
  let found: Stamp | null;
  try {
    found = await disk.stamp(folder);
  } catch (error) {
    throw notFound(folder, detailOf(error));
  }
  if (found === null) throw notFound(folder, 'ENOENT');
  if (!found.isFolder)
    throw new ReadoutError(
      'workspace-not-a-folder',
      `${folder} is not a workspace: a workspace is a folder that holds ${fileNames.workspace}.`,
    );
}

function notFound(folder: string, reason: string): ReadoutError {
  return new ReadoutError(
    'workspace-missing',
    `The workspace ${folder} cannot be found: it may have been moved, renamed or deleted. Nothing was created.`,
    reason,
  );
}

function readOnly(condition: Condition): string | null {
  if (condition.kind === 'newer')
    return `This workspace was made by a newer version of Readout (format ${condition.version}). It is open for reading only, so that nothing this version does not know is lost.`;
  return null;
}
