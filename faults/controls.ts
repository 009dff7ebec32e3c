import { type Random } from '../src/shared/testing/labelled/random.ts';
import { killed, type KillTotals } from './kills.ts';
import { checkedLowdb, recordLowdb } from './lowdb-control.ts';
import { checked } from './power-loss.ts';
import { cut, noTotals, type PowerTotals } from './power-cuts.ts';
import { record } from './recording.ts';

/** States and kills in which a store that loses is caught, or the harness is blind. */
const states = 100;
const kills = 12;

/**
 * Holds the harness against stores that lose what they call saved. Answers a sentence for each that
 * was not caught.
 */
export async function controlled(program: string, random: Random): Promise<string[]> {
  const missed: string[] = [];
  const expect = (what: string, { lost, unreadable }: Pick<PowerTotals, 'lost' | 'unreadable'>) => {
    console.log(`Control: ${what}: ${lost} lost, ${unreadable} unreadable`);
    if (lost + unreadable === 0) missed.push(`The harness does not see that ${what} loses edits.`);
  };
  expect('a disk that syncs nothing', await withoutSync(random));
  expect('lowdb’s own JSONFile', await withLowdb(random));
  expect('a program that calls edits saved too early', await withBoasts(program, random));
  return missed;
}

/** Whether a kill falls between a boast and the truth is a matter of luck: a few more are killed until one does. */
async function withBoasts(program: string, random: Random): Promise<KillTotals> {
  for (let tries = 1; ; tries++) {
    const totals = await killed(program, kills, random, true);
    if (totals.lost > 0 || tries === 6) return totals;
  }
}

async function withoutSync(random: Random): Promise<PowerTotals> {
  const recording = await record(random);
  const steps = recording.steps.map((step) =>
    step.kind === 'sync' || step.kind === 'sync-names'
      ? { kind: 'names' as const, changes: new Map() }
      : step,
  );
  const totals = noTotals();
  await cut({ ...recording, steps }, states, random, checked, totals);
  return totals;
}

async function withLowdb(random: Random): Promise<PowerTotals> {
  const totals = noTotals();
  await cut(await recordLowdb(random), states, random, checkedLowdb, totals);
  return totals;
}
