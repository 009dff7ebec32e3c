import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../model/annotation.ts';
import type { DocumentText } from '../../model/document.ts';
import { markdownOf, quotationBlock } from '../../report/markdown.ts';
import { reportModel } from '../../report/model.ts';
import { blockQuotation, quotable, quotationOf } from '../../report/quotation.ts';
import type { Piece } from '../../report/report.ts';
import { hostileText } from '../../report/testing/hostile-text.ts';
import { idOf, type Small, smallInput, textOfParagraphs } from '../../report/testing/small-workspace.ts';
import { CodePoints } from '../../text/offsets.ts';
import { joined, passageIn, quoted } from '../../text/passage.ts';
import { carrierComment, carrierIn } from '../../report/carrier.ts';
import { verifyMarkdown } from './testing/verify-file.ts';

const paragraphs = [
  'Xi Jinping said the 𠮷野 side “firmly opposes” any interference, and noted its concern.',
  '中方强调，台湾问题是中国内政，不容任何外来干涉。',
  'The two sides agreed to maintain dialogue. The two sides agreed to meet again.',
];
const source = textOfParagraphs(paragraphs);

/** What is checked against, with one document, or more, that say this. */
function inputOf(texts: readonly DocumentText[]) {
  const { workspace, textOf } = smallInput({
    documents: texts.map((text, n) => ({ title: `Title ${n}`, text })),
    tags: [],
    annotations: [],
  });
  return { documents: workspace.documents, textOf: (id: string) => Promise.resolve(textOf(id)) };
}

/** A quotation as a report has it, with its carrier, after something was done to its pieces. */
function reported(
  text: DocumentText,
  ranges: readonly Passage[],
  change: (pieces: readonly (readonly Piece[])[]) => readonly (readonly Piece[])[] = (pieces) => pieces,
): string {
  const { paragraphs: pieces, place } = quotationOf(
    { ranges: ranges.map((range) => quoted(text.text, range)) },
    quotable(text, 'en'),
    true,
  );
  const block = quotationBlock({
    annotation: null,
    document: '',
    number: '001',
    tags: [],
    carrier: null,
    paragraphs: change(pieces),
    place: `${place}, also Taiwan`,
    citation: 1,
    where: place,
    cited: [],
    whole: false,
    notes: [],
  });
  const points = new CodePoints(text.text);
  const counted = ranges.map(({ start, end }) => ({ start: points.of(start), end: points.of(end) }));
  return `# Report\n\n${block} ${carrierComment({ hash: '0'.repeat(64), ranges: counted, whole: false })}\n\nA note.\n`;
}

const rangeOf = (words: string): Passage => ({
  start: source.text.indexOf(words),
  end: source.text.indexOf(words) + words.length,
});
const verdictOf = async (markdown: string, texts = [source]) =>
  (await verifyMarkdown(markdown, inputOf(texts))).map(({ verdict }) => verdict);

