import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../interchange/read-csv.ts';
import { reportModel } from '../model.ts';
import { sampleFrom } from '../testing/sample.ts';
import { carrierInWords } from './docx/carrier.ts';
import { docxOf } from './docx/docx.ts';
import { type ReadDocument, readDocument } from './docx/testing/read-docx.ts';
import { csvTable, xlsxTable } from './tables/tables.ts';
import { xlsxOfSheet } from './tables/xlsx.ts';

const folder = join(import.meta.dirname, '../../../../seeds/sample.readout');
const sample = sampleFrom((path) => readFileSync(join(folder, path), 'utf8'));
const input = sample.brief();

/** What a spreadsheet would run, or read as something else. */
const risky = [
  '=1+1',
  '@SUM(1;2)',
  '+49 30 1',
  '-1',
  '2024-01',
  '007',
  '_x000A_',
  ' x\n y ',

  '«,;"»',
];

const installed = ['soffice', 'pdftotext'].every(
  (name) => spawnSync(name, ['--version']).error === undefined,
);
if (!installed) console.warn('Not opened by LibreOffice: soffice and pdftotext are not installed here.');

describe.skipIf(!installed)('LibreOffice', () => {
  const place = mkdtempSync(join(tmpdir(), 'readout-office-'));
  const at = (...path: readonly string[]): string => join(place, ...path);
  const converted = async (to: string, out: string, ...names: readonly string[]): Promise<void> => {
    mkdirSync(at(out), { recursive: true });
    const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
    const files = names.map((name) => at(name));
    const asked = [profile, '--headless', '--convert-to', to, '--outdir', at(out), ...files];
    await promisify(execFile)('soffice', asked, { timeout: 100_000 });
  };

  beforeAll(async () => {
    writeFileSync(at('brief.docx'), await docxOf(reportModel(input), sample.languageOf));
    writeFileSync(at('table.xlsx'), await xlsxTable(input));
    const columns = [{ head: 'Words', means: 'Words.', width: 20 }];
    writeFileSync(
      at('risky.xlsx'),
      await xlsxOfSheet({ name: 'Risky', columns, rows: risky.map((words) => [words]) }),
    );
    await converted('pdf', 'pdf', 'brief.docx');
    await converted('docx:MS Word 2007 XML', 'saved', 'brief.docx');
    await converted(
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
      'csv',
      'table.xlsx',
      'risky.xlsx',
    );
  }, 120_000);

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const document = async (...path: readonly string[]): Promise<ReadDocument> =>
    readDocument(new Uint8Array(readFileSync(at(...path))));

  it('sets every word of the report on its pages', async () => {
    const { stdout } = await promisify(execFile)('pdftotext', [at('pdf', 'brief.pdf'), '-']);
    const { paragraphs, footnotes } = await document('brief.docx');
    const said = [
      ...paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
      ...Array.from(footnotes.values(), (words) => words.replace(/readout .*/, '')),
    ];
    const set = counts(stdout);
    const missing = [...counts(said.join('\n'))].filter(([word, count]) => (set.get(word) ?? 0) < count);
    // Hashes and offsets may be broken where a line ends.
    expect(missing.filter(([word]) => !/[0-9a-f]{32}/.test(word))).toEqual([]);
    expect(stdout).toContain('Page 2 of ');
  });

  it('keeps, when it saves the report, each quotation, its place and what it can be checked by', async () => {
    const [before, after] = await Promise.all([document('brief.docx'), document('saved', 'brief.docx')]);
    expect(quotationsIn(before)).toHaveLength(16);
    expect(quotationsIn(after)).toEqual(quotationsIn(before));
    expect(quotationsIn(after).every(({ carrier }) => carrier !== null)).toBe(true);
  });

  it('has the cells of a table as the CSV has them', () => {
    const saved = readCsv(readFileSync(at('csv', 'table-Passages.csv'), 'utf8'));
    expect(saved.map(({ cells }) => cells)).toEqual(readCsv(csvTable(input)).map(({ cells }) => cells));
  });

  it('runs nothing, and reads nothing as something else', () => {
    const saved = readFileSync(at('csv', 'risky-Risky.csv'), 'utf8');
    expect(readCsv(saved).map((row) => row.cells)).toEqual([['Words'], ...risky.map((words) => [words])]);
  });
});

/** How often each word is in a text, hyphens left out: pdftotext takes those at the ends of lines away. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.replaceAll(/-\s*/g, '').split(/\s+/)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function quotationsIn({ paragraphs, footnotes }: ReadDocument) {
  return paragraphs.flatMap(({ style, runs, footnotes: ids }, i) => {
    if (style !== 'Place') return [];
    const quoted = paragraphs[i - 1]?.runs.filter((run) => run.style.startsWith('Quoted')) ?? [];
    return {
      quoted: quoted.map(({ text }) => text).join(''),
      place: runs.map(({ text }) => text).join(''),
      carrier: carrierInWords(footnotes.get(ids[0] ?? '') ?? ''),
    };
  });
}
