import { describe, expect, test } from 'vitest';
import { fromCheck, fromFaults, fromPlaywright, fromVitest, line, sum } from './totals.mjs';

const file = (status, ...states) => ({
  status,
  assertionResults: states.map((each) => ({ status: each, fullName: `a test that ${each}` })),
});

describe('the totals of a test run', () => {
  test('a check counts as one', () => {
    expect(line(fromCheck(0))).toBe('1 passed, 0 failed');
    expect(line(fromCheck(2))).toBe('0 passed, 1 failed');
  });

  test('unit tests count by what became of them', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed')] };
    expect(line(fromVitest(report, 1))).toBe('2 passed, 1 failed, 1 skipped');
    expect(fromVitest(report, 1).reasons).toEqual(['a test that skipped']);
  });

  test('a test file that cannot be loaded is a failure', () => {
    expect(line(fromVitest({ testResults: [file('passed', 'passed'), file('failed')] }, 1))).toBe(
      '1 passed, 1 failed',
    );
  });

  test('an error outside every test is a failure', () => {
    expect(line(fromVitest({ testResults: [file('passed', 'passed')] }, 1))).toBe('1 passed, 1 failed');
  });

  test('a runner that ran nothing, or left no report, is a failure', () => {
    expect(fromVitest({ testResults: [] }, 0).failed).toBe(1);
    expect(fromVitest(null, 0).failed).toBe(1);
    expect(fromPlaywright(null, 0).failed).toBe(1);
    expect(fromPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, suites: [] }, 0).failed).toBe(1);
  });

  test('skipped tests in a real window say why they were not run', () => {
    const skip = { status: 'skipped', annotations: [{ type: 'skip', description: 'no user namespaces' }] };
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 0 },
      suites: [{ specs: [], suites: [{ specs: [{ title: 'no packet leaves', tests: [skip] }] }] }],
    };
    const total = fromPlaywright(report, 1);
    expect(line(total)).toBe('3 passed, 1 failed, 1 skipped');
    expect(total.reasons).toEqual(['no packet leaves: no user namespaces']);
  });

  test('the kills and power cuts are one check that says what it counted', () => {
    const report = { sentence: '100 kills, 0 lost' };
    expect(line(sum([fromFaults(report, 0), fromCheck(0)]))).toBe('2 passed, 0 failed; 100 kills, 0 lost');
    expect(line(fromFaults(report, 1))).toBe('0 passed, 1 failed; 100 kills, 0 lost');
    expect(fromFaults(null, 0).failed).toBe(1);
  });

  test('the sum is over all runners', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped')] };
    expect(line(sum([fromCheck(0), fromCheck(1), fromVitest(report, 0)]))).toBe(
      '2 passed, 1 failed, 1 skipped',
    );
  });
});
