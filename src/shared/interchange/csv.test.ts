import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, rowsOfCsv } from './csv.ts';

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
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

describe('CSV', () => {
  it('reads back every cell it wrote', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(rowsOfCsv(csvOf(rows))).toEqual(rows);
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

  it('reads what other programs write', () => {
    expect(rowsOfCsv('name,code\nTrade,TR\r"a, ""b""\r\nc",\n\n')).toEqual([
      ['name', 'code'],
      ['Trade', 'TR'],
      ['a, "b"\r\nc', ''],
    ]);
    expect(rowsOfCsv('')).toEqual([]);
    expect(rowsOfCsv('a,"never closed\nb')).toEqual([['a', 'never closed\nb']]);
    expect(rowsOfCsv('"a"stray,b')).toEqual([['"a"stray', 'b']]);
    expect(rowsOfCsv(`"${'a""'.repeat(300_000)}"`)).toEqual([['a"'.repeat(300_000)]]);
  });
});
