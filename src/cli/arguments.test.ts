import { describe, expect, test } from 'vitest';
import { requestOf } from './arguments.ts';

describe('requestOf', () => {
  test('reads a comparison, its option before, between or after the files', () => {
    const wanted = { command: 'compare', left: 'a.txt', right: 'b.txt', json: true };
    expect(requestOf(['compare', '--json', 'a.txt', 'b.txt'])).toEqual(wanted);
    expect(requestOf(['compare', 'a.txt', 'b.txt', '--json'])).toEqual(wanted);
    expect(requestOf(['compare', 'a.txt', 'b.txt'])).toEqual({ ...wanted, json: false });
  });

  test('takes what follows -- for files, whatever their names', () => {
    expect(requestOf(['compare', '--', '--json', '-o'])).toMatchObject({ left: '--json', right: '-o' });
  });

  test('reads a report with its options', () => {
    expect(
      requestOf(['report', 'w.readout', '--by=document', '--tags', 'Trade, TW', '-o', 'out.md']),
    ).toEqual({
      command: 'report',
      workspace: 'w.readout',
      by: 'document',
      tags: ['Trade', 'TW'],
      output: 'out.md',
    });
    expect(requestOf(['report', 'w.readout'])).toMatchObject({ by: 'tag', tags: null, output: null });
  });

  test('reads an import, its options wherever they stand', () => {
    const wanted = {
      command: 'import',
      workspace: 'w.readout',
      files: ['a.txt', 'b'],
      dryRun: true,
      json: false,
    };
    expect(requestOf(['import', 'w.readout', '--dry-run', 'a.txt', 'b'])).toEqual(wanted);
    expect(requestOf(['import', 'w.readout', 'a.txt', '--json'])).toMatchObject({
      dryRun: false,
      json: true,
    });
  });

  test('shows help wherever it is asked for', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['compare', 'a', '--help']]) {
      expect(requestOf(args)).toEqual({ command: 'help' });
    }
  });

  test.each([
    [[], 'Say what to do'],
    [['diff'], 'no command “diff”'],
    [['compare'], 'none was given'],
    [['compare', 'a'], 'one was given'],
    [['compare', 'a', 'b', 'c'], '“c” is one too many'],
    [['compare', 'a', 'b', '--yaml'], 'no option --yaml'],
    [['compare', 'a', 'b', '--json=1'], '--json takes no value'],
    [['import'], 'neither was given'],
    [['import', 'w'], 'no file was given'],
    [['import', 'w', 'a', '--force'], 'no option --force'],
    [['report'], 'none was given'],
    [['report', 'w', '--by', 'day'], 'not “day”'],
    [['report', 'w', '--by'], '--by needs a value'],
    [['report', 'w', '--tags', 'a,,b'], 'one is empty'],
    [['report', 'w', '-o', 'x', '-o', 'y'], '-o is given twice'],
  ])('refuses %j with one sentence', (args, words) => {
    expect(() => requestOf(args)).toThrow(words);
  });
});
