import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import { fileNames } from '../src/main/workspace/names.ts';
import { type Command, patchesOf } from '../src/shared/commands/command.ts';
import { patched } from '../src/shared/commands/patch.ts';
import { ReadoutError } from '../src/shared/model/errors.ts';
import { fromFile, toFile, type Workspace, WorkspaceFile } from '../src/shared/model/workspace.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { anyCommand } from '../src/shared/testing/any-command.ts';
import { digestOf, Ledger } from './ledger.ts';
import type { Checked, CrashState, Recording } from './power-loss.ts';
import { opened, ticking } from './recording.ts';
import { folder, makeStudy } from './study.ts';

const path = join(folder, fileNames.workspace);

/** A run of lowdb's own JSONFile, which syncs nothing: what it calls written must be seen to be lost. */
export async function recordLowdb(random: Random): Promise<Recording> {
  const made = new MemoryDisk();
  await makeStudy(folder, made, 20);
  const start = made.image();
  const disk = new MemoryDisk(start);
  const { workspace } = await opened(new MemoryDisk(start), ticking());
  const ledger = new Ledger();
  ledger.opened(digestOf(workspace), 0);
  await onDisk(disk, async () => {
    const db = new Low<WorkspaceFile>(new JSONFile(path), toFile(workspace));
    let now = workspace;
    for (const command of fc.sample(anyCommand, { numRuns: 120, seed: random.below(2 ** 31) })) {
      now = after(now, command);
      db.data = toFile(now);
      const edit = ledger.told(digestOf(now), disk.steps.length);
      await db.write();
      ledger.acknowledged(edit, disk.steps.length);
    }
  });
  return { start, steps: disk.steps, ledger };
}

/** What lowdb would read after a power cut. */
export async function checkedLowdb({ at, image }: CrashState, { ledger }: Recording): Promise<Checked> {
  try {
    const text = (await new MemoryDisk(image).read(path)).toString();
    const found = digestOf(fromFile(WorkspaceFile.parse(JSON.parse(text))));
    return { lost: ledger.lostIn(found, at) ?? 0, unreadable: null, left: [] };
  } catch (error) {
    return { lost: 0, unreadable: String(error), left: [] };
  }
}

function after(workspace: Workspace, command: Command): Workspace {
  const context = { now: '2026-11-20T08:00:00.000Z', author: 'Ada', textOf: () => null };
  try {
    return patched(workspace, patchesOf(workspace, command, context));
  } catch (error) {
    if (error instanceof ReadoutError) return workspace;
    throw error;
  }
}

/** Lets lowdb write to a disk in memory: it asks Node for the two functions it writes with. */
async function onDisk(disk: MemoryDisk, work: () => Promise<void>): Promise<void> {
  const { writeFile, rename } = fs;
  Object.assign(fs, {
    writeFile: async (to: string, text: string) => {
      const stands = await disk.exists(to);
      const file = await disk.open(to, stands ? 'stands' : 'new');
      if (stands) await file.cut(0);
      await file.write(Buffer.from(text), 0);
    },
    rename: disk.rename,
  });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    Object.assign(fs, { writeFile, rename });
    syncBuiltinESMExports();
  }
}
