import { expect, test } from 'vitest';
import { askedFor } from './arguments.ts';

test.each([
  [['readout'], null],
  [['electron', '.', '--disable-gpu'], null],
  [['electron', '.', 'a/Study.readout'], '/home/a/Study.readout'],
  [['readout', '/w/Study.readout/'], '/w/Study.readout'],
  [['readout', '/w/Study.readout/workspace.json'], '/w/Study.readout'],
  [['readout', '/w/notes.txt'], null],
  [['readout', '--user-data-dir=/p.readout'], null],
])('%j asks for %j', (argv, path) => {
  expect(askedFor(argv, '/home')).toEqual({ path, firstRun: false });
});

test('the first-run screen can be asked for', () => {
  expect(askedFor(['electron', '.', '--first-run'], '/')).toEqual({ path: null, firstRun: true });
});
