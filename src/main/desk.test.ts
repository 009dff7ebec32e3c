import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Told } from '../shared/ipc/contract.ts';
import { View } from '../shared/model/view.ts';
import { defaultAnnotationsView } from '../shared/annotations-list/filter.ts';
import { defaultReportOptions } from '../shared/report/options.ts';
import type { AskedToOpen } from './arguments.ts';
import { Desk } from './desk.ts';
import { readProfile } from './files/profile.ts';
import { moment, saying, scratch, workspaceIn } from './workspace/fixtures.ts';

const nothingAsked: AskedToOpen = { path: null, firstRun: false };

/** A program's folder with a shipped sample beside it, and how to start the program on it. */
async function machine() {
  const home = await scratch(onTestFinished);
  await mkdir(join(home, 'shipped'));
  const { folder: shipped } = await workspaceIn(join(home, 'shipped'));
  const told: Told[] = [];
  async function start(asked = nothingAsked, isPackaged = false, handOver = () => Promise.resolve()) {
    const desk = new Desk({
      profile: await readProfile(join(home, 'profile')),
      sample: { shipped, own: join(home, 'profile', 'Sample.readout') },
      now: () => moment,
      tell: (each) => told.push(each),
      handOver,
    });
    await desk.begin(asked, isPackaged);
    onTestFinished(() => desk.close());
    return desk;
  }
  await mkdir(join(home, 'profile'));
  return { home, shipped, told, start };
}

test('in development the first start opens a lasting copy of the sample; the shipped one never changes', async () => {
  const { home, shipped, start } = await machine();
  const before = await readFile(join(shipped, 'workspace.json'), 'utf8');
  const desk = await start();
  expect((await desk.start('linux')).opened?.path).toBe(join(home, 'profile', 'Sample.readout'));
  await desk.session.run({ type: 'renameWorkspace', name: 'Mine' });
  await desk.close();
  expect(await readFile(join(shipped, 'workspace.json'), 'utf8')).toBe(before);
  expect((await (await start()).start('linux')).opened?.file.name).toBe('Mine');
});

test('when the window loses the focus, the file is brought up to date without waiting for a rest', async () => {
  const { start } = await machine();
  const desk = await start();
  const file = (): Promise<string> => readFile(join(desk.session.folder, 'workspace.json'), 'utf8');
  await desk.session.run({ type: 'renameWorkspace', name: 'Mine' });
  expect(await file()).not.toContain('"Mine"');
  await desk.rest();
  expect(await file()).toContain('"Mine"');
});

test('the shipped sample asked for by its path opens as the analyst’s own copy', async () => {
  const { home, shipped, start } = await machine();
  const desk = await start({ path: shipped, firstRun: false });
  expect(desk.session.folder).toBe(join(home, 'profile', 'Sample.readout'));
  await desk.open(shipped);
  expect(desk.session.folder).toBe(join(home, 'profile', 'Sample.readout'));
  expect(await readdir(shipped)).not.toContain('workspace.lock');
});

test('the installed program’s first start opens nothing and shows what the sample holds', async () => {
  const { start } = await machine();
  const answer = await (await start(nothingAsked, true)).start('linux');
  expect(answer).toMatchObject({
    opened: null,
    failure: null,
    sample: [{ number: '000', outlet: 'Xinhua' }],
  });
});

test('the workspace asked for is opened, and is the last one next time', async () => {
  const { home, start } = await machine();
  const { folder } = await workspaceIn(home);
  const desk = await start({ path: folder, firstRun: false });
  expect((await desk.start('linux')).opened?.path).toBe(folder);
  await desk.close();
  const next = await start(nothingAsked, true);
  expect((await next.start('linux')).opened?.path).toBe(folder);
  await next.close();
  await rename(folder, `${folder}-moved`);
  expect(await (await start()).start('linux')).toMatchObject({
    opened: null,
    failure: { name: 'workspace-missing', message: saying(folder) },
  });
});

