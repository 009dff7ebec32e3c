import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestOf } from './arguments.ts';
import { verify } from './verify.ts';
import { findingsExitCode, findingsJson, findingsText } from './verify-words.ts';

const sample = join(import.meta.dirname, '..', '..', 'seeds', 'sample.readout');
const exact = '> Japan has no intention to decouple with China\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-verify-'));
  await cp(sample, join(folder, 'Sample.readout'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verified(words: string, workspace: string | null = null) {
  const report = join(folder, 'report.md');
  await writeFile(report, words);
  return verify({ command: 'verify', report, workspace, json: false });
}

test('a report is verified against the workspace beside it, a line a quotation', async () => {
  const findings = await verified(
    `${exact}\n> Japan has no intent to decouple with China\n\n> Moscow and Minsk met.\n`,
  );
  const text = findingsText(findings);
  expect(text).toContain('exact      line 1 ');
  expect(text).toContain('“intention” became “intent”');
  expect(text).toContain('no document has words like these');
  expect(text).toMatch(/Sample\.readout: 1 exact, 1 altered, 1 not found\.\n$/);
  expect(findingsExitCode(findings)).toBe(1);
  expect(JSON.parse(findingsJson(findings))).toMatchObject({
    exact: 1,
    altered: 1,
    notFound: 1,
    quotations: [
      { verdict: 'exact', document: { number: '001' } },
      { changes: [{ was: 'intention', is: 'intent' }] },
      {},
    ],
  });
  expect(findingsExitCode(await verified(exact, sample))).toBe(0);
});

test('what cannot be verified is told in a sentence', async () => {
  await expect(verified('No quotation.')).rejects.toThrow('report.md quotes nothing that can be verified');
  await expect(verified(exact, join(folder, 'gone'))).rejects.toThrow('there is no such file');
  await mkdir(join(folder, 'Other.readout'));
  await expect(verified(exact)).rejects.toThrow('holds 2 workspaces: say which');
  expect(() => requestOf(['verify'])).toThrow('verify takes a report');
  expect(() => requestOf(['verify', 'a', 'b', 'c'])).toThrow('“c” is one too many');
  expect(requestOf(['verify', 'a.md', '--json'])).toEqual({
    command: 'verify',
    report: 'a.md',
    workspace: null,
    json: true,
  });
});
