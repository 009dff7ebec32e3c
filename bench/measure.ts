import type { Bench, Outcome, Result, Row, Variants } from './bench.ts';

/** Runs a bench; one that cannot run fails every row of it, with the reason. */
export async function measure(bench: Bench): Promise<Result[]> {
  const { rows, unit } = bench;
  const ends: (() => Promise<void>)[] = [];
  try {
    const variants = await bench.stage((end) => void ends.unshift(end));
    const times = await inTurns(variants, bench.rounds);
    return rows.map((row) => ({ row, unit, outcome: compared(row, times) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return rows.map((row) => ({ row, unit, outcome: { state: 'failed', reason } }));
  } finally {
    for (const end of ends) await end();
  }
}

/**
 * Measures every variant once a round, in the other order every second round, so that
 * what the machine does meanwhile falls on all alike. A first round warms up and is not kept.
 */
export async function inTurns(variants: Variants, rounds: number): Promise<Record<string, number[]>> {
  const names = Object.keys(variants);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = (await variants[name]?.()) ?? 0;
      if (round > 0) times[name]?.push(time);
    }
  }
  return times;
}

/** The value that a share of all lies at or below (nearest rank). Throws for an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is nothing measured.');
  return value;
}

function compared(row: Row, times: Record<string, number[]>): Outcome {
  const time = quantile(times[row.ours] ?? [], row.quantile);
  const floorTime = quantile(times[row.floor] ?? [], row.quantile);
  const ratio = time / floorTime;
  const { budget, atLeast = -Infinity, atMost = Infinity } = row;
  const state =
    budget === null && row.atLeast === undefined && row.atMost === undefined
      ? 'measured'
      : (budget === null || ratio <= budget) && time >= atLeast && time <= atMost
        ? 'pass'
        : 'short';
  return { state, time, floorTime, ratio };
}
