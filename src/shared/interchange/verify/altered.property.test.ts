import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../import/archive/archive.ts';
import { docxOf } from '../../report/formats/docx/docx.ts';
import { htmlOf } from '../../report/formats/html/html.ts';
import { quotationsIn as quotationsInPage } from '../../report/formats/html/testing/read-page.ts';
import { markdownOf } from '../../report/markdown.ts';
import { reportModel } from '../../report/model.ts';
import type { Report } from '../../report/report.ts';
import { hostileText } from '../../report/testing/hostile-text.ts';
import { quotationsIn as quotationsInMarkdown } from '../../report/testing/read-back.ts';
import { smallInput, textOfParagraphs } from '../../report/testing/small-workspace.ts';
import type { Passage } from '../../model/annotation.ts';
import { passageIn } from '../../text/passage.ts';
import { type ZipEntry, zipOf } from '../zip/zip.ts';
import type { Verdict } from './verdict.ts';
import { verifyFile } from './testing/verify-file.ts';

/** A format whose files are altered as characters, and an independent reader of what they quote. */
interface Format {
  readonly name: string;
  readonly charactersOf: (report: Report) => Promise<string>;
  /** What of those may be altered: the quotations and the words around them. */
  readonly quoting: (characters: string) => Iterable<Passage>;
  readonly fileOf: (characters: string, report: Report) => Promise<string | Uint8Array<ArrayBuffer>>;
  /** Of each quotation all its words, then those that stand out; white space as one reads it. */
  readonly read: (characters: string) => string[];
}

const language = () => 'en';
const seen = (words: readonly string[]): string =>
  words
    .join(' ')
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .replaceAll(/^ | $/g, '');

const html: Format = {
  name: 'report.html',
  charactersOf: (report) => Promise.resolve(htmlOf(report, language)),
  quoting: (characters) =>
    within(characters, /<p lang="en">[^]*?<\/p>(?=\s*<p|\s*<footer>)/g, /(?<=>)[^<>]+(?=<\/|<[a-z])/g),
  fileOf: (characters) => Promise.resolve(characters),
  read: (characters) =>
    quotationsInPage(characters).map(({ whole, quoted }) => `${seen(whole)}\0${seen(quoted)}`),
};

const markdown: Format = {
  name: 'report.md',
  charactersOf: (report) => Promise.resolve(markdownOf(report)),
  // Letters and figures only: another sign may be syntax, and then it is another Markdown that is read.
  quoting: (characters) => within(characters, /\*\*[^*\n<]+\*\*/g, /[\p{L}\p{N}]/gu),
  fileOf: (characters) => Promise.resolve(characters),
  read: (characters) =>
    quotationsInMarkdown(characters).map(({ whole, quoted }) => `${seen(whole)}\0${seen(quoted)}`),
};

const docx: Format = {
  name: 'report.docx',
  charactersOf: async (report) => {
    const bytes = await docxOf(report, language);
    return (await (await openArchive({ name: 'r', bytes })).text('word/document.xml')) ?? '';
  },
  quoting: (characters) =>
    within(characters, /<w:pStyle w:val="Quote"\/>[^]*?<\/w:p>/g, /(?<=<w:t(?: [^>]*)?>)[^<]+/g),
  fileOf: async (characters, report) => {
    const archive = await openArchive({ name: 'r', bytes: await docxOf(report, language) });
    const entries: ZipEntry[] = [];
    for (const name of archive.names) {
      const data = (await archive.bytes(name)) ?? new Uint8Array();
      entries.push({
        name,
        data: name === 'word/document.xml' ? new TextEncoder().encode(characters) : data,
      });
    }
    return await zipOf(entries);
  },
  read: (characters) =>
    characters
      .split('<w:pStyle w:val="Place"/>')
      .slice(0, -1)
      .map((part) => seen(part.split('<w:pStyle w:val="Quote"/>').slice(1).map(wordsInXml))),
};

function* matches(characters: string, pattern: RegExp, from = 0): Generator<Passage, void> {
  for (const { 0: found, index } of characters.matchAll(pattern))
    yield { start: from + index, end: from + index + found.length };
}

function* within(characters: string, whole: RegExp, part: RegExp): Generator<Passage, void> {
  for (const { start, end } of matches(characters, whole))
    yield* matches(characters.slice(start, end), part, start);
}