describe('a quotation in a report', () => {
  test('that nobody touched is exact, and it is told where it stands', async () => {
    const ranges = [rangeOf('“firmly opposes”'), rangeOf('noted its concern'), rangeOf('台湾问题是中国内政')];
    expect(await verifyMarkdown(reported(source, ranges), inputOf([source]))).toEqual([
      {
        at: 'line 3',
        words: '“firmly opposes” […] noted its concern […] 台湾问题是中国内政',
        document: idOf('document', 0),
        place: '¶1–2',
        passage: rangeOf('“firmly opposes”'),
        verdict: { kind: 'exact' },
      },
    ]);
  });

  test.each([
    ['opposes', 'opposed', [{ was: 'opposes', is: 'opposed' }]],
    [
      '“firmly opposes”',
      '"firmly opposes"',
      [
        { was: '“', is: '"' },
        { was: '”', is: '"' },
      ],
    ],
    ['any interference', 'interference', [{ was: 'any', is: '' }]],
    ['concern', 'deep concern', [{ was: '', is: 'deep' }]],
    ['side “', 'side“', [{ was: ' ', is: '' }]],
    ['side', 'si\u200Bde', [{ was: 'side', is: 'si\u200Bde' }]],
  ])('in which %j became %j is altered, and it says how', async (was, is, changes) => {
    const markdown = reported(source, [rangeOf(paragraphs[0] ?? '')]).replace(was, is);
    expect(await verdictOf(markdown)).toMatchObject([{ kind: 'altered', changes }]);
  });

  test.each([
    ['side “', 'side  “'],
    ['side “', 'side\n> “'],
    ['强调，', '强调，\n> '],
    ['\n', '\r\n'],
  ])('in which %j became %j is laid out otherwise, and exact', async (was, is) => {
    const markdown = reported(source, [rangeOf(paragraphs.slice(0, 2).join('\n\n'))]).replaceAll(was, is);
    expect(await verdictOf(markdown)).toEqual([{ kind: 'exact' }]);
  });

  test('of which only the kind of quotation mark was changed is altered, and it says so', async () => {
    const markdown = reported(source, [rangeOf(paragraphs[0] ?? '')]).replace(/[“”]/g, '"');
    expect(await verdictOf(markdown)).toMatchObject([
      { kind: 'altered', why: 'only spaces, punctuation, case or width differ' },
    ]);
  });

  test('of which the words around it, the paragraph or the place were altered is not exact', async () => {
    const markdown = reported(source, [rangeOf('agreed to maintain')]);
    expect(await verdictOf(markdown.replace('The two', 'All two'))).toMatchObject([
      { why: 'the words around it are not those of the source' },
    ]);
    expect(await verdictOf(markdown.replace('¶3', '¶31'))).toMatchObject([
      { why: 'the source has it at ¶3, not where it says' },
    ]);
    expect(await verdictOf(markdown.replace('agreed to maintain', 'meet again'))).toMatchObject([
      { kind: 'altered', why: 'these words stand elsewhere in the document' },
    ]);
  });

  test('of another file, or of one that is shorter, is not found', async () => {
    const markdown = reported(source, [rangeOf('meet again')]);
    expect(await verdictOf(markdown.replace('0000000000000000', 'abcdefabcdefabcd'))).toMatchObject([
      {
        kind: 'not found',
        why: 'no document of this workspace is the file with the SHA-256 abcdefabcdefabcd…; 000 has the same words at ¶3',
      },
    ]);
    expect(await verdictOf(markdown, [textOfParagraphs(['Short.'])])).toMatchObject([{ kind: 'not found' }]);
  });

  test('without a carrier is looked for in every document', async () => {
    const bare = (markdown: string): string => markdown.replace(/ <!--.*?-->/, '');
    const texts = [textOfParagraphs(['Something else.']), source];
    const markdown = bare(reported(source, [rangeOf('台湾问题是中国内政')]));
    expect(await verifyMarkdown(markdown, inputOf(texts))).toMatchObject([
      { document: idOf('document', 1), place: '¶2', verdict: { kind: 'exact' } },
    ]);
    expect(await verdictOf(markdown.replace('问题', '事务'), texts)).toMatchObject([{ kind: 'altered' }]);
    expect(await verdictOf('> Moscow and Minsk signed a treaty.', texts)).toMatchObject([
      { kind: 'not found', why: 'no document has words like these' },
    ]);
    expect(await verdictOf('> The two sides agreed to meet again.', texts)).toEqual([{ kind: 'exact' }]);
  });

  test('of a whole paragraph is compared with all of it, words set apart or not', async () => {
    const [start, end] = [source.text.indexOf('agreed'), source.text.indexOf(' dialogue')];
    const changed = { kind: 'added' as const, passages: [{ start, end }] };
    const { paragraphs: pieces, place } = blockQuotation(quotable(source, 'en'), 2, changed);
    const block = source.blocks[2] ?? { start: 0, end: 1 };
    const points = new CodePoints(source.text);
    const range = { start: points.of(block.start), end: points.of(block.end) };
    const markdown =
      quotationBlock({
        annotation: null,
        document: '',
        number: '001',
        tags: [],
        carrier: null,
        paragraphs: pieces,
        place,
        citation: null,
        where: place,
        cited: [],
        whole: true,
        notes: [],
      }) + carrierComment({ hash: '0'.repeat(64), ranges: [range], whole: true });
    expect(markdown).toContain('**agreed to maintain**');
    expect(await verdictOf(markdown)).toEqual([{ kind: 'exact' }]);
    expect(await verdictOf(markdown.replace('again', 'soon'))).toMatchObject([
      { changes: [{ was: 'again', is: 'soon' }] },
    ]);
  });

  const passages = fc.record({
    texts: fc.array(
      hostileText.map((text) => text.trim()).filter((text) => text !== ''),
      { minLength: 1, maxLength: 3 },
    ),
    cuts: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 2 }),
  });

  test('is exact whatever it holds, and never when one character of it is another', async () => {
    let altered = 0;
    await fc.assert(
      fc.asyncProperty(
        passages,
        fc.nat(),
        fc.constantFrom('x', '国', '.', '\u00A0'),
        async ({ texts, cuts }, nth, other) => {
          const text = textOfParagraphs(texts);
          const ranges = joined(
            cuts.flatMap(([start, length]) => passageIn(text.text, start, start + length) ?? []),
          );
          fc.pre(ranges.length > 0);
          expect(await verdictOf(reported(text, ranges), [text])).toEqual([{ kind: 'exact' }]);

          const changed = reported(text, ranges, (pieces) => {
            const own = pieces.flat().filter(({ kind }) => kind === 'quotation');
            const piece = own[nth % own.length];
            const characters = Array.from(piece?.text ?? '');
            const at = nth % characters.length;
            if (characters[at] === other || /\s/.test(characters[at] ?? '')) return pieces;
            altered++;
            const words = characters.with(at, other).join('');
            return pieces.map((each) =>
              each.map((one) => (one === piece ? { kind: one.kind, text: words } : one)),
            );
          });
          if (changed === reported(text, ranges)) return;
          expect((await verdictOf(changed, [text])).map(({ kind }) => kind)).not.toContain('exact');
        },
      ),
      { numRuns: 100 },
    );
    expect(altered).toBeGreaterThan(60);
  });
});

