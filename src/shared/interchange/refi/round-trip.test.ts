import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../import/archive/archive.ts';
import { lookOf } from '../../model/codebook.ts';
import { unsoundness } from '../../model/soundness.ts';
import { toFile, type Workspace } from '../../model/workspace.ts';
import { workspaceWith } from '../../testing/fixtures.ts';
import { zipOf } from '../zip/zip.ts';
import { exportProject } from './export/export-project.ts';
import { anyWorkspace } from './testing/any-workspace.ts';
import { importedProject } from './testing/imported.ts';

describe('a workspace as a project', () => {
  test('comes back with all the standard can hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        const back = await importedProject(bytes, workspaceWith([]));
        expect(held(back.workspace)).toEqual(held(workspace));
        for (const [id, { text }] of texts) expect(back.texts.get(id)?.text).toBe(text);
        expect(unsoundness(back.workspace)).toEqual([]);
        expect(back.plan.report.leftOut).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('adds nothing where it came from, nor a second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        const same = await importedProject(bytes, workspace, texts);
        expect(same.plan.documents).toEqual([]);
        expect(same.plan.patches).toEqual([]);
        const once = await importedProject(bytes, workspaceWith([]));
        const twice = await importedProject(bytes, once.workspace, once.texts);
        expect([...twice.plan.documents, ...twice.plan.patches]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const textOf = (document: string) => texts.get(document) ?? null;
        expect(await exportProject(workspace, textOf)).toEqual(await exportProject(workspace, textOf));
      }),
      { numRuns: 10 },
    );
  });

  test('comes back from a program that writes line ends and a mark of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        const back = await importedProject(await withCrLfAndMark(bytes), workspaceWith([]));
        for (const [id, { text }] of texts) expect(back.texts.get(id)?.text).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

/** What the standard can hold of a workspace: facts, names, colours as they are drawn, words, people and moments. */
function held(workspace: Workspace) {
  const { documents, tags, annotations, memos } = toFile(workspace);
  return {
    documents: documents.map(({ source: _, text: __, evidence: ___, ...facts }) => facts),
    tags: tags.map(({ id, parent, name, description }) => ({
      ...{ id, parent, name, description },
      look: lookOf(workspace.tags, id),
    })),
    annotations,
    memos,
  };
}

async function withCrLfAndMark(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await openArchive({ name: 'x.qdpx', bytes });
  const entries = [];
  for (const name of archive.names) {
    const data = (await archive.bytes(name)) ?? new Uint8Array();
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
    const other = name.endsWith('.txt')
      ? new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`)
      : data;
    entries.push({ name, data: other });
  }
  return zipOf(entries);
}