function wordsInXml(xml: string): string {
  const words = Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:(?:br|tab)\/>/g),
    ([, text = ' ']) => text,
  );
  return words
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const passages = fc.record({
  texts: fc.array(
    fc.array(
      hostileText.map((text) => text.trim()).filter((text) => text !== ''),
      { minLength: 1, maxLength: 2 },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  cuts: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 })), { minLength: 2, maxLength: 3 }),
});

/** A report of passages of made-up texts, one document after another. */
function reportOf({ texts, cuts }: { texts: string[][]; cuts: [number, number][] }) {
  const documents = texts.map((paragraphs, n) => ({
    title: `Title ${n}`,
    text: textOfParagraphs(paragraphs),
  }));
  const annotations = cuts.flatMap(([start, length], k) => {
    const document = k % documents.length;
    const passage = passageIn(documents[document]?.text.text ?? '', start, start + length);
    return passage === null ? [] : [{ document, ranges: [passage], tags: [0] }];
  });
  fc.pre(annotations.length > 0);
  const input = smallInput({ documents, tags: ['Taiwan'], annotations });
  const checked = {
    documents: input.workspace.documents,
    textOf: (id: string) => Promise.resolve(input.textOf(id)),
  };
  return { report: reportModel(input), input: checked };
}

/** What a report puts where it leaves words out: nobody's words, and without them the quotation is what it was. */
const ownMark = '…';

/** The characters with one of those that quote changed, dropped or another put before it; null where none quote. */
function altered(
  characters: string,
  { quoting }: Format,
  { nth, other, how }: { nth: number; other: string; how: 'change' | 'drop' | 'insert' },
): string | null {
  const places = [...quoting(characters)].flatMap(({ start, end }) => {
    let at = start;
    return Array.from(characters.slice(start, end), (character) => {
      at += character.length;
      return { character, at: at - character.length };
    }).filter((one) => one.character !== ownMark);
  });
  const place = places[nth % Math.max(1, places.length)];
  if (place === undefined) return null;
  const { character, at } = place;
  const rest = characters.slice(at + (how === 'insert' ? 0 : character.length));
  return characters.slice(0, at) + (how === 'drop' ? '' : other) + rest;
}

/** Whether two readings of a quotation say the same: what no longer stands out is no other word, and words around it may be left out. */
function isSame(before: string, after: string): boolean {
  const [[all, own], [allAfter, ownAfter]] = [before.split('\0'), after.split('\0')];
  return before === after || (ownAfter === allAfter && (allAfter === all || allAfter === own));
}

/** Whether the changes made in the source's words make those of the report, spaces aside. */
function explains(verdict: Verdict): boolean {
  if (verdict.kind !== 'altered') return false;
  if (verdict.changes.length === 0) return verdict.why !== '';
  let made = '';
  let at = 0;
  for (const { was, is, wasAt } of verdict.changes) {
    made += verdict.source.slice(at, wasAt) + is;
    at = wasAt + was.length;
  }
  const spaceless = (words: string): string => words.replaceAll(' ', '');
  return spaceless(made + verdict.source.slice(at)) === spaceless(verdict.report);
}

test.each([markdown, html, docx])(
  'a character altered in $name is told of its quotation with the words, and no other is blamed',
  async (format) => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        passages,
        fc.record({
          nth: fc.nat(),
          other: fc.constantFrom('x', '国', '.', '\u00A0', '9'),
          how: fc.constantFrom('change' as const, 'drop' as const, 'insert' as const),
        }),
        async (made, alteration) => {
          const { report, input } = reportOf(made);
          const whole = await format.charactersOf(report);
          const characters = altered(whole, format, alteration);
          fc.pre(characters !== null);
          const [before, after] = [format.read(whole), format.read(characters)];
          fc.pre(before.length === after.length);
          const file = await format.fileOf(characters, report);
          const found = await verifyFile(format.name, file, input).catch(() => null);
          fc.pre(found !== null); // no longer well-formed
          expect(found.map(({ verdict }) => verdict.kind === 'exact')).toEqual(
            before.map((words, i) => isSame(words, after[i] ?? '')),
          );
          const wrong = found.filter(({ verdict }) => verdict.kind !== 'exact');
          told += wrong.length;
          expect(wrong.filter(({ document, verdict }) => document !== null && !explains(verdict))).toEqual(
            [],
          );
        },
      ),
      { numRuns: 25 },
    );
    expect(told).toBeGreaterThan(8);
  },
  20_000,
);
