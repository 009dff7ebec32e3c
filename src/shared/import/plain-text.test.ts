import { describe, expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readPlainText', () => {
  test('takes the text as it is, the first line for the title, the language by script', () => {
    expect(readPlainText('a.txt', utf8('\uFEFFXi meets\r\n\r\nBody.'))).toEqual({
      text: {
        text: 'Xi meets\n\nBody.',
        blocks: [
          { start: 0, end: 8, kind: 'paragraph' },
          { start: 10, end: 15, kind: 'paragraph' },
        ],
      },
      title: 'Xi meets',
      language: 'en',
      encoding: 'utf-8',
    });
    expect(readPlainText('b.txt', utf8('習近平は会談した。')).language).toBe('ja');
    expect(readPlainText('c.txt', utf8('新华社北京电')).language).toBe('zh');
    expect(readPlainText('long.txt', utf8('x'.repeat(300))).title).toBe('long');
  });

  test('reads UTF-16 with its mark', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x38, 0x68]);
    expect(readPlainText('d.txt', bytes)).toMatchObject({ encoding: 'utf-16le', text: { text: 'a核' } });
  });

  test.each([
    ['bytes that are not UTF-8', new Uint8Array([0x61, 0xb0, 0xc0])],
    ['NUL bytes', utf8('a\0b')],
    ['nothing', new Uint8Array()],
    ['white space only', utf8(' \n \n')],
  ])('names the file that holds %s', (_what, bytes) => {
    expect(() => readPlainText('bad.txt', bytes)).toThrow('bad.txt');
  });
});
