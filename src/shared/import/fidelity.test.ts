import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { DocumentText } from '../model/document.ts';
import { passageIn, quoted } from '../text/passage.ts';
import { propose } from './propose.ts';
import { noKnownLines, documentText } from './proposal.ts';
import { read } from './read.ts';
import { asDetected } from './reading.ts';

/** What text is made of that trips programs up: each a grapheme, or what joins or parts them. */
const traps = fc.constantFrom(
  ...(
    '👩🏽‍🚀 🇯🇵 👨‍👩‍👧‍👦 1️⃣ e\u0301 a\u0323\u0308 한 नि 𠮷 𪚥 \u{2F81A} 葛\u{E0100} 가\u0300 שָׁלוֹם مُحَمَّد لا \u202Eabc\u202C ' +
    '\u2067א\u2069 \u200F \u200B a\u00ADb （共同） 「核」 “quoted” it’s ½ ﬁ Å \uFFFD \uD7FF \u{10FFFF}'
  ).split(' '),
  '\uFEFF',
  '\u00A0',
  '\u3000',
  '\t',
  ' ',
);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\u2028');
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: traps },
      { weight: 2, arbitrary: lineEnds },
      fc.string({ unit: 'binary' }),
    ),
    {
      minLength: 1,
      maxLength: 60,
      size: 'max',
    },
  )
  .map((parts) => `${parts.join('').replaceAll(/[^\P{Cc}\t\n\r]/gu, '')}word`);

const writers: Readonly<Record<string, (text: string) => Uint8Array<ArrayBuffer>>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16 LE': (text) => new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true })),
  'UTF-16 BE': (text) => new Uint8Array(iconv.encode(text, 'utf-16be', { addBOM: true })),
  GB18030: (text) => new Uint8Array(iconv.encode(text, 'gb18030')),
};

/** A text file imported as it is proposed, without changes of the analyst's. */
async function imported(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | null = null,
): Promise<DocumentText> {
  const file = { name: 'a.txt', bytes };
  const extract = await read(file, { ...asDetected, encoding }, () => undefined);
  return documentText(extract, propose(extract, { name: file.name, today: '2026-11-22', ...noKnownLines }));
}

describe('a text file that is imported', () => {
  test.each(Object.keys(writers))(
    'in %s gives every character back when its text is exported',
    async (name) => {
      const written = writers[name] ?? writers['UTF-8'];
      // GB18030 has no mark: the analyst names it. The characters it maps elsewhere are not in doubt here.
      const encoding = name === 'GB18030' ? 'gb18030' : null;
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const unmarked = text.replace(/^\uFEFF/, '');
          if (written === undefined) throw new Error(`There is no ${name}`);
          const { text: exported } = await imported(written(unmarked), encoding);
          const inFile = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
            new TextEncoder().encode(exported),
          );
          expect(inFile).toBe(unmarked.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
        }),
        { numRuns: 40 },
      );
    },
  );

  test('bears annotations whose offsets are exact, in code units and in characters of the file', async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(anyText, share, share, async (text, a, b) => {
        const document = await imported(new TextEncoder().encode(text));
        expect(DocumentText.safeParse(document).success).toBe(true);
        const at = (part: number): number => Math.round(part * document.text.length);
        const passage = passageIn(document.text, at(a), at(b));
        if (passage === null) return;
        const { start, end, exact, prefix, suffix } = quoted(document.text, passage);
        expect(document.text.slice(start, end)).toBe(exact);
        expect(document.text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(document.text.slice(end).startsWith(suffix)).toBe(true);
        // Told apart by anyone who reads the file as code points, who never sees half a pair.
        const characters = Array.from(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
        const [first, past] = [start, end].map((offset) => Array.from(document.text.slice(0, offset)).length);
        expect(characters.slice(first, past).join('')).toBe(exact);
        expect(exact).not.toMatch(/\p{Cs}/u);
        const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(document.text);
        expect(clusters.containing(start)?.index).toBe(start);
        expect(clusters.containing(end)?.index ?? end).toBe(end);
      }),
      { numRuns: 200 },
    );
  });
});
