import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded } from './decoded.ts';
import { encodingName, encodings, normalisedLabel } from './encodings.ts';
import { statements } from './testing/statements.ts';
import { stretchesOf, written } from './testing/written.ts';

const pairs = statements.flatMap(({ language, encodings: labels, text }) =>
  labels.map((encoding) => ({ language, encoding, text })),
);

describe('decoded', () => {
  test('at least 25 pairs of language and encoding are told', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(25);
    expect(new Set(pairs.map(({ encoding }) => encoding)).size).toBeGreaterThanOrEqual(15);
  });

  test.each(pairs)('reads $language in $encoding exactly, whatever 300 characters of it', (pair) => {
    for (const part of stretchesOf(pair.text, 300, 12)) {
      const { text, encoding, invalid } = decoded(written(part, pair.encoding), null);
      expect({ text, invalid, encoding }).toEqual({ text: part, invalid: 0, encoding });
    }
  });

  test('reads at least 97 % of the pairs exactly by 80 characters', () => {
    const parts = pairs.flatMap(({ text, encoding }) =>
      stretchesOf(text, 80, 12).map((part) => [part, decoded(written(part, encoding), null).text]),
    );
    const right = parts.filter(([part, read]) => part === read);
    expect(right.length / parts.length).toBeGreaterThan(0.97);
  });

  test('reads what other programs wrote', () => {
    // The bytes are of Python's codecs, not of the library that decodes them.
    const samples: readonly [string, string, string][] = [
      [
        'gb18030',
        'd0c2bbaac9e7b1b1bea931d4c234c8d5b5e7a3baa1b09534b235a1b1a1a381308739',
        '新华社北京1月4日电：“𠮷”。Ë',
      ],
      ['big5', 'a57ea5e6b3a1a175b56fa8a5a448a176aaeda5dca147a8e2a9a4a143', '外交部「發言人」表示：兩岸。'],
      [
        'shift_jis',
        '8ef1918a82cd8740817589ef926b817682f082b582bd81608142b6c5',
        '首相は①「会談」をした～。ｶﾅ',
      ],
      ['euc-jp', 'bcf3c1eaa4cfa1d6b2f1c3cca1d7a4f2a4b7a4bfa1a38eb68ec58fb0a1', '首相は「会談」をした。ｶﾅ丂'],
      [
        'iso-2022-jp',
        '1b24423c73416a244f1b284220546f6b796f201b2442244721563271434c21571b28420a1b244224722437243f21231b24284430211b2842',
        '首相は Tokyo で「会談」\nをした。丂',
      ],
      [
        'euc-kr',
        'bfdcb1b3bace20b4ebbaafc0cec0ba20a1b08c63b9e6a1b1c0ccb6f3b0ed',
        '외교부 대변인은 “똠방”이라고',
      ],
      ['windows-1252', '93596573942096206e61ef76652085208035', '“Yes” – naïve … €5'],
      ['windows-1251', 'cce8ede8f1f2f0209720abe4e0bb', 'Министр — «да»'],
      ['koi8-r', 'edc9cec9d3d4d220c9cecfd3d4d2c1ceced9c820c4c5cc', 'Министр иностранных дел'],
      ['iso-8859-2', 'a3f364bc2c2050f8ed6272616d2c20f57273e967', 'Łódź, Příbram, őrség'],
      ['windows-1256', 'e6d2edd120c7e1cec7d1ccedc9', 'وزير الخارجية'],
      ['windows-874', 'c3d1b0c1b9b5c3d5', 'รัฐมนตรี'],
      ['macintosh', 'd2448e6a88207675d320d0206e61957665', '“Déjà vu” – naïve'],
      ['ibm866', '8ca8ada8e1e2e0', 'Министр'],
      ['utf-16be', '4e2d6587000ad842dfb73002', '中文\n𠮷。'],
    ];
    for (const [label, hex, text] of samples)
      expect(decoded(bytesOf(hex), label)).toMatchObject({ text, invalid: 0 });
  });

  test('takes a byte order mark for what it says, and off the text', () => {
    const marks = { 'utf-8': 'efbbbf', 'utf-16le': 'fffe', 'utf-16be': 'feff' } as const;
    for (const [encoding, mark] of Object.entries(marks)) {
      const bytes = new Uint8Array([...bytesOf(mark), ...written('核\uFEFF \u00AD', encoding)]);
      const sure = { text: '核\uFEFF \u00AD', encoding, invalid: 0, certain: true };
      expect(decoded(bytes, null)).toEqual(sure);
      expect(decoded(bytes, encoding)).toEqual(sure);
    }
  });

  test('counts what means nothing, but not what the file replaced itself', () => {
    expect(decoded(bytesOf('61ff62efbfbd'), 'utf-8')).toMatchObject({ text: 'a\uFFFDb\uFFFD', invalid: 1 });
    expect(decoded(bytesOf('3dd8610041d8fdff'), 'utf-16le')).toMatchObject({
      text: '\uFFFDa\uFFFD\uFFFD',
      invalid: 2,
    });
    expect(decoded(bytesOf('b0a1ff41b0'), 'gb18030')).toMatchObject({ text: '啊\uFFFDA\uFFFD', invalid: 2 });
    expect(decoded(bytesOf('1b2442304afb1b284241'), 'iso-2022-jp')).toMatchObject({
      text: '以\uFFFDA',
      invalid: 1,
    });
  });

  test('tells where it had to guess', () => {
    expect(decoded(written('Señor', 'windows-1252'), null).certain).toBe(false);
    expect(decoded(written('plain', 'utf-8'), null).certain).toBe(true);
    expect(decoded(new Uint8Array(), null)).toMatchObject({ text: '', encoding: 'utf-8', certain: true });
  });

  test('reads in every encoding of the list, whatever the bytes, and never fails', () => {
    const labels = fc.constantFrom(null, 'no such encoding', ...encodings.map(({ label }) => label));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300, size: 'max' }), labels, (bytes, label) => {
        const { text, encoding, invalid } = decoded(bytes, label);
        expect(encodings.map((each) => each.label)).toContain(encoding);
        expect(invalid).toBeLessThanOrEqual(text.split('\uFFFD').length - 1);
      }),
      { numRuns: 200 },
    );
  });

  test('gives any Unicode text back from UTF-8 and UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const label of ['utf-8', 'utf-16le', 'utf-16be']) {
          expect(decoded(written(`\uFEFF${text}`, label), null).text).toBe(text);
        }
      }),
    );
  });
});

describe('normalisedLabel', () => {
  test.each([
    [' GB2312 ', 'gb18030'],
    ['x-sjis', 'shift_jis'],
    ['Shift-JIS', 'shift_jis'],
    ['ISO_8859-1', 'windows-1252'],
    ['KS_C_5601-1987', 'euc-kr'],
    ['UTF8', 'utf-8'],
    ['klingon', null],
    ['', null],
  ])('takes %j for %j', (label, known) => {
    expect(normalisedLabel(label)).toBe(known);
  });

  test('every encoding of the list is what its own label means', () => {
    for (const { label, name } of encodings) {
      expect(normalisedLabel(label)).toBe(label);
      expect(encodingName(label)).toBe(name);
    }
  });
});

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []);
}