test('the view of each workspace is found again', async () => {
  const { start } = await machine();
  const desk = await start();
  const view = View.parse({
    mode: 'compare',
    document: null,
    places: {},
    compare: null,
    report: defaultReportOptions,
    annotations: defaultAnnotationsView,
    memo: null,
    rail: false,
    libraryHeight: null,
    collapsedGroups: [],
    expandedTags: [],
    hiddenTags: [],
    soloTag: null,
    recentTags: [],
    lastTags: [],
  });
  await desk.saveView(view);
  await desk.close();
  expect((await (await start()).start('linux')).opened?.view).toEqual(view);
});

test('what was typed and refused is found again after a kill, until it is saved', async () => {
  const { start } = await machine();
  const desk = await start();
  await desk.keepDraft('memo 1', 'far too long');
  await desk.keepDraft('note 2', 'of a note that was undone');
  await desk.session.close(); // as a killed program's lock is let go
  const next = await start();
  expect((await next.start('linux')).opened?.drafts).toEqual({
    'memo 1': 'far too long',
    'note 2': 'of a note that was undone',
  });
  await next.keepDraft('memo 1', null);
  await next.close();
  expect((await (await start()).start('linux')).opened?.drafts).toEqual({
    'note 2': 'of a note that was undone',
  });
});

test('what the next page is to tell is told once', async () => {
  const { start } = await machine();
  const desk = await start();
  const notice = { id: 'stopped', sentence: 'The window stopped.', detail: '', actions: [] };
  desk.tellNext(notice);
  expect((await desk.start('linux')).opened?.notices).toEqual([notice]);
  expect((await desk.start('linux')).opened?.notices).toEqual([]);
});

test('what cannot be opened leaves the open workspace as it is', async () => {
  const { home, told, start } = await machine();
  const desk = await start();
  const { session } = desk;
  await writeFile(join(home, 'not.readout'), '');
  await expect(desk.open(join(home, 'not.readout'))).rejects.toMatchObject({
    name: 'workspace-not-a-folder',
  });
  expect(desk.session).toBe(session);
  expect(told).toEqual([]);
});

test('opening another workspace ends the first and tells the window', async () => {
  const { home, told, start } = await machine();
  const desk = await start();
  const first = desk.session.folder;
  const { folder } = await workspaceIn(home);
  await desk.open(folder);
  expect(told).toMatchObject([{ type: 'opened', opened: { path: folder } }]);
  expect(await readdir(first)).not.toContain('workspace.lock');
});

test('a new workspace has the starter codebook, and takes nobody’s name', async () => {
  const { home, start } = await machine();
  const desk = await start(nothingAsked, true);
  const folder = join(home, 'New.readout');
  await desk.create(folder);
  const tags = [...desk.session.workspace.tags.values()].toSorted((a, b) => a.order - b.order);
  expect(tags.map(({ name, digit }) => [name, digit])).toEqual([
    ['Trade', 1],
    ['History', 2],
    ['Taiwan', 3],
    ['Fukushima', 4],
  ]);
  await expect(desk.create(folder)).rejects.toMatchObject({ name: 'workspace-exists' });
});

test('a copy holds everything and opens by itself', async () => {
  const { home, start } = await machine();
  const desk = await start();
  await desk.session.run({ type: 'renameWorkspace', name: 'Copied' });
  await desk.copyTo(join(home, 'Copy.readout'));
  const { file } = await desk.session.opened();
  await desk.open(join(home, 'Copy.readout'));
  const opened = await desk.session.opened();
  expect(opened.file).toEqual(file);
  expect(opened.unreadable).toEqual([]);
  for (const { text } of file.documents)
    expect((await desk.session.text(text)).blocks.length).toBeGreaterThan(0);
});

test('without a workspace a command is answered with a sentence', async () => {
  const { start } = await machine();
  const desk = await start(nothingAsked, true);
  expect(() => desk.session).toThrow('No workspace is open');
});

