import { expect, test } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import { emptyWorkspace } from '../model/workspace.ts';
import { defaultReportOptions } from '../report/options.ts';
import { id } from '../testing/fixtures.ts';
import { type Command, labelOf, patchesOf } from './command.ts';
import { inverse, patched } from './patch.ts';

const now = '2026-11-22T09:00:00.000Z';
const context = { now, author: 'Ada', textOf: () => null };
const after = (workspace: Workspace, ...commands: Command[]): Workspace =>
  commands.reduce((each, command) => patched(each, patchesOf(each, command, context)), workspace);
const added = (n: number, name: string): Command => ({
  type: 'addReport',
  id: id(n),
  name,
  options: defaultReportOptions,
  texts: [],
});
const empty = emptyWorkspace(id(1), 'Study', now);
const minister = after(empty, added(2, '  For the\nminister '));

test('a report is kept with a name of its own, its options and its texts', () => {
  expect(minister.reports.get(id(2))).toMatchObject({
    name: 'For the minister',
    options: { arrange: 'tag' },
  });
  const changed = after(
    minister,
    { type: 'changeReport', id: id(2), change: { options: { ...defaultReportOptions, arrange: 'date' } } },
    { type: 'writeReportText', id: id(2), at: 'top', text: 'Three things stand out.' },
    { type: 'writeReportText', id: id(2), at: 'end', text: 'More next month.' },
    { type: 'writeReportText', id: id(2), at: 'top', text: 'Two things stand out.' },
    { type: 'writeReportText', id: id(2), at: 'end', text: ' \n' },
  );
  expect(changed.reports.get(id(2))).toMatchObject({
    name: 'For the minister',
    options: { arrange: 'date' },
    texts: [{ at: 'top', text: 'Two things stand out.' }],
  });
});

test('two reports never have one name, and a name is never empty', () => {
  const two = after(minister, added(3, 'Draft'));
  for (const [command, name] of [
    [added(4, 'Draft'), 'name-taken'],
    [{ type: 'changeReport', id: id(3), change: { name: 'For the minister' } }, 'name-taken'],
    [{ type: 'changeReport', id: id(3), change: { name: ' ' } }, 'name-empty'],
    [{ type: 'changeReport', id: id(9), change: {} }, 'unknown-record'],
    [{ type: 'writeReportText', id: id(9), at: 'top', text: 'x' }, 'unknown-record'],
    [{ type: 'writeReportText', id: id(3), at: 'top', text: 'x'.repeat(2_000_000) }, 'note-too-long'],
  ] as const)
    expect(() => patchesOf(two, command, context)).toThrow(expect.objectContaining({ name }));
});

test('what says the same changes nothing, and a deleted report comes back whole', () => {
  expect(
    patchesOf(minister, { type: 'changeReport', id: id(2), change: { name: 'For the minister' } }, context),
  ).toEqual([]);
  expect(patchesOf(minister, { type: 'writeReportText', id: id(2), at: 'top', text: '' }, context)).toEqual(
    [],
  );
  const removal = patchesOf(minister, { type: 'removeReport', id: id(2) }, context);
  const gone = patched(minister, removal);
  expect(gone.reports.size).toBe(0);
  expect(patched(gone, inverse(removal))).toEqual(minister);
  expect(labelOf(minister, { type: 'removeReport', id: id(2) })).toBe('delete report ‘For the minister’');
});
