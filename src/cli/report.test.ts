import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { worldOf } from '../main/workspace/fixtures.ts';
import { openWorkspace } from '../main/workspace/open.ts';
import { DocumentText } from '../shared/model/document.ts';
import { pairOf } from '../shared/model/comparison.ts';
import { storedFile } from '../shared/testing/stored.ts';
import { makeReport } from './report.ts';

const sample = join(import.meta.dirname, '..', '..', 'seeds', 'sample.readout');

interface TextOfSide {
  readonly id: string;
  readonly text: DocumentText;
}

test('a report of a comparison has the pairs that the analyst parted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-report-'));
  try {
    await cp(sample, folder, { recursive: true });
    const path = join(folder, 'workspace.json');
    const file = storedFile(await readFile(path, 'utf8'));
    const report = () =>
      makeReport(
        { command: 'report', workspace: folder, by: 'comparison', tags: null, output: null },
        '2026-11-21',
      );
    expect((await report()).markdown).toContain('12 word for word');
    const textOf = async (id: string): Promise<TextOfSide> => {
      const hash = file.documents.find((document) => document.id === id)?.text ?? '';
      return {
        id,
        text: DocumentText.parse(JSON.parse(await readFile(join(folder, 'texts', `${hash}.json`), 'utf8'))),
      };
    };
    const pair = pairOf(file.comparisons[0] ?? { documents: [] });
    const [left, right] = [await textOf(pair.left), await textOf(pair.right)];
    const words = 'The two countries should take a higher perspective';
    const block = ({ id, text: { text, blocks } }: TextOfSide) => {
      const { start, end } = blocks.find((each) => text.startsWith(words, each.start)) ?? {
        start: 0,
        end: 0,
      };
      return { document: id, block: { start, end } };
    };
    const corrections = [
      {
        id: crypto.randomUUID(),
        is: 'apart',
        left: block(right),
        right: block(left),
        createdAt: file.createdAt,
      },
    ];
    await writeFile(path, JSON.stringify({ ...file, corrections }));
    expect((await report()).markdown).toContain('11 word for word');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a report has the edits that are only in the journal yet, and leaves the folder as it is', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'readout-report-'));
  const folder = join(parent, 'Copy.readout');
  await cp(sample, folder, { recursive: true });
  const session = await openWorkspace(folder, worldOf());
  try {
    const [annotation] = session.workspace.annotations;
    await session.run({
      type: 'noteAnnotation',
      id: annotation?.id ?? '',
      note: 'Written a moment ago',
    });
    const names = await readdir(folder);
    const { markdown, warnings } = await makeReport(
      { command: 'report', workspace: folder, by: 'tag', tags: null, output: null },
      '2026-11-22',
    );
    expect(markdown).toContain('Written a moment ago');
    expect(warnings).toEqual([]);
    expect(await readdir(folder)).toEqual(names);
  } finally {
    await session.close();
    await rm(parent, { recursive: true, force: true });
  }
});
