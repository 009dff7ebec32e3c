import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportModel } from '../../model.ts';
import type { Piece, Report, ReportPassage } from '../../report.ts';
import { hostileText } from '../../testing/hostile-text.ts';
import { idOf, smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { htmlOf } from './html.ts';
import { attributeOf, elementsOf, quotationsIn, textIn } from './testing/read-page.ts';

const breaking = fc.constantFrom(
  '</p>',
  '</blockquote>',
  '</style>',
  '</title>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>',
  '&lt;',
  '&notin;',
  '&#0;',
  ']]>',
  '-->',
  '\r',
  '\r\n',
  '\n\n',
  '\u0001',
  '\u0080',
  '\uFEFF',
  '\uFFFE',
);

/** Any words at all, most of them made to break HTML. */
const words = fc
  .array(fc.oneof(breaking, hostileText, fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const piece: fc.Arbitrary<Piece> = fc.record({
  kind: fc.constantFrom('quotation' as const, 'surrounding' as const, 'added' as const, 'dropped' as const),
  text: words,
});

const passage: fc.Arbitrary<ReportPassage> = fc
  .record({
    paragraphs: fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    place: words,
    note: words,
    whole: fc.boolean(),
  })
  .map(({ paragraphs, place, note, whole }) => ({
    annotation: null,
    document: idOf('document', 0),
    number: '001',
    tags: [],
    carrier: { hash: '0'.repeat(64), ranges: [{ start: 0, end: 1 }], whole },
    paragraphs,
    place,
    where: place,
    citation: 1,
    cited: [{ text: place, italic: true }],
    whole,
    notes: [{ about: [{ kind: 'quotation', text: place }], text: note }],
  }));

const plain = reportModel(
  smallInput({
    documents: [{ title: 'Title', text: textOfParagraphs(['Some words']) }],
    tags: ['Tag'],
    annotations: [{ document: 0, ranges: [{ start: 0, end: 4 }], tags: [0] }],
  }),
);

const reports: fc.Arbitrary<Report> = fc
  .record({ title: words, heading: words, own: words, passages: fc.array(passage, { maxLength: 3 }) })
  .map(({ title, heading, own, passages }): Report => {
    const changed: Partial<Report> = {
      title,
      summary: title,
      opening: own,
      memos: [{ heading, text: own }],
      sections: [
        {
          key: 'untagged',
          own,
          heading,
          lead: title,
          table: { head: [{ name: heading, isFigure: false }], rows: [[title]] },
          aligned: {
            head: [title, heading],
            languages: ['en', 'zh'],
            rows: passages.map(({ paragraphs: [left = []], place }) => ({
              left: [{ place, pieces: left, carrier: null }],
              right: [],
              relation: heading,
            })),
          },
          groups: [{ heading, lead: own, passages }],
        },
      ],
    };
    return Object.assign({}, plain, changed);
  });

/** What HTML can hold of a text. */
const held = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');

it('reads back as exactly the words that were quoted, whatever they are', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const passages = report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.passages));
      const found = quotationsIn(htmlOf(report, () => 'en'));
      expect(found.map(({ whole }) => whole)).toEqual(
        passages.map(({ paragraphs }) =>
          paragraphs.map((pieces) => held(pieces.map(({ text }) => text).join(''))),
        ),
      );
      for (const [i, { place }] of found.entries())
        expect(place.startsWith(held(passages[i]?.place ?? '?'))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('holds no element, link or attribute that the words brought', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const html = htmlOf(report, () => 'en');
      const all = elementsOf(html, null);
      const names = new Set(all.map(({ tagName }) => tagName));
      for (const name of ['script', 'img', 'b', 'iframe', 'link', 'base', 'form', 'object', 'svg'])
        expect(names).not.toContain(name);
      const given = new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
      for (const name of given) expect(name).not.toMatch(/^on|^src|^style$/);
      for (const link of elementsOf(html, 'a')) expect(attributeOf(link, 'href')).toMatch(/^(#|https?:)/i);
      expect(elementsOf(html, 'title').map(textIn)).toEqual([held(report.title)]);
      expect(elementsOf(html, 'style')).toHaveLength(1);
      const ids = all.flatMap((each) => attributeOf(each, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});
