import { expect, test } from 'vitest';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import { annotationRecord, documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { noticeChanges, takeNoticeChanges } from './findings.ts';
import { News } from './news.ts';

const one = annotationRecord(101, 1);
const found: Patch[] = [
  { collection: 'annotations', id: id(101), before: one, after: { ...one, note: 'later' } },
  { collection: 'annotations', id: id(102), before: null, after: annotationRecord(102, 1) },
];
const finding = {
  notice: 'restored',
  title: 'Changes',
  lead: '',
  take: { button: 'Put them back', done: 'put back' },
  label: 'Put back',
  patches: found,
};

function sessionOf(note = '') {
  const session = {
    news: new News(() => undefined, [], [finding]),
    workspace: patched(workspaceWith([documentRecord(1)]), [
      { collection: 'annotations', id: id(101), before: null, after: { ...one, note } },
    ]),
    change: (_: string, make: (workspace: Workspace) => readonly Patch[]) => {
      session.workspace = patched(session.workspace, make(session.workspace));
      return Promise.resolve(1);
    },
  };
  return session;
}

test('what was found is listed, is taken, and is then no longer listed', async () => {
  const session = sessionOf();
  expect(noticeChanges(session, 'restored').patches).toEqual(found);
  await takeNoticeChanges(session, 'restored');
  expect(session.workspace.annotations.get(id(101))?.note).toBe('later');
  expect(session.workspace.annotations.size).toBe(2);
  expect(noticeChanges(session, 'restored').patches).toEqual([]);
});

test('a record that was changed since is not written over', async () => {
  const session = sessionOf('mine');
  expect(noticeChanges(session, 'restored').patches.map((patch) => patch.id)).toEqual([id(102)]);
  await takeNoticeChanges(session, 'restored');
  expect(session.workspace.annotations.get(id(101))?.note).toBe('mine');
  expect(session.workspace.annotations.get(id(102))).toBeDefined();
});

test('a notice that has nothing to list has nothing to take', async () => {
  const session = sessionOf();
  const before = session.workspace;
  expect(noticeChanges(session, 'another')).toMatchObject({ patches: [], take: null });
  await takeNoticeChanges(session, 'another');
  expect(session.workspace.annotations).toBe(before.annotations);
});