test('every quotation of a report that has no carriers is found in its source, however it is arranged', async () => {
  const small: Small = {
    documents: [
      { title: 'One', text: source },
      { title: 'Two', text: textOfParagraphs(['Another text says nothing new.']) },
    ],
    tags: ['Taiwan', '0/Status quo'],
    annotations: [
      { document: 0, ranges: [rangeOf('firmly opposes'), rangeOf('concern')], tags: [0], note: 'A *note*.' },
      { document: 0, ranges: [rangeOf('台湾问题是中国内政')], tags: [1] },
      { document: 1, ranges: [{ start: 0, end: 7 }], tags: [0, 1] },
    ],
  };
  for (const arrange of ['tag', 'document'] as const) {
    const input = smallInput(small, { arrange });
    const found = await verifyMarkdown(markdownOf(reportModel(input)), {
      documents: input.workspace.documents,
      textOf: (id) => Promise.resolve(input.textOf(id)),
    });
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.filter(({ verdict }) => verdict.kind !== 'exact')).toEqual([]);
  }
});

describe('a carrier', () => {
  test('is a comment that reads back', async () => {
    const carrier = {
      hash: 'ab'.repeat(32),
      ranges: [
        { start: 5, end: 9 },
        { start: 12, end: 40 },
      ],
      whole: true,
    };
    expect(carrierComment(carrier)).toBe('<!-- readout abababababababab 5-9,12-40 whole -->');
    expect(carrierIn(carrierComment(carrier))).toEqual({ ...carrier, hash: 'ab'.repeat(8) });
  });

  test.each(['<!-- a note -->', '<!-- readout xyz 1-2 -->', '<!-- readout abababab 9-5 -->', '<b>', ''])(
    'is not %j',
    (html) => {
      expect(carrierIn(html)).toBeNull();
    },
  );
});
