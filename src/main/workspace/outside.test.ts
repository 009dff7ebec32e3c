import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { annotationRecord, id } from '../../shared/testing/fixtures.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { noticeChanges, takeNoticeChanges } from './findings.ts';
import { saying, scratch, workspaceIn, worldOf } from './fixtures.ts';
import { Holder } from './lock-holder.ts';
import { openWorkspace } from './open.ts';
import { parse, serialise } from './serialise.ts';
import type { Session } from './session.ts';

const later = '2026-11-20T10:00:00.000Z';

/** A workspace that is open and followed, and what a hand outside does to its files. */
async function machine() {
  const { folder, workspace } = await workspaceIn(await scratch(onTestFinished));
  const world = worldOf();
  const session = await openWorkspace(folder, world);
  onTestFinished(() => session.close());
  session.follow();
  const path = join(folder, 'workspace.json');
  const document = [...workspace.documents.keys()][0] ?? '';

  /** As a sync service writes a file: beside it, then renamed. */
  async function write(text: string, name = 'workspace.json'): Promise<void> {
    await writeFile(join(folder, '~sync'), text);
    await rename(join(folder, '~sync'), join(folder, name));
  }
  async function onDisk(): Promise<Workspace> {
    const parsed = parse(await readFile(path, 'utf8'));
    if (parsed.kind !== 'good') throw new Error(parsed.kind);
    return parsed.workspace;
  }
  return {
    folder,
    path,
    world,
    session,
    workspace,
    write,
    onDisk,
    annotated: (n: number, note: string, at = later): Annotation =>
      annotationRecord(n, 1, { document, note, updatedAt: at }),
    edit: (annotation: Annotation) =>
      session.change('Edit', ({ annotations }) => [
        {
          collection: 'annotations',
          id: annotation.id,
          before: annotations.get(annotation.id) ?? null,
          after: annotation,
        },
      ]),
    /** Edits the file that stands on the disk. */
    editOutside: async (annotation: Annotation, name?: string) => {
      const standing = await onDisk();
      await write(serialise({ ...standing, annotations: standing.annotations.put([annotation]) }), name);
    },
    done: () => world.told.flatMap((told) => (told.type === 'done' ? [told.sentence] : [])),
    names: async () => (await readdir(folder)).toSorted(),
  };
}

const notes = ({ workspace }: { workspace: Workspace }): string[] =>
  [...workspace.annotations].map(({ note }) => note).toSorted();
const until = (look: () => unknown): Promise<unknown> => vi.waitFor(look, { timeout: 9_000, interval: 20 });
const noticed = (session: Session, notice: string): Promise<unknown> =>
  until(() => expect(session.news.notices.map((each) => each.id)).toContain(notice));

test('a file changed outside while nothing was edited is reloaded, as a step that can be undone', async () => {
  const { session, annotated, editOutside, done } = await machine();
  await editOutside(annotated(101, 'theirs'));
  await until(() => expect(notes(session)).toEqual(['theirs']));
  await until(() =>
    expect(done()).toEqual(['Reloaded: the file was changed outside Readout. 1 annotation added.']),
  );
  expect(await session.undo()).toMatchObject({ label: 'Reload' });
  expect(notes(session)).toEqual([]);
});

test('a file changed outside while something was edited is merged with it; the other version is kept', async () => {
  const { session, annotated, edit, editOutside, onDisk, names } = await machine();
  await edit(annotated(101, 'ours'));
  await editOutside(annotated(102, 'theirs'));
  await noticed(session, 'merged');
  expect(notes(session)).toEqual(['ours', 'theirs']);
  expect(notes({ workspace: await onDisk() })).toEqual(['ours', 'theirs']);
  expect(await names()).toContainEqual(expect.stringMatching(/^workspace\.outside-.+\.json$/));
  expect(session.news.notices).toMatchObject([
    {
      sentence: saying('nothing was changed on both sides'),
      detail: saying('From there: 1 annotation added.'),
    },
  ]);
  expect(noticeChanges(session, 'merged')).toMatchObject({ patches: [{ id: id(102) }], take: null });
});

test('what both sides changed is listed, has the newest edit, and the other version can be taken', async () => {
  const { session, annotated, edit, editOutside } = await machine();
  await edit(annotated(101, 'at first', '2026-11-20T09:00:00.000Z'));
  await session.checkpoint();
  await edit(annotated(101, 'ours', '2026-11-20T10:00:00.000Z'));
  await editOutside(annotated(101, 'theirs', '2026-11-20T11:00:00.000Z'));
  await noticed(session, 'merged');
  expect(notes(session)).toEqual(['theirs']);
  expect(session.news.notices[0]?.sentence).toContain('and merged: 1 record was changed on both sides.');
  await takeNoticeChanges(session, 'merged');
  expect(notes(session)).toEqual(['ours']);
  await session.undo();
  await session.undo();
  expect(notes(session)).toEqual(['ours']);
});

