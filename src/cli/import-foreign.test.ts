import { randomUUID } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { scratch, workspaceIn, worldOf } from '../main/workspace/fixtures.ts';
import { makeWorkspace } from '../main/workspace/make.ts';
import { openWorkspace } from '../main/workspace/open.ts';
import type { Session } from '../main/workspace/session.ts';
import { hypothesisExport } from '../shared/interchange/hypothesis/export.ts';
import { exportProject } from '../shared/interchange/refi/export/export-project.ts';
import { webAnnotations } from '../shared/interchange/web-annotation/export.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import { emptyWorkspace, type Workspace } from '../shared/model/workspace.ts';
import { importFiles } from './import.ts';
import { importExitCode, importJson, importText } from './import-words.ts';

const sample = resolve(import.meta.dirname, '../../seeds/sample.readout');
const now = '2026-11-22T09:00:00.000Z';

test('a project of one workspace comes into another whole: documents, tags with their looks, annotations', async () => {
  const { folder, session, textOf } = await sampleIn('From.readout');
  const file = join(folder, 'talks.qdpx');
  await writeFile(file, (await exportProject(session.workspace, textOf)).bytes);
  const into = join(folder, 'Into.readout');
  await makeWorkspace(into, emptyWorkspace(randomUUID(), 'Into', now), () => Promise.resolve());

  const rehearsed = await run(into, file, true);
  expect(importText(rehearsed, true)).toMatch(
    /taken +.*talks\.qdpx: 5 documents, 18 tags and 93 annotations/,
  );
  const files = await run(into, file);
  expect(importText(files, false)).toBe(importText(rehearsed, true).replace('Would import', 'Imported'));
  expect(importExitCode(files)).toBe(0);

  const after = await opened(into);
  expect(told(after.workspace)).toEqual(told(session.workspace));
  for (const { id, text } of after.workspace.documents.values())
    expect(await after.text(text)).toMatchObject({ text: textOf(id)?.text });
  await after.close();
  expect(importText(await run(into, file), false)).toContain('there     ');
});

test.each(['notes.jsonld', 'notes.json'])('annotations of one copy come into another: %s', async (name) => {
  const { folder, session, textOf } = await sampleIn('From.readout');
  const file = join(folder, name);
  const { workspace } = session;
  const written = name.endsWith('ld')
    ? webAnnotations({ workspace, textOf, now, version: '1' })
    : hypothesisExport(workspace, now, '1');
  await writeFile(file, written);
  const bare = await sampleIn('To.readout');
  const ids = Array.from(workspace.annotations, ({ id }) => id);
  await bare.session.run({ type: 'removeAnnotations', ids });
  await bare.session.close();

  const files = await run(bare.path, file);
  expect(importText(files, false)).toContain(`taken     ${file}: ${ids.length} annotations`);
  expect(JSON.parse(importJson(files, false))).toMatchObject({
    taken: 1,
    files: [{ outcome: 'taken', added: { annotations: ids.length, tags: 0 }, leftOut: [], uncertain: 0 }],
  });
  const after = await opened(bare.path);
  expect(told(after.workspace)).toEqual(told(workspace));
});

test('damaged files and files with nothing to take fail by themselves, beside documents that come in', async () => {
  const parent = await scratch(onTestFinished);
  const { folder: into } = await workspaceIn(parent, ['The first text.']);
  const files = {
    'a.txt': 'Another text.',
    'b.qdpx': 'PK\u0003\u0004',
    'c.jsonld': '{',
    'd.qdc': '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(parent, name), content);
  const { files: done } = await importFiles(
    {
      command: 'import',
      workspace: into,
      files: Object.keys(files).map((name) => join(parent, name)),
      dryRun: false,
      json: false,
    },
    '2026-11-22',
  );
  expect(done.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'failed', 'failed']);
  expect(importExitCode(done)).toBe(1);
  expect(importText(done, false)).toContain('There is nothing in it.');
});

async function sampleIn(name: string) {
  const folder = await scratch(onTestFinished);
  const path = join(folder, name);
  await cp(sample, path, { recursive: true });
  const session = await opened(path);
  const texts = new Map(
    await Promise.all(
      Array.from(
        session.workspace.documents.values(),
        async ({ id, text }) => [id, await session.text(text)] as const,
      ),
    ),
  );
  return { folder, path, session, textOf: (id: string) => texts.get(id) ?? null };
}

async function opened(path: string): Promise<Session> {
  const session = await openWorkspace(path, worldOf());
  onTestFinished(() => session.close());
  return session;
}

async function run(workspace: string, file: string, dryRun = false) {
  const { files, warnings } = await importFiles(
    { command: 'import', workspace, files: [file], dryRun, json: false },
    '2026-11-22',
  );
  expect(warnings).toEqual([]);
  return files;
}

/** What must come over: documents by their facts, tags with their looks, annotations to the letter. */
function told({ documents, tags, annotations }: Workspace) {
  return {
    documents: documentsInOrder(documents).map(
      ({ id, number, title, outlet, published, speakers, language }) => ({
        id,
        number,
        title,
        outlet,
        published,
        speakers,
        language,
      }),
    ),
    tags: Array.from(tags.values(), ({ id, parent, name, look, description }) => ({
      id,
      parent,
      name,
      look,
      description,
    })).toSorted(byId),
    annotations: Array.from(annotations, ({ document, ranges, tags: has, note, author }) => ({
      document,
      ranges,
      tags: has.toSorted(),
      note,
      author,
    })).toSorted(byPlace),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byPlace(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
