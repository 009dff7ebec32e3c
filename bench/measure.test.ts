import { describe, expect, it } from 'vitest';
import type { Bench, Row } from './bench.ts';
import { inTurns, measure, quantile } from './measure.ts';

const row = { name: 'a', what: 'ours', ours: 'ours', floor: 'floor', budget: 2, quantile: 0.5 };

describe('measuring in turns', () => {
  it('leaves the first round out and turns the order round every second time', async () => {
    const order: string[] = [];
    const variant = (name: string) => async () => order.push(name);
    const times = await inTurns({ a: variant('a'), b: variant('b') }, 3);
    expect(order.join('')).toBe('abbaabba');
    expect(times).toEqual({ a: [4, 5, 8], b: [3, 6, 7] });
  });

  it('takes the middle, or the value a share lies below', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(() => quantile([], 0.5)).toThrow('nothing measured');
  });
});

describe('a bench', () => {
  it('passes at its budget and is short above it', async () => {
    expect(await measure(taking(4, 2))).toMatchObject([{ outcome: { state: 'pass', ratio: 2 } }]);
    expect(await measure(taking(5, 2))).toMatchObject([{ outcome: { state: 'short', ratio: 2.5 } }]);
  });

  it('passes where its own figure is within what is asked of it, whatever the floor’s is', async () => {
    const asked = (ours: number, limits: Partial<Row>): Promise<unknown> =>
      measure({ ...taking(ours, 0), rows: [{ ...row, budget: null, ...limits }] });
    expect(await asked(0, { atMost: 0 })).toMatchObject([{ outcome: { state: 'pass' } }]);
    expect(await asked(1, { atMost: 0 })).toMatchObject([{ outcome: { state: 'short' } }]);
    expect(await asked(0.995, { atLeast: 0.995 })).toMatchObject([{ outcome: { state: 'pass' } }]);
    expect(await asked(0.9, { atLeast: 0.995 })).toMatchObject([{ outcome: { state: 'short' } }]);
    expect(await asked(5, {})).toMatchObject([{ outcome: { state: 'measured' } }]);
  });

  it('that cannot run is failed, with the reason, and ends what it began', async () => {
    const broken: Bench = { ...taking(1, 1), stage: () => Promise.reject(new Error('no window')) };
    expect(await measure(broken)).toMatchObject([{ outcome: { state: 'failed', reason: 'no window' } }]);
    const ended: string[] = [];
    const stops: Bench = {
      ...taking(1, 1),
      stage: async (after) => {
        after(async () => void ended.push('first'));
        after(async () => void ended.push('second'));
        return { ours: () => Promise.reject(new Error('stopped')) };
      },
    };
    expect(await measure(stops)).toMatchObject([{ outcome: { state: 'failed', reason: 'stopped' } }]);
    expect(ended).toEqual(['second', 'first']);
  });
});

function taking(ours: number, floor: number): Bench {
  const variants = { ours: async () => ours, floor: async () => floor };
  return {
    name: 'a',
    unit: 'ms',
    rounds: 3,
    rows: [row],
    stage: async () => variants,
  };
}
