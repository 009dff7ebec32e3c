import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../import/archive/archive.ts';
import type { Annotation } from '../../model/annotation.ts';
import { Annotations } from '../../model/annotations.ts';
import { lookOf } from '../../model/codebook.ts';
import { unsoundness } from '../../model/soundness.ts';
import { toFile, type Workspace } from '../../model/workspace.ts';
import { textFrom, workspaceWith } from '../../testing/fixtures.ts';
import { quoted } from '../../text/passage.ts';
import { zipOf } from '../zip/zip.ts';
import { valuesOf } from './facts.ts';
import { exportProject } from './export/export-project.ts';
import { derivedId } from './derived-id.ts';
import { anyWorkspace, type Made } from './testing/any-workspace.ts';
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
        const { counting } = back.plan.report;
        expect([null, 'code point, after']).toContain(
          counting && `${counting.hypothesis.unit}, ${counting.hypothesis.end}`,
        );
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
        expect(held(back.workspace).annotations).toEqual(held(workspace).annotations);
        for (const [id, { text }] of texts) expect(back.texts.get(id)?.text).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a workspace that another program gave new GUIDs', () => {
  test('finds itself again where it came from', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace.map(withoutTwins), async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        const same = await importedProject(await withNewGuids(bytes), workspace, texts);
        expect(same.plan.documents).toEqual([]);
        expect(same.plan.patches).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the passages of an annotation together', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        const back = await importedProject(await withNewGuids(bytes), workspaceWith([]));
        expect(passages(back.workspace)).toEqual(passages(workspace));
      }),
      { numRuns: 25 },
    );
  });
});

/** Of documents with the same text only an id can tell which is meant. */
function withoutTwins({ workspace, texts }: Made): Made {
  const own = new Map([...texts].map(([id, { text }]) => [id, textFrom(`${id}\n${text}`)]));
  const { annotations } = workspace;
  const moved = [...annotations].map((annotation): Annotation => {
    const { text } = own.get(annotation.document) ?? { text: '' };
    const by = annotation.document.length + 1;
    const ranges = annotation.ranges.map(({ start, end }) =>
      quoted(text, { start: start + by, end: end + by }),
    );
    return Object.assign({}, annotation, { ranges });
  });
  return { workspace: { ...workspace, annotations: Annotations.of(moved) }, texts: own };
}

/** The words each annotation covers, its notes and people; what is alike but for tags may come back as one. */
function passages({ annotations }: Workspace): string[] {
  return [
    ...new Set(Array.from(annotations, ({ ranges, author }) => JSON.stringify([ranges, author]))),
  ].toSorted();
}

/** As ATLAS.ti writes what it has read: every GUID another, in capitals, the program's own name. */
async function withNewGuids(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const renamed = (text: string): string =>
    text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (guid) =>
        derivedId('new', guid).toUpperCase(),
      )
      .replace('origin="Readout"', 'origin="ATLAS.ti"');
  return rewritten(bytes, (name, text) => ({
    name: renamed(name),
    text: name.endsWith('.txt') ? text : renamed(text),
  }));
}

/** What the standard can hold of a workspace: facts, names, colours as they are drawn, words, people and moments. */
function held(workspace: Workspace) {
  const { documents, tags, annotations, memos } = toFile(workspace);
  return {
    facts: documents.map(valuesOf),
    documents: documents.map(({ id, order, versionOf, addedAt, updatedAt }) => ({
      id,
      order,
      versionOf,
      addedAt,
      updatedAt,
    })),
    tags: tags.map(({ id, parent, name, description }) => {
      const look = lookOf(workspace.tags, id);
      return { id, parent, name, description, look };
    }),
    annotations,
    memos,
  };
}

async function withCrLfAndMark(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return rewritten(bytes, (name, text) => ({
    name,
    text: name.endsWith('.txt') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text,
  }));
}

async function rewritten(
  bytes: Uint8Array<ArrayBuffer>,
  rewrite: (name: string, text: string) => { readonly name: string; readonly text: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await openArchive({ name: 'x.qdpx', bytes });
  const entries = [];
  for (const each of archive.names) {
    const data = (await archive.bytes(each)) ?? new Uint8Array();
    const { name, text } = rewrite(each, new TextDecoder('utf-8', { ignoreBOM: true }).decode(data));
    entries.push({ name, data: new TextEncoder().encode(text) });
  }
  return zipOf(entries);
}
