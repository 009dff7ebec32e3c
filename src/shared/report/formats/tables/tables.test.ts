import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../interchange/read-csv.ts';
import { CodePoints } from '../../../text/offsets.ts';
import { choiceOf } from '../../choice.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { sampleFrom } from '../../testing/sample.ts';
import { smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { csvTable, xlsxTable } from './tables.ts';
import { readWorkbook } from './testing/read-workbook.ts';
import { xlsxOfSheet } from './xlsx.ts';

const folder = join(import.meta.dirname, '../../../../../seeds/sample.readout');
const sample = sampleFrom((path) => readFileSync(join(folder, path), 'utf8'));

const input = sample.brief();
const comparison = sample.input({ arrange: 'comparison' });

/** The rows of a table by the heads over their cells. */
function rowsOf([heads = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
  return rows.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])));
}

const csvRows = (csv: string) => rowsOf(readCsv(csv).map(({ cells }) => cells));

describe('the table of a report on the sample', () => {
  it.each([
    ['taiwan', input],
    ['comparison', comparison],
  ])('is the CSV that was looked at: %s', async (name, from) => {
    await expect(csvTable(from)).toMatchFileSnapshot(join(import.meta.dirname, `golden/${name}.csv`));
  });

  it('has a row for each passage of the report, with its words where it says they stand', () => {
    const rows = csvRows(csvTable(input));
    const { annotations } = choiceOf(input.workspace, input.options);
    expect(rows.map(({ Id }) => Id)).toEqual(annotations.map(({ id }) => id));
    for (const row of rows) {
      const text = input.textOf(row['Document id'] ?? '')?.text ?? '';
      const points = Array.from(text);
      expect(text.slice(Number(row['Start (UTF-16)']), Number(row['End (UTF-16)']))).toBe(row['Quotation']);
      expect(
        points.slice(Number(row['Start (code points)']), Number(row['End (code points)'])).join(''),
      ).toBe(row['Quotation']);
      expect(row['Source SHA-256']).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('has every shown paragraph of two texts once in its column, in order', () => {
    const rows = csvRows(csvTable(comparison));
    const [link] = comparison.links;
    for (const [side, document] of [
      ['A', link?.left],
      ['B', link?.right],
    ] as const) {
      const said = comparison.textOf(document ?? '')?.text ?? '';
      const found = rows
        .flatMap((row) => row[`Text of ${side}`]?.split('\n') ?? [])
        .filter((text) => text !== '');
      expect(found.length).toBeGreaterThan(15);
      let at = 0;
      for (const text of found) at = said.indexOf(text, at) + text.length;
      expect(at).toBeGreaterThan(found.join('').length);
    }
    const moved = rows.filter(({ Relation }) => Relation === 'moved');
    expect(
      moved.map((row) => [row['Place in A'], row['Place in B'], row['Other half'], row['Words kept']]),
    ).toEqual([
      ['', '¶7', '¶18 of A', '29'],
      ['¶18', '', '¶7 of B', '29'],
    ]);
  });

  it.each([
    ['passages', input],
    ['a comparison', comparison],
  ])('has the same cells as a workbook: %s', async (_name, from) => {
    const [sheet, columns] = await readWorkbook(await xlsxTable(from));
    const csv = readCsv(csvTable(from)).map(({ cells }) => cells);
    expect(sheet?.rows).toEqual(csv);
    expect(columns?.rows.slice(1).map(([head]) => head)).toEqual(csv[0]);
  });

  it('is the same workbook each time, whose heads stay in sight and filter', async () => {
    const bytes = await xlsxTable(input);
    expect(await xlsxTable(input)).toEqual(bytes);
    const [sheet] = await readWorkbook(bytes);
    expect(sheet).toMatchObject({ frozen: '1', filter: 'A1:AA16', figures: 60 });
  });
});

it('keeps several passages of one annotation in the order of their offsets', () => {
  const text = textOfParagraphs(['𠮷 One and two and three.']);
  const ranges = [
    { start: 3, end: 6 },
    { start: 11, end: 14 },
  ];
  const [row] = csvRows(
    csvTable(
      smallInput({
        documents: [{ title: 'T', text }],
        tags: ['0'],
        annotations: [{ document: 0, ranges, tags: [0] }],
      }),
    ),
  );
  expect(row).toMatchObject({
    Quotation: 'One […] two',
    'Start (UTF-16)': '3; 11',
    'End (UTF-16)': '6; 14',
    'Start (code points)': '2; 10',
    'End (code points)': '5; 13',
  });
});

it('keeps every word as it is, and runs none, in CSV and in the workbook', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (paragraph, note, name) => {
      const words = `=${paragraph}_x000A_`;
      const text = textOfParagraphs([words]);
      const annotations = [{ document: 0, ranges: [{ start: 0, end: words.length }], tags: [0], note }];
      const from = smallInput({ documents: [{ title: name, text }], tags: [name], annotations });
      const said = {
        Title: name,
        Quotation: words,
        Tags: name,
        Note: note,
        'End (code points)': String(new CodePoints(words).length),
      };
      expect(csvRows(csvTable(from))).toMatchObject([said]);
      const [sheet] = await readWorkbook(await xlsxTable(from));
      expect(rowsOf(sheet?.rows ?? [])).toMatchObject([said]);
      expect(sheet?.formulas).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('says in a cell where a text is longer than one holds', async () => {
  const sheet = { name: 'Long', columns: [{ head: 'Note', means: 'A note.', width: 20 }] };
  const [short, long] = ['𠮷'.repeat(16_383), '𠮷'.repeat(16_384)];
  const [read] = await readWorkbook(await xlsxOfSheet({ ...sheet, rows: [[short], [long]] }));
  expect(read?.rows[1]).toEqual([short]);
  expect(read?.rows[2]?.[0]).toMatch(
    /^𠮷+ \[…\] \(32,768 characters, more than a cell holds: the CSV has them all\)$/u,
  );
  expect(read?.rows[2]?.[0]?.length).toBeLessThanOrEqual(32_767);
});
