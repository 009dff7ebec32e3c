import { open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { id } from '../../shared/testing/fixtures.ts';
import { saying, scratch, workspaceIn } from './fixtures.ts';
import { aside, reopened, study, worked } from './recovery-fixtures.ts';
import { pieces } from './serialise.ts';

describe('the journal', () => {
  test('damaged in the middle loses only what stood there, and is kept', async () => {
    const made = await study();
    await made.annotate(5);
    await made.end();
    const lines = (await readFile(made.path('journal.ndjson'), 'utf8')).split('\n');
    await writeFile(
      made.path('journal.ndjson'),
      lines.map((line, i) => (i === 3 ? line.replace('Note', 'Nope') : line)).join('\n'),
    );
    const { workspace, notice, adapter } = await reopened(made.folder);
    expect(workspace.annotations.size).toBe(4);
    expect(notice?.sentence).toBe('journal.ndjson was damaged: 1 line of it cannot be read.');
    await adapter.write(workspace);
    expect(await aside(made.folder)).toHaveLength(1);
  });

  test('of another workspace is not brought in, and is kept', async () => {
    const [one, other] = [await worked(), await worked()];
    const foreign = await readFile(other.path('journal.ndjson'));
    await writeFile(one.path('journal.ndjson'), foreign);
    const { workspace, notice, adapter } = await reopened(one.folder);
    expect(workspace.annotations.size).toBe(7);
    expect(notice).toMatchObject({ sentence: saying('does not belong to this workspace file'), actions: [] });
    await adapter.write(workspace);
    const [kept = ''] = await aside(one.folder);
    expect(await readFile(one.path(kept))).toEqual(foreign);
  });

  test('that goes on from another state than the file offers its edits', async () => {
    const { folder, path, workspace } = await worked();
    const { workspace: older } = await workspaceIn(await scratch(onTestFinished));
    await writeFile(
      path('workspace.json'),
      [...pieces({ ...older, id: workspace.id }, { id: id(7), seq: 90 })].join(''),
    );
    const { notice, finding } = await reopened(folder);
    expect(notice?.actions).toEqual([{ do: 'see-changes', count: 2 }]);
    expect(finding?.patches.every(({ before, after }) => before === null && after !== null)).toBe(true);
  });

  test('that is gone is said to be, and so is one too large to be one', async () => {
    const { folder, path, workspace } = await worked();
    await rm(path('journal.ndjson'));
    const gone = await reopened(folder);
    expect(gone.notice?.sentence).toBe('journal.ndjson is missing.');
    expect(gone.workspace.annotations.size).toBe(workspace.annotations.size - 2);
    await (await open(path('journal.ndjson'), 'w')).close();
    await truncate(path('journal.ndjson'), 3_000_000_000);
    expect((await reopened(folder)).notice?.sentence).toContain('was damaged');
  });
});
