import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemDisk } from '../src/main/files/disk.ts';
import { openWorkspace } from '../src/main/workspace/open.ts';
import { type Random } from '../src/shared/testing/labelled/random.ts';
import { digestOf, Ledger } from './ledger.ts';
import { makeStudy } from './study.ts';
import { Victim } from './victim.ts';
import type { Word } from './words.ts';

/** What came of killing. */
export interface KillTotals {
  kills: number;
  acknowledged: number;
  lost: number;
  unreadable: number;
  /** Half-written files left behind. */
  left: number;
  /** What went wrong, a sentence each. */
  readonly findings: string[];
}

/** Kills in one folder before it is opened and looked at by a program that lives. */
const chain = 12;

/**
 * Kills programs at work, so many, in chains: each opens what the one before left, and nothing
 * between them cleans up.
 */
export async function killed(
  program: string,
  count: number,
  random: Random,
  isBoasting = false,
): Promise<KillTotals> {
  const totals: KillTotals = { kills: 0, acknowledged: 0, lost: 0, unreadable: 0, left: 0, findings: [] };
  let next = new Victim(program);
  while (totals.kills < count) {
    const parent = await mkdtemp(join(tmpdir(), 'readout-faults-'));
    const folder = join(parent, 'Study.readout');
    await makeStudy(folder, systemDisk, random.below(300));
    const ledger = new Ledger();
    for (let n = 0; n < chain && totals.kills < count; n++) {
      const victim = next;
      next = new Victim(program);
      victim.begin({ folder, seed: random.below(2 ** 31), isBoasting });
      await killedAtAnyMoment(victim, random);
      totals.kills++;
      for (const word of victim.words) follow(word, ledger, totals);
    }
    await lookedAt(folder, ledger, totals);
    totals.acknowledged += ledger.count;
    await rm(parent, { recursive: true });
  }
  await next.kill();
  return totals;
}

/** While it opens, soon after a checkpoint has begun, or at any moment of its work. */
async function killedAtAnyMoment(victim: Victim, random: Random): Promise<void> {
  const when = random.next();
  if (when >= 0.2) await victim.hears('opened');
  if (when < 0.2) await milliseconds(random.next() * 40);
  else if (when < 0.5) await victim.hears('checkpoint', 1 + random.below(3));
  else await victim.hears('saved', 1 + random.below(60));
  await milliseconds(random.next() * 12);
  await victim.kill();
}

function follow(word: Word, ledger: Ledger, totals: KillTotals): void {
  switch (word.says) {
    case 'opened':
      compared(word.digest, ledger, totals);
      swept(word.left, totals);
      break;
    case 'unreadable':
      totals.unreadable++;
      totals.findings.push(word.reason);
      break;
    case 'told':
      ledger.told(word.digest, 0);
      break;
    case 'saved':
      ledger.acknowledged(word.edit, 0);
      break;
    case 'checkpoint':
      break;
  }
}

/** Opens it as the program does after the last kill. */
async function lookedAt(folder: string, ledger: Ledger, totals: KillTotals): Promise<void> {
  const world = { now: () => new Date().toISOString(), author: () => 'Ada', tell: () => undefined };
  try {
    const session = await openWorkspace(folder, world);
    const found = digestOf(session.workspace);
    compared(found, ledger, totals);
    for (const { text } of session.workspace.documents.values()) await session.text(text);
    await session.close();
    const again = await openWorkspace(folder, world);
    if (digestOf(again.workspace) !== found) throw new Error('Closed and opened again, it is another.');
    await again.close();
    swept(
      (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.new')),
      totals,
    );
  } catch (error) {
    totals.unreadable++;
    totals.findings.push(String(error));
  }
}

function compared(found: string, ledger: Ledger, totals: KillTotals): void {
  const lost = ledger.lostIn(found, 0);
  if (lost !== null) {
    totals.lost += lost;
    totals.findings.push(`${lost} edits lost at kill ${totals.kills}`);
  }
  ledger.opened(found, 0);
}

function swept(left: readonly string[], totals: KillTotals): void {
  totals.left += left.length;
  if (left.length > 0) totals.findings.push(`${left.join(', ')} left behind at kill ${totals.kills}`);
}

function milliseconds(length: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, length);
  });
}