test('moved, the workspace goes on at its new place with what can be undone, and the old one is gone', async () => {
  const { home, told, start } = await machine();
  const { folder } = await workspaceIn(home);
  const desk = await start({ path: folder, firstRun: false });
  await desk.session.run({ type: 'renameWorkspace', name: 'Mine' });
  const before = desk.session;
  const place = join(home, 'deep', 'down', 'Moved.readout');
  await desk.moveTo(place);
  expect(told.at(-1)).toMatchObject({
    type: 'opened',
    opened: { path: place, undo: { undo: 'rename workspace' } },
  });
  expect(await readdir(home)).not.toContain('Study.readout');
  await expect(before.run({ type: 'renameWorkspace', name: 'Lost' })).rejects.toMatchObject({
    name: 'no-workspace',
  });
  await desk.session.undo();
  await desk.close();
  const next = await start();
  expect((await next.start('linux')).opened).toMatchObject({ path: place, file: { name: 'Study' } });
  expect(await next.recent()).toEqual([]);
});

test('what cannot be moved goes on where it is', async () => {
  const { home, told, start } = await machine();
  const { folder } = await workspaceIn(home);
  const desk = await start({ path: folder, firstRun: false });
  await mkdir(join(home, 'Taken.readout'));
  await expect(desk.moveTo(join(home, 'Taken.readout'))).rejects.toMatchObject({ name: 'workspace-exists' });
  await expect(desk.moveTo(join(folder, 'Inside.readout'))).rejects.toMatchObject({ name: 'write-failed' });
  expect(told).toEqual([]);
  await desk.session.run({ type: 'renameWorkspace', name: 'Still here' });
  expect(desk.session.folder).toBe(folder);
});

test('a duplicate is a workspace of its own, with everything in it, and is opened', async () => {
  const { home, start } = await machine();
  const { folder, workspace } = await workspaceIn(home);
  const desk = await start({ path: folder, firstRun: false });
  await desk.session.run({ type: 'writeMemo', about: workspace.id, text: 'What it is about' });
  await desk.duplicate(join(home, 'Second.readout'));
  const copy = desk.session.workspace;
  expect(copy.name).toBe('Second');
  expect(copy.id).not.toBe(workspace.id);
  expect(copy.memos.get(copy.id)?.text).toBe('What it is about');
  expect([...copy.memos.keys()]).toEqual([copy.id]);
  expect(copy.documents).toEqual(workspace.documents);
  for (const { text } of copy.documents.values()) await desk.session.text(text);
  expect(await readdir(folder)).not.toContain('workspace.lock');
  expect(await desk.recent()).toMatchObject([{ path: folder, name: 'Study', isThere: true }]);
});

test('the page hands over what it holds before the workspace goes', async () => {
  const { home, start } = await machine();
  const { folder } = await workspaceIn(home);
  const desk: Desk = await start({ path: folder, firstRun: false }, false, async () => {
    await desk.session.run({ type: 'renameWorkspace', name: 'Typed just now' });
  });
  await desk.duplicate(join(home, 'Second.readout'));
  await desk.open(folder);
  expect(desk.session.workspace.name).toBe('Typed just now');
});

test('workspaces that were open are remembered, and say when they are gone', async () => {
  const { home, start } = await machine();
  const { folder } = await workspaceIn(home);
  const desk = await start({ path: folder, firstRun: false });
  await desk.create(join(home, 'Second.readout'));
  await desk.create(join(home, 'Third.readout'));
  await rename(join(home, 'Second.readout'), join(home, 'Away.readout'));
  await desk.close();
  const next = await start();
  expect(await next.recent()).toEqual([
    { path: join(home, 'Second.readout'), name: 'Second', isThere: false },
    { path: folder, name: 'Study', isThere: true },
  ]);
  next.forget(join(home, 'Second.readout'));
  expect((await next.recent()).map(({ name }) => name)).toEqual(['Study']);
  next.forget(join(home, 'Third.readout'));
  await next.close();
  const later = await start({ path: null, firstRun: false }, true);
  expect((await later.start('linux')).opened).toBeNull();
});
