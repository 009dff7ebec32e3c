import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tagsInOrder } from '../../model/codebook.ts';
import { unsoundness } from '../../model/soundness.ts';
import { workspaceWith } from '../../testing/fixtures.ts';
import { importedProject } from './testing/imported.ts';

// Projects other programs wrote. They lie outside the project.
const data = resolve(import.meta.dirname, '../../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const samples = join(data, 'refi', 'samples');

describe.skipIf(!existsSync(samples))('real projects', () => {
  test('of qualitative-coding come in whole: paths without a scheme, selections of whole lines', async () => {
    const { plan, workspace, texts } = await imported('qc-demo.qualitative-coding.qdpx');
    expect(plan.report).toMatchObject({
      origin: 'qc 1.3.2',
      documents: { added: 2, known: 0 },
      tags: { added: 262, known: 0 },
      annotations: { added: 158, known: 0 },
      counting: { hypothesis: { unit: 'code point', end: 'after' }, selections: 158, isTie: false },
      leftOut: [],
    });
    const coded = [...workspace.annotations];
    expect(coded.reduce((sum, { tags }) => sum + tags.length, 0)).toBe(205);
    expect(coded.every(({ author }) => author === 'cp')).toBe(true);
    // Every one of them is of whole lines of the transcript.
    for (const { document, ranges } of coded)
      for (const { start, end } of ranges) {
        const text = texts.get(document)?.text ?? '';
        expect(text.slice(0, start)).toMatch(/\n\s*$/);
        expect(text.slice(end)).toMatch(/^\s*\n/);
      }
    expect(unsoundness(workspace)).toEqual([]);
  });

  test('of ATLAS.ti that are empty come in as nothing', async () => {
    const { plan } = await imported('atlasti-blank.ponte.qdpx');
    expect(plan.report).toMatchObject({
      origin: 'ATLAS.ti for Windows 23.2.3.27778',
      leftOut: [],
      remarks: [],
    });
    expect([...plan.documents, ...plan.patches]).toEqual([]);
  });

  test.each(['TestProject.sky-loom.qdpx', 'Project.sky-loom.qde'])(
    'of ATLAS.ti without their sources tell what is missing: %s',
    async (name) => {
      const { plan, workspace } = await imported(name);
      expect(plan.report).toMatchObject({
        documents: { added: 0, known: 0 },
        tags: { added: 14, known: 0 },
        annotations: { added: 0, known: 0 },
        counting: null,
      });
      expect(plan.report.leftOut.map(({ what }) => what)).toEqual([
        '8 sources whose texts are not in the file',
        '8 selections in such sources',
        '1 picture',
        '3 recordings',
        '3 transcripts',
        '2 PDF files but for their texts',
        '1 selection in a picture',
        '2 selections in recordings',
        '2 rectangles on PDF pages',
        '16 sets',
        '1 graph',
        '1 link',
      ]);
      expect(tagsInOrder(workspace.tags).at(-1)).toMatchObject({ name: '"rushed"', look: { hue: 'rose' } });
      const memo = workspace.memos.get(workspace.id);
      expect(memo?.author).toBe('Friedrich Markgraf');
      expect(memo?.text).toContain('### My favorite Coke ad\n\nThis version is much better');
      expect(unsoundness(workspace)).toEqual([]);
    },
  );
});

async function imported(name: string) {
  return importedProject(new Uint8Array(readFileSync(join(samples, name))), workspaceWith([]));
}
