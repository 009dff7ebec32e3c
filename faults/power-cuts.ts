import type { Image } from '../src/main/files/testing/memory-disk.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { type Checked, checked, type CrashState, crashStates, type Recording } from './power-loss.ts';
import { record } from './recording.ts';

/** What came of cutting the power. */
export interface PowerTotals {
  states: number;
  acknowledged: number;
  lost: number;
  unreadable: number;
  /** Half-written files left behind. */
  left: number;
  /** What went wrong, a sentence each. */
  readonly findings: string[];
}

/** Crash states of one recording: a recording has some hundred steps, and each can be cut in many ways. */
const perRecording = 250;

/** Cuts the power of so many runs that there are so many crash states, each other than all the others of its run. */
export async function powerCut(count: number, random: Random): Promise<PowerTotals> {
  const totals = noTotals();
  let left: Image | null = null;
  while (totals.states < count) {
    const recording = await record(random, left);
    const most = Math.min(perRecording, count - totals.states);
    await cut(recording, most, random, checked, totals);
    // Half of the runs begin with what a power cut left of the one before, so that the opening is cut too.
    const states = random.chance(0.5) ? [...crashStates(recording, 8, random)] : [];
    left = states.length === 0 ? null : random.pick(states).image;
  }
  return totals;
}

/** Checks crash states of one recording and adds them up. */
export async function cut(
  recording: Recording,
  most: number,
  random: Random,
  check: (state: CrashState, recording: Recording) => Promise<Checked>,
  totals: PowerTotals,
): Promise<void> {
  totals.acknowledged += recording.ledger.count;
  for (const state of crashStates(recording, most, random)) {
    const { lost, unreadable, left } = await check(state, recording);
    totals.states++;
    totals.lost += lost;
    totals.left += left.length;
    if (unreadable !== null) totals.unreadable++;
    const where = `cut at step ${state.at} of ${recording.steps.length}, crash state ${totals.states}`;
    if (lost > 0) totals.findings.push(`${lost} edits lost, ${where}`);
    if (unreadable !== null) totals.findings.push(`${unreadable} (${where})`);
    if (left.length > 0) totals.findings.push(`${left.join(', ')} left behind, ${where}`);
  }
}

export function noTotals(): PowerTotals {
  return { states: 0, acknowledged: 0, lost: 0, unreadable: 0, left: 0, findings: [] };
}