test('an older version from git is a change like any other', async () => {
  const { session, path, annotated, edit, write, done } = await machine();
  const older = await readFile(path, 'utf8');
  await edit(annotated(101, 'newer'));
  await session.checkpoint();
  await write(older);
  await until(() => expect(done()).toEqual([saying('1 annotation removed')]));
  expect(notes(session)).toEqual([]);
  await session.undo();
  expect(notes(session)).toEqual(['newer']);
});

test('a file that is touched or written again as it was is no change', async () => {
  const { session, path, annotated, edit, write, done, onDisk } = await machine();
  await edit(annotated(101, 'ours'));
  await write(await readFile(path, 'utf8'));
  await utimes(path, 1, 1);
  await session.close();
  expect([done(), session.news.notices]).toEqual([[], []]);
  expect(notes({ workspace: await onDisk() })).toEqual(['ours']);
});

test('what comes between reading and writing is not written over', async () => {
  const { session, annotated, edit, editOutside, onDisk } = await machine();
  await edit(annotated(101, 'ours'));
  await editOutside(annotated(102, 'theirs'));
  await session.checkpoint();
  expect(notes({ workspace: await onDisk() })).toContain('theirs');
  await session.close();
  expect(notes({ workspace: await onDisk() })).toEqual(['ours', 'theirs']);
});

test('a file in the middle of being written is waited for', async () => {
  const { session, path, annotated, onDisk, write, done } = await machine();
  const standing = await onDisk();
  const text = serialise({ ...standing, annotations: standing.annotations.put([annotated(101, 'theirs')]) });
  await writeFile(path, text.slice(0, 500));
  await new Promise((resolve) => {
    setTimeout(resolve, 1_500);
  });
  expect(session.news.notices).toEqual([]);
  await write(text);
  await until(() => expect(done()).toHaveLength(1));
  expect(notes(session)).toEqual(['theirs']);
});

test('a file that stays damaged is kept, and what is open is saved again', async () => {
  const { session, annotated, edit, write, onDisk, names, folder } = await machine();
  await edit(annotated(101, 'ours'));
  await write('{ "schemaVersion": 3, <<<<<<< HEAD');
  await noticed(session, 'put-back');
  expect(session.news.notices[0]?.sentence).toContain('cannot be read');
  expect(notes({ workspace: await onDisk() })).toEqual(['ours']);
  const kept = (await names()).find((name) => name.startsWith('workspace.outside-')) ?? '';
  expect(await readFile(join(folder, kept), 'utf8')).toContain('<<<<<<<');
}, 15_000);

test('a file that was deleted is written again', async () => {
  const { session, path, annotated, edit, onDisk } = await machine();
  await edit(annotated(101, 'ours'));
  await session.checkpoint();
  await rm(path);
  await noticed(session, 'put-back');
  expect(session.news.notices[0]?.sentence).toBe('workspace.json was deleted outside Readout.');
  expect(notes({ workspace: await onDisk() })).toEqual(['ours']);
});

test('another workspace in its place is kept beside, and ours is saved again', async () => {
  const { session, annotated, edit, write, onDisk, workspace } = await machine();
  await edit(annotated(101, 'ours'));
  await write(serialise({ ...workspace, id: id(999), name: 'Another' }));
  await noticed(session, 'put-back');
  expect(await onDisk()).toMatchObject({ id: workspace.id });
});

test('a file that a newer version wrote stands, ours is kept beside, and nothing can be changed', async () => {
  const { session, path, annotated, edit, write, names, folder } = await machine();
  await edit(annotated(101, 'ours'));
  const newer = (await readFile(path, 'utf8')).replace(/"schemaVersion": \d+/, '"schemaVersion": 99');
  await write(newer);
  await until(() =>
    expect(session.saved).toMatchObject({ state: 'read-only', sentence: saying('format 99') }),
  );
  await expect(edit(annotated(102, 'more'))).rejects.toMatchObject({ name: 'workspace-read-only' });
  await session.close();
  expect(await readFile(path, 'utf8')).toBe(newer);
  const kept = (await names()).find((name) => name.startsWith('workspace.kept-')) ?? '';
  expect(await readFile(join(folder, kept), 'utf8')).toContain('"note":"ours"');
});

