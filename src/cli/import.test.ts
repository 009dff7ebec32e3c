import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, onTestFinished, test } from 'vitest';
import { scratch, workspaceIn, worldOf } from '../main/workspace/fixtures.ts';
import { openWorkspace } from '../main/workspace/open.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import { storedFile } from '../shared/testing/stored.ts';
import { importFiles } from './import.ts';
import { importExitCode, importText } from './import-words.ts';

const today = '2026-11-22';

/** A workspace with one document, and a folder of files beside it. */
async function given(files: Readonly<Record<string, string | Uint8Array>>) {
  const parent = await scratch(onTestFinished);
  const { folder: workspace } = await workspaceIn(parent, ['The first text.\n\nIt is there already.']);
  const folder = join(parent, 'files');
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const run = (dryRun = false) =>
    importFiles({ command: 'import', workspace, files: [folder], dryRun, json: false }, today);
  return { workspace, folder, run };
}

const chinese = '外交部发言人星期二在北京举行例行记者会。\n双方就地区局势深入交换了意见，同意保持沟通。\n';

test('imports what is new, passes over what is there, and names what cannot be read', async () => {
  const { workspace, folder, run } = await given({
    'a same bytes.txt': 'The first text.\n\nIt is there already.',
    'b same text.txt': '\uFEFFThe first text.\r\n\r\nIt is there already.',
    'c.txt': new Uint8Array(iconv.encode(chinese, 'gb18030')),
    'd.md': '# A heading\n\nThe two sides [met](http://a.example).',
    'e copy of c.txt': chinese,
    'f.txt': new Uint8Array(),
    'g.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    '.hidden.txt': 'Not to be read.',
  });
  await symlink(workspace, join(folder, 'h link'));
  const { files, warnings } = await run();
  expect(warnings).toEqual([]);
  expect(files.map(({ path, outcome }) => [path.slice(folder.length + 1), outcome])).toEqual([
    ['a same bytes.txt', 'there'],
    ['b same text.txt', 'there'],
    ['c.txt', 'imported'],
    ['d.md', 'imported'],
    ['e copy of c.txt', 'there'],
    ['f.txt', 'failed'],
    ['g.doc', 'failed'],
    ['h link', 'failed'],
  ]);
  const lines = importText(files, false).split('\n');
  expect(lines[0]).toMatch(/^there .*The same file as 000, “Statement 000”\.$/);
  expect(lines[1]).toMatch(/^there .*The same text as 000, “Statement 000”\.$/);
  expect(lines[4]).toContain(`The same text as ${join(folder, 'c.txt')}.`);
  expect(lines[6]).toContain('save it as .docx');
  expect(lines.at(-2)).toBe('Imported 2 documents; 3 already there and 3 failed.');
  expect(importExitCode(files)).toBe(1);

  const session = await openWorkspace(workspace, worldOf());
  onTestFinished(() => session.close());
  const [, third, fourth] = documentsInOrder(session.workspace.documents);
  expect(third).toMatchObject({
    number: '001',
    source: { name: 'c.txt', encoding: 'gb18030', format: 'text' },
  });
  expect(fourth).toMatchObject({ number: '002', source: { encoding: 'utf-8', format: 'markdown' } });
  expect((await session.text(third?.text ?? '')).text).toBe(chinese);
  expect((await session.text(fourth?.text ?? '')).text).toBe('A heading\n\nThe two sides met.');
  expect(new Uint8Array(await session.contents.source(third?.source.hash ?? ''))).toEqual(
    new Uint8Array(iconv.encode(chinese, 'gb18030')),
  );
});

test('imports all as one step, and the second time nothing', async () => {
  const { run } = await given({ 'a.txt': 'One text.', 'b.txt': 'Another text.' });
  expect(importExitCode((await run()).files)).toBe(0);
  const { files } = await run();
  expect(files.map(({ outcome }) => outcome)).toEqual(['there', 'there']);
  expect(importExitCode(files)).toBe(0);
  expect(importText(files, false)).toContain('Imported 0 documents; 2 already there.');
});

test('only tells what it would do, and changes nothing, not even what another program has open', async () => {
  const { workspace, run } = await given({ 'a.txt': 'One text.', 'b.txt': '' });
  const session = await openWorkspace(workspace, worldOf());
  onTestFinished(() => session.close());
  const before = await readdir(workspace, { recursive: true });
  const { files } = await run(true);
  expect(importText(files, true)).toContain('Would import 1 document; 1 failed.');
  expect(await readdir(workspace, { recursive: true })).toEqual(before);
});

test('adds nothing to a workspace that another program has open, and says so', async () => {
  const { workspace, run } = await given({ 'a.txt': 'One text.' });
  const session = await openWorkspace(workspace, worldOf());
  const before = await readFile(join(workspace, 'workspace.json'), 'utf8');
  await expect(run()).rejects.toThrow(/open|use/);
  await session.close();
  expect(storedFile(await readFile(join(workspace, 'workspace.json'), 'utf8')).documents).toEqual(
    storedFile(before).documents,
  );
});

test('makes no workspace where there is none', async () => {
  const parent = await scratch(onTestFinished);
  await writeFile(join(parent, 'a.txt'), 'One text.');
  const request = {
    command: 'import',
    workspace: join(parent, 'No.readout'),
    files: [join(parent, 'a.txt')],
  } as const;
  for (const dryRun of [false, true])
    await expect(importFiles({ ...request, dryRun, json: false }, today)).rejects.toThrow('No.readout');
  expect(await readdir(parent)).toEqual(['a.txt']);
});

test('of a folder without files there is nothing to do', async () => {
  const { files } = await (await given({})).run();
  expect(importText(files, false)).toBe('There are no files there. Nothing was imported.\n');
  expect(importExitCode(files)).toBe(2);
});
