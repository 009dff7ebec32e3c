import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { readCsv } from './read-csv.ts';

const pieces = fc.constantFrom(
  '"',
  ',',
  '\r',
  '\n',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '＝',
  'a',
  ' ',
  '台湾',
  '𠮷',
);
const cells = fc.oneof(
  fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme' }),
);
const tables = fc.array(
  fc.array(cells, { minLength: 2, maxLength: 5 }).filter((row) => row.some((text) => text !== '')),
  { maxLength: 8 },
);

describe('CSV', () => {
  it('reads back every cell it wrote', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        // The first line says what parts the cells.
        const whole = [['name', 'parent'], ...rows];
        expect(readCsv(csvOf(whole)).map((row) => row.cells)).toEqual(whole);
      }),
    );
  });

  it('writes no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const written = csvOf([[text]]).replace(/^\uFEFF"?/, '');
        expect(written).not.toMatch(/^[=+\-@\t＝＋－＠]/);
      }),
    );
    expect(csvOf([['=HYPERLINK("http://a.b")', '-1', 'a = b']])).toBe(
      '\uFEFF"\'=HYPERLINK(""http://a.b"")",\'-1,a = b\r\n',
    );
  });

  it('reads what other programs write, and knows the line of each row', () => {
    expect(readCsv('name,code\nTrade,TR\r"a, ""b""\r\nc",\n\n')).toEqual([
      { line: 1, cells: ['name', 'code'] },
      { line: 2, cells: ['Trade', 'TR'] },
      { line: 3, cells: ['a, "b"\r\nc', ''] },
    ]);
    expect(readCsv('name;parent\r\n"a\nb";"c;d"\n;\nx;y;')).toEqual([
      { line: 1, cells: ['name', 'parent'] },
      { line: 2, cells: ['a\nb', 'c;d'] },
      { line: 5, cells: ['x', 'y', ''] },
    ]);
    expect(readCsv('a\tb')).toEqual([{ line: 1, cells: ['a', 'b'] }]);
    expect(readCsv('')).toEqual([]);
    expect(readCsv(`"${'a""'.repeat(300_000)}"`)).toEqual([{ line: 1, cells: ['a"'.repeat(300_000)] }]);
  });

  it.each([
    ['name\n"Taiwan', 2, 'never closed'],
    ['name\n\n"a"b', 3, 'follows a closing quotation mark'],
  ])('says where it cannot be read: %j', (text, line, reason) => {
    expect(() => readCsv(text)).toThrow(reason);
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ line }));
  });
});