test('a journal that another wrote is kept, and every edit of ours is found when it is opened again', async () => {
  const { session, folder, annotated, edit, write, names, world } = await machine();
  await edit(annotated(101, 'ours'));
  await write('{"not":"ours"}\n', 'journal.ndjson');
  await until(async () =>
    expect(await names()).toContainEqual(expect.stringMatching(/^journal\.outside-.+\.ndjson$/)),
  );
  await edit(annotated(102, 'later'));
  await session.close();
  const again = await openWorkspace(folder, world);
  onTestFinished(() => again.close());
  expect(notes(again)).toEqual(['later', 'ours']);
});

test('who lost the lock while asleep writes nothing, says so, and merges when the other is gone', async () => {
  const { session, folder, annotated, edit, editOutside, path } = await machine();
  const lock = join(folder, 'workspace.lock');
  const ours = Holder.parse(JSON.parse(await readFile(lock, 'utf8')));
  await writeFile(lock, JSON.stringify({ ...ours, host: 'elsewhere', by: 'Ben', token: 'theirs' }));
  await noticed(session, 'taken');
  expect(session.news.notices[0]?.sentence).toContain('‘elsewhere’ (Ben) has taken this workspace over');
  await edit(annotated(101, 'ours'));
  expect(session.saved).toMatchObject({ state: 'failed', error: { message: saying('took it over') } });
  await editOutside(annotated(102, 'theirs'));
  const theirs = await readFile(path, 'utf8');
  await session.checkpoint();
  expect(await readFile(path, 'utf8')).toBe(theirs);
  await rm(lock);
  await noticed(session, 'merged');
  expect(notes(session)).toEqual(['ours', 'theirs']);
  expect(session.news.notices.map((notice) => notice.id)).toEqual(['merged']);
});

test('a folder that is gone is told, and saved to again when it is back', async () => {
  const { session, folder, annotated, edit } = await machine();
  await rename(folder, `${folder} away`);
  await noticed(session, 'taken');
  await edit(annotated(101, 'ours'));
  expect(session.saved.state).toBe('failed');
  await rename(`${folder} away`, folder);
  await until(() => expect(session.news.notices).toEqual([]));
  await until(() => expect(session.saved.state).toBe('saved'));
});

test('a conflict copy is told, shows what it brings, is merged in and put among the backups', async () => {
  const { session, folder, annotated, edit, editOutside, names } = await machine();
  const name = "workspace (Ada's conflicted copy 2026-11-22).json";
  await edit(annotated(101, 'ours'));
  await editOutside(annotated(102, 'theirs'), name);
  await noticed(session, `copy ${name}`);
  expect(noticeChanges(session, `copy ${name}`).patches).toMatchObject([{ id: id(102) }]);
  await edit(annotated(103, 'made meanwhile'));
  await takeNoticeChanges(session, `copy ${name}`);
  expect(notes(session)).toEqual(['made meanwhile', 'ours', 'theirs']);
  expect(await names()).not.toContain(name);
  expect(await readdir(join(folder, 'backups'))).toContain(name);
  await session.undo();
  expect(notes(session)).toEqual(['made meanwhile', 'ours']);
});

test('copies that cannot be merged are named and left: of a newer version, damaged, of the journal; another workspace is none', async () => {
  const { session, workspace, write, names } = await machine();
  await write(
    serialise(workspace).replace(/"schemaVersion": \d+/, '"schemaVersion": 99'),
    'workspace 2.json',
  );
  await write('{', 'workspace 3.json');
  await write('{}', 'journal (1).ndjson');
  await write(serialise({ ...workspace, id: id(999) }), 'workspace-OTHER.json');
  await write(serialise(workspace), 'workspace 4.json');
  await noticed(session, 'copy workspace 3.json');
  const told = Object.fromEntries(session.news.notices.map(({ id: notice, detail }) => [notice, detail]));
  expect(told).toEqual({
    'copy journal (1).ndjson': saying('It was left as it is'),
    'copy workspace 2.json': saying('format 99'),
    'copy workspace 3.json': saying('cut short'),
    'copy workspace 4.json': saying('holds nothing that is not here'),
  });
  expect(await names()).toContain('workspace 3.json');
}, 15_000);

test('a workspace that could not be moved goes on being followed', async () => {
  const { session, annotated, editOutside } = await machine();
  await expect(session.endBy(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  await editOutside(annotated(101, 'theirs'));
  await until(() => expect(notes(session)).toEqual(['theirs']));
});
