/** Milliseconds of this process on the processor for one of `times` runs. */
export function cpu(times: number, work: () => unknown): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / times;
}

/** Turns of the loop that took a millisecond where the budgets in milliseconds were set. */
const turnsAMillisecond = 500_000;

/**
 * What a budget in milliseconds comes to here and now: the time of a fixed loop, which took
 * as many milliseconds on the machine the budgets were set on.
 */
export function calibrated(milliseconds: number): number {
  return cpu(1, () => loop(milliseconds * turnsAMillisecond));
}

function loop(turns: number): number {
  let hash = 1;
  for (let i = 0; i < turns; i++) {
    hash = Math.imul(hash ^ i, 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  return hash;
}
