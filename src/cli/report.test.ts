import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { worldOf } from '../main/workspace/fixtures.ts';
import { openWorkspace } from '../main/workspace/open.ts';
import { DocumentText } from '../shared/model/document.ts';
import { pairOf } from '../shared/model/comparison.ts';
import { defaultReportOptions } from '../shared/report/options.ts';
import { storedFile } from '../shared/testing/stored.ts';
import { makeReport } from './report.ts';
import { reportRequest } from './report-arguments.ts';

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
    const report = () => makeReport(reportRequest([folder, '--by', 'comparison']), '2026-11-21');
    expect((await report()).content).toContain('12 word for word');
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
    expect((await report()).content).toContain('11 word for word');
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
    const { content, warnings } = await makeReport(reportRequest([folder, '--by', 'tag']), '2026-11-22');
    expect(content).toContain('Written a moment ago');
    expect(warnings).toEqual([]);
    expect(await readdir(folder)).toEqual(names);
  } finally {
    await session.close();
    await rm(parent, { recursive: true, force: true });
  }
});

test('a report says which edits may be missing in it, and nothing of it where none are', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'readout-report-'));
  const [folder, killed] = [join(parent, 'Copy.readout'), join(parent, 'Killed.readout')];
  await cp(sample, folder, { recursive: true });
  const session = await openWorkspace(folder, worldOf());
  try {
    for (const name of ['One', 'Two']) await session.run({ type: 'renameWorkspace', name });
    await cp(folder, killed, { recursive: true });
    const journal = join(killed, 'journal.ndjson');
    const written = await readFile(journal, 'utf8');
    const warnings = async () =>
      (await makeReport(reportRequest([killed, '--by', 'tag']), '2026-11-22')).warnings;
    await writeFile(journal, written.slice(0, -20));
    expect(await warnings()).toEqual([]);
    await writeFile(journal, written.replace('One', 'Own'));
    expect(await warnings()).toEqual([
      `${journal} is damaged; some of the latest edits are not in this report.`,
    ]);
    await session.checkpoint();
    await cp(join(folder, 'journal.ndjson'), journal);
    expect((await warnings())[0]).toContain('does not go on from workspace.json');
    await cp(join(folder, 'workspace.json'), join(killed, 'workspace.json'));
    expect(await warnings()).toEqual([]);
    await rm(journal);
    expect((await warnings())[0]).toContain(`${journal} is missing`);
    const file = join(killed, 'workspace.json');
    const json = await readFile(file, 'utf8');
    await writeFile(file, json.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'));
    expect((await warnings())[0]).toContain('newer version of Readout (format 99)');
  } finally {
    await session.close();
    await rm(parent, { recursive: true, force: true });
  }
});

test('a report the workspace keeps is made with its options and texts, and what is asked for goes before them', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'readout-report-'));
  const folder = join(parent, 'Copy.readout');
  await cp(sample, folder, { recursive: true });
  const session = await openWorkspace(folder, worldOf());
  try {
    const trade = [...session.workspace.tags.values()].find(({ name }) => name === 'Trade')?.id ?? '';
    await session.run({
      type: 'addReport',
      id: crypto.randomUUID(),
      name: 'For the minister',
      options: { ...defaultReportOptions, title: 'Trade alone', tags: [trade], notes: false },
      texts: [{ at: 'top', text: 'What follows is short.' }],
    });
    const made = async (...args: readonly string[]) =>
      String((await makeReport(reportRequest([folder, ...args]), '2026-11-22')).content);
    const kept = await made('--report', 'for the minister', '--format', 'txt');
    expect(kept).toContain('Trade alone');
    expect(kept).toContain('What follows is short.');
    expect(kept).not.toContain('Fukushima\n');
    const other = await made('--report', 'For the minister', '--tags', 'Fukushima', '--format', 'html');
    expect(other).toContain('<title>Trade alone</title>');
    expect(other).toMatch(/<h2[^>]*>Fukushima/);
    await expect(made('--report', 'Weather')).rejects.toThrow('It keeps “For the minister”.');
    await expect(made('--documents', '001,999')).rejects.toThrow('There is no document 999');
  } finally {
    await session.close();
    await rm(parent, { recursive: true, force: true });
  }
});
