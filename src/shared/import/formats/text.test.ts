import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { DocumentText } from '../../model/document.ts';
import { asDetected, Extract, type ReadingChoice } from '../reading.ts';
import { neverBreaks } from '../testing/fuzz.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { readText } from './text.ts';

const silent = (): void => undefined;
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const read = (bytes: Uint8Array<ArrayBuffer>, choice: ReadingChoice = asDetected): Promise<Extract> =>
  readText({ name: 'a.txt', bytes }, choice, silent);
const refused = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => refusalOf('a.txt', () => read(bytes));

describe('readText', () => {
  test('takes the characters as they are, but for the mark and the ends of lines', async () => {
    const text = 'Xi meets\n\n a\u00A0e\u0301 \u200B \uFEFF x\tBody. \n';
    expect(await read(utf8(`\uFEFF${text.replace('\n\n', '\r\n\r')}`))).toEqual({
      format: 'text',
      text: {
        text,
        blocks: [
          { start: 0, end: 8, kind: 'paragraph' },
          { start: 11, end: text.length - 2, kind: 'paragraph' },
        ],
      },
      encoding: 'utf-8',
      invalid: 0,
      hints: [],
      furniture: [],
      changes: null,
      remarks: [],
    });
  });

  test('reads in the encoding that is chosen, and counts what means nothing in it', async () => {
    const bytes = new Uint8Array(iconv.encode('首相は会談した。', 'shift_jis'));
    expect(await read(bytes, { ...asDetected, encoding: 'Shift-JIS' })).toMatchObject({
      text: { text: '首相は会談した。' },
      encoding: 'shift_jis',
      invalid: 0,
    });
    const wrong = await read(bytes, { ...asDetected, encoding: 'utf-8' });
    expect(wrong.encoding).toBe('utf-8');
    expect(wrong.invalid).toBeGreaterThan(0);
    expect(Extract.safeParse(wrong).success).toBe(true);
  });

  test('reads UTF-16 with a lone surrogate, and counts it', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00]);
    expect(await read(bytes)).toMatchObject({ text: { text: 'a\uFFFDb' }, invalid: 1 });
  });

  test('takes replacement characters that the file holds itself for what it says', async () => {
    expect(await read(utf8('\uFFFD\uFFFD\uFFFD\uFFFD word'))).toMatchObject({ invalid: 0 });
  });

  test.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['a mark alone', utf8('\uFEFF'), 'no words'],
    ['white space only', utf8(' \n\u3000\n'), 'no words'],
    ['a NUL byte', utf8('a text with\0 one'), 'NUL'],
    ['control characters', utf8('\x01\x02\x03 text \x04\x05'), 'of no language'],
    ['200 MB', new Uint8Array(200 * 1024 * 1024).fill(0x61), 'more than 20,000,000 characters'],
    ['21 million characters', new Uint8Array(21_000_000).fill(0x61), 'more than 20,000,000 characters'],
    ['a million lines', utf8('a line\n'.repeat(1_000_000)), '1,000,000 paragraphs'],
  ])('says in a sentence what is wrong with %s', async (_what, bytes, words) => {
    expect(await refused(bytes)).toContain(words);
  });

  test.each([
    ['a single line of five million characters', 'x'.repeat(5_000_000), 1],
    ['a million empty lines', `a${'\n'.repeat(1_000_000)}b`, 2],
    ['a million lines that were wrapped by hand', `${'of words and words\n'.repeat(1_000_000)}\n\nend`, 2],
    ['a line of nothing but spaces', `a\n${' '.repeat(2_000_000)}\nb`, 2],
  ])('reads %s', async (_what, text, blocks) => {
    const extract = await read(utf8(text));
    expect(extract.text.blocks).toHaveLength(blocks);
  });

  test('gives every character of any text back', async () => {
    const pieces = fc.constantFrom(
      '\r\n',
      '\r',
      '\n',
      '\uFEFF',
      '𠮷',
      '👩🏽‍🚀',
      'e\u0301',
      'שלום',
      'مرحبا',
      '\u202E',
      ' ',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { size: 'medium' });
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const text = parts.join('').replaceAll(/[^\P{Cc}\n\r]/gu, '');
        fc.pre(/\S/.test(text));
        const extract = await read(utf8(`\uFEFF${text}`));
        expect(extract.text.text).toBe(text.replace(/\r\n?/g, '\n'));
        expect(DocumentText.safeParse(extract.text).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('ends with an extract or a sentence, whatever the bytes', async () => {
    const samples = [
      utf8('The two sides met.\r\n\r\nThey agreed — 双方同意。\n'),
      new Uint8Array(iconv.encode('双方就地区局势深入交换了意见。\n发言人表示', 'gb18030')),
      new Uint8Array(iconv.encode('首相は「会談」をした。', 'euc-jp')),
      new Uint8Array(iconv.encode('Мир\r\n— да', 'utf-16be', { addBOM: true })),
    ];
    await expect(neverBreaks(readText, 'a.txt', samples)).resolves.toBeUndefined();
  });
});
