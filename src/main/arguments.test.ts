import { expect, test } from 'vitest';
import { askedFor } from './arguments.ts';

test.each([
  [['readout'], null],
  [['electron', '.', '--disable-gpu'], null],
  [['electron', '.', 'a/Study.readout'], '/home/a/Study.readout'],
  [['readout', '/w/Study.readout/'], '/w/Study.readout'],
  [['readout', '/w/Study.readout/workspace.json'], '/w/Study.readout'],
  [['readout', '--user-data-dir=/p.readout'], null],
])('%j asks for %j', (argv, path) => {
  expect(askedFor(argv, '/home', () => false)).toEqual({ path, files: [], firstRun: false });
});

test('the first-run screen can be asked for', () => {
  expect(askedFor(['electron', '.', '--first-run'], '/')).toEqual({
    path: null,
    files: [],
    firstRun: true,
  });
});

test('files are imported, whatever they are, and what is no file is not', () => {
  const argv = ['readout', 'a.txt', '--b.txt', '/w/Study.readout', '/w/c.pdf', '/gone.txt'];
  expect(askedFor(argv, '/home', (path) => path !== '/gone.txt')).toEqual({
    path: '/w/Study.readout',
    files: ['/home/a.txt', '/w/c.pdf'],
    firstRun: false,
  });
});
