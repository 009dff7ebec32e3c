import { join } from 'node:path';
import { type Disk } from '../src/main/files/disk.ts';
import { guarded, mortal } from '../src/main/files/testing/guarded-disk.ts';
import { type DiskStep, type Image, MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import { openWorkspace } from '../src/main/workspace/open.ts';
import { fileNames } from '../src/main/workspace/names.ts';
import type { Session } from '../src/main/workspace/session.ts';
import type { Told } from '../src/shared/ipc/contract.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { Analyst } from './analyst.ts';
import { digestOf, Ledger } from './ledger.ts';
import { folder, makeStudy } from './study.ts';

/** A run of the store on a disk in memory: every step the disk took, and what was promised when. */
export interface Recording {
  readonly start: Image;
  readonly steps: readonly DiskStep[];
  /** Its moments are counts of steps. */
  readonly ledger: Ledger;
}

/** Openings of one run. Between two of them the program is closed, or killed without a power cut. */
const openings = 5;

/**
 * Records a run of the real store: opened, worked with, closed or killed, several times over. It begins
 * with a new workspace, or with what a power cut left of one.
 */
export async function record(random: Random, left: Image | null = null): Promise<Recording> {
  const start = await beginning(random, left);
  const disk = new MemoryDisk(start);
  const ledger = new Ledger();
  const clock = ticking();
  ledger.opened(digestOf((await opened(new MemoryDisk(start), clock)).workspace), 0);
  for (let n = 0; n < openings; n++) await workedWith(disk, ledger, clock, random);
  return { start, steps: disk.steps, ledger };
}

async function beginning(random: Random, left: Image | null): Promise<Image> {
  const disk = left === null ? new MemoryDisk() : new MemoryDisk(left);
  if (left === null) await makeStudy(folder, disk, random.below(40));
  else await buried(disk);
  return disk.image();
}

/** Opens the workspace on a disk in memory, as the program does. */
export async function opened(disk: Disk, now: () => string, tell: (told: Told) => void = () => undefined) {
  return await openWorkspace(folder, { now, author: () => 'Ada', tell, disk });
}

/** A clock that goes on by a second each time it is asked. */
export function ticking(): () => string {
  let at = Date.parse('2026-11-20T08:00:00.000Z');
  return () => new Date((at += 1_000)).toISOString();
}

/** The locks of a process that is gone say so: the one that holds them here goes on to live. */
export async function buried(disk: Disk): Promise<void> {
  for (const { name } of await disk.list(folder)) {
    if (!name.startsWith(fileNames.lock)) continue;
    const path = join(folder, name);
    const text = (await disk.read(path)).toString();
    const dead = text.replace(`"pid":${process.pid},`, '"pid":2147483647,');
    if (dead === text) continue;
    await disk.remove(path);
    await disk.write(path, Buffer.from(dead));
  }
}

async function workedWith(
  disk: MemoryDisk,
  ledger: Ledger,
  now: () => string,
  random: Random,
): Promise<void> {
  const process = mortal(slow(disk, random));
  const at = () => disk.steps.length;
  const session: Session = await opened(process.disk, now, (told) => {
    if (told.type === 'patches') ledger.told(digestOf(session.workspace), at());
    if (told.type === 'saved' && told.saved.state === 'saved') ledger.acknowledged(ledger.last, at());
  });
  ledger.opened(digestOf(session.workspace), at());
  const analyst = new Analyst(session, random, { saved: (edit) => ledger.acknowledged(edit, at()) });
  for (let acts = 3 + random.below(25); acts > 0; acts--) await analyst.act();
  if (random.chance(0.4)) {
    await session.close();
    return;
  }
  void analyst.act();
  for (let turns = random.below(30); turns > 0; turns--) await turn();
  await process.kill();
  await buried(disk);
}

/** The disk with waits of no certain length, so that what runs beside one another comes in any order. */
function slow(disk: Disk, random: Random): Disk {
  return guarded(disk, async (_call, go) => {
    for (let turns = random.below(3); turns > 0; turns--) await turn();
    return await go();
  });
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
