import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';

const root = join(import.meta.dirname, '..', '..');
const seed = (name: string) => join(root, 'seeds', name);
const a = seed('001_ead94d9e06dbecb5.txt');
const b = seed('002_af86e90db8e8e466.txt');
const sample = seed('sample.readout');
const Side = z.object({ blocks: z.array(z.object({ text: z.string(), kind: z.string() })) });
const Compared = z.object({
  left: Side,
  right: Side,
  rows: z.array(
    z.object({
      relation: z.string(),
      moved: z.boolean(),
      left: z.array(z.number()),
      right: z.array(z.number()),
    }),
  ),
  summary: z.object({
    left: z.object({ total: z.number(), identical: z.number(), quoted: z.number(), dropped: z.number() }),
    right: z.object({ total: z.number(), added: z.number() }),
  }),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-cli-'));
  await readout(['--help']); // builds the command line where it is older than its sources
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readout compare', { timeout: 60_000 }, () => {
  test('prints every block of both files as JSON', async () => {
    const { code, out, err } = await readout(['compare', a, b, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { left, right, rows, summary } = Compared.parse(JSON.parse(out));
    expect(left.blocks).toHaveLength(33);
    expect(right.blocks).toHaveLength(27);
    const asserted = rows.filter(({ relation }) => relation !== 'similar' && relation !== 'echo');
    expect(new Set(asserted.flatMap((row) => row.left)).size).toBe(33);
    expect(new Set(asserted.flatMap((row) => row.right)).size).toBe(27);
    expect(summary.left).toMatchObject({ total: 33, identical: 12, quoted: 1, dropped: 20 });
    expect(summary.right).toMatchObject({ total: 27, added: 14 });
  });

  test('says the figures and a line for each row', async () => {
    const { out } = await readout(['compare', a, b]);
    const [sentence, , ...lines] = out.split('\n');
    expect(sentence).toBe(
      "B carries 13 of A's 33 paragraphs, 12 word for word and 1 inside another sentence. It drops 20 and adds 14.",
    );
    expect(lines.some((line) => /^quoted, moved +A ¶22 +B ¶9 +29 of 31 words/.test(line))).toBe(true);
  });

  test('reads UTF-16 and CR LF, and an empty file', async () => {
    const wide = join(folder, 'wide.txt');
    await writeFile(wide, Buffer.from('\uFEFFThe first paragraph.\r\nThe second paragraph.', 'utf16le'));
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    const { code, out } = await readout(['compare', wide, empty, '--json']);
    expect(code).toBe(0);
    expect(Compared.parse(JSON.parse(out)).left.blocks.map(({ text }) => text)).toEqual([
      'The first paragraph.',
      'The second paragraph.',
    ]);
  });

  test('refuses what it cannot read with one sentence and exit code 2', async () => {
    const binary = join(folder, 'binary.txt');
    await writeFile(binary, Buffer.from([0x41, 0x00, 0x42]));
    const broken = join(folder, 'broken.txt');
    await writeFile(broken, Buffer.from([0x41, 0xff, 0x42]));
    for (const [path, words] of [
      [binary, 'is not text'],
      [broken, 'is not text'],
      [folder, 'it is a folder'],
      [join(folder, 'gone.txt'), 'there is no such file'],
    ] as const) {
      const { code, out, err } = await readout(['compare', path, b]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(path);
      expect(err).toContain(words);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });
});

describe('readout import', { timeout: 60_000 }, () => {
  test('adds files to a workspace and tells of each, as JSON where it is asked to', async () => {
    const workspace = join(folder, 'Import.readout');
    await cp(sample, workspace, { recursive: true });
    const text = join(folder, 'new.txt');
    await writeFile(text, 'The two sides met in Geneva.\n\nThey agreed to meet again.\n');
    const missing = join(folder, 'gone.txt');
    const dry = await readout(['import', workspace, text, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('Would import 1 document.');
    const { code, out, err } = await readout(['import', workspace, text, a, missing, '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      dryRun: false,
      imported: 1,
      there: 1,
      failed: 1,
      files: [
        { path: text, outcome: 'imported', number: '005' },
        { outcome: 'there' },
        { outcome: 'failed' },
      ],
    });
    const report = await readout(['report', workspace, '--by', 'document']);
    expect(report.code).toBe(0);
    expect((await readout(['import', workspace, missing])).code).toBe(2);
  });
});

describe('readout report', { timeout: 60_000 }, () => {
  test('writes the chosen tags, by name or code, and leaves the workspace as it was', async () => {
    const before = await readFile(join(sample, 'workspace.json'));
    const file = join(folder, 'report.md');
    const { code, out, err } = await readout([
      'report',
      sample,
      '--tags',
      'TW,partners, not threats',
      '-o',
      file,
    ]);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const markdown = await readFile(file, 'utf8');
    expect(markdown).toMatch(/^## Taiwan$/m);
    expect(markdown).toMatch(/^## Partners, not threats$/m);
    expect(markdown).not.toMatch(/^## Trade$/m);
    expect(await readFile(join(sample, 'workspace.json'))).toEqual(before);
  });

  test('writes the other formats, by the ending of the file', async () => {
    const beginnings = {
      html: '<!doctype html>',
      docx: 'PK',
      xlsx: 'PK',
      csv: '\uFEFFDocument',
      txt: 'Taiwan',
    };
    for (const [format, beginning] of Object.entries(beginnings)) {
      const file = join(folder, `report.${format}`);
      expect(await readout(['report', sample, '--tags', 'TW', '-o', file])).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      expect((await readFile(file, 'utf8')).slice(0, beginning.length)).toBe(beginning);
    }
  });

  test('reports the saved comparison', async () => {
    const { out } = await readout(['report', sample, '--by', 'comparison']);
    expect(out).toContain('B carries 13 of A’s 19 paragraphs');
  });

  test.each([
    [['report', join(root, 'seeds')], 'There is no workspace in'],
    [['report', a], 'is not a workspace'],
    [['report', join(root, 'nowhere.readout')], 'there is no such file'],
    [['report', sample, '--tags', 'Weather'], 'There is no tag “Weather”'],
    [
      ['report', sample, '-o', join(root, 'nowhere', 'x.md')],
      `the folder ${join(root, 'nowhere')} does not exist`,
    ],
    [['report', sample, '--by', 'mood'], '--by takes tag, document, comparison or date'],
  ])('refuses %j with one sentence and exit code 2', async (args, words) => {
    const { code, out, err } = await readout(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('takes the last good version of a damaged workspace, says so and moves nothing', async () => {
    const damaged = join(folder, 'damaged.readout');
    await mkdir(damaged);
    await cp(join(sample, 'texts'), join(damaged, 'texts'), { recursive: true });
    await cp(join(sample, 'workspace.json'), join(damaged, 'workspace.previous.json'));
    await writeFile(join(damaged, 'workspace.json'), '{"schemaVersion": 1, "na');
    const names = await readdir(damaged);
    const { code, out, err } = await readout(['report', damaged]);
    expect(code).toBe(0);
    expect(err).toContain('is cut short or garbled');
    expect(out).toContain('## Taiwan');
    expect(await readdir(damaged)).toEqual(names);
  });
});

describe('readout export', { timeout: 60_000 }, () => {
  test('writes the workspace for other programs, and says what the format cannot hold', async () => {
    const project = join(folder, 'sample.qdpx');
    const { code, out, err } = await readout(['export', sample, '-o', project]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^readout: It cannot hold .*keyword rule/);
    expect((await readFile(project)).subarray(0, 2).toString()).toBe('PK');
    const ris = await readout(['export', sample, '--format', 'ris']);
    expect(ris).toMatchObject({ code: 0, err: '' });
    expect(ris.out.match(/^TY {2}- /gm)).toHaveLength(5);
  });
});

/** Runs the command line in a process of its own. */
function readout(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'readout.mjs'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
