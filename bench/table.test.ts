import { describe, expect, it } from 'vitest';
import { asTable } from './table.ts';

const row = { name: 'a', what: 'a thing', ours: 'ours', floor: 'floor', budget: 1.25, quantile: 0.5 };

describe('the table', () => {
  it('gives each row its times, ratio, budget and verdict, and counts them', () => {
    const lines = asTable([
      { row, unit: 'ms', outcome: { state: 'pass', time: 120, floorTime: 100, ratio: 1.2 } },
      {
        row: { ...row, what: 'another', budget: null, quantile: 0.95 },
        unit: 'ms CPU',
        outcome: { state: 'measured', time: 1.23456, floorTime: 1, ratio: 1.23456 },
      },
    ]).split('\n');
    expect(lines.map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
      ' | Readout | floor | ratio | budget',
      'a thing | 120 ms | 100 ms | 1.2x | <= 1.25x | pass',
      'another | 1.23 ms CPU | 1 ms CPU | 1.23x | - | measured (p95)',
      '',
      '1 pass, 0 short, 0 failed',
    ]);
  });

  it('says why a row could not run', () => {
    const failed = { row, unit: 'ms', outcome: { state: 'failed', reason: 'no window\nat x' } } as const;
    expect(asTable([failed])).toContain('failed: no window\n\n0 pass, 0 short, 1 failed');
  });
});
