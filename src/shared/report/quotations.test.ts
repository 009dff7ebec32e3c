import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared } from '../comparison/compared.ts';
import { passageIn } from '../text/passage.ts';
import type { Flavour } from './escape.ts';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { hostileText } from './testing/hostile-text.ts';
import { parsed, quotationsIn } from './testing/read-back.ts';
import { idOf, type Small, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const flavours = fc.constantFrom<Flavour>('commonmark', 'obsidian', 'pandoc');

/** Hostile documents with passages anywhere in them, across paragraphs too, hostile titles, tags and notes. */
const hostileWorkspace: fc.Arbitrary<Small> = fc
  .record({
    paragraphs: fc.array(
      hostileText.map((text) => text.trim()),
      { minLength: 1, maxLength: 4 },
    ),
    cuts: fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000)), { minLength: 1, maxLength: 3 }),
    title: hostileText,
    tag: hostileText,
    note: hostileText,
  })
  .map(({ paragraphs, cuts, title, tag, note }) => {
    const text = textOfParagraphs(paragraphs);
    const annotations = cuts.flatMap(([from, to]) => {
      const size = text.text.length + 1;
      const range = passageIn(text.text, from % size, to % size);
      return range === null ? [] : [{ document: 0, ranges: [range], tags: [0], note }];
    });
    return { documents: [{ title, text }], tags: [tag], annotations };
  });

describe('the quotations of an exported report', () => {
  it('are exactly the words of the source at the stated ¶, whatever characters they hold', () => {
    fc.assert(
      fc.property(
        hostileWorkspace,
        fc.boolean(),
        fc.boolean(),
        flavours,
        (small, surrounding, byTag, flavour) => {
          const input = smallInput(small, { surrounding, arrange: byTag ? 'tag' : 'document', flavour });
          const found = quotationsIn(markdownOf(reportModel(input), input.options));
          const { text, blocks } = input.textOf(input.workspace.documents.keys().next().value ?? '') ?? {
            text: '',
            blocks: [],
          };
          expect(found).toHaveLength(small.annotations.length);
          const expected = input.workspace.annotations;
          for (const annotation of expected) {
            const [range] = annotation.ranges;
            if (range === undefined) continue;
            const touched = blocks.filter((block) => block.start < range.end && block.end > range.start);
            const parts = touched.map(({ start, end }) =>
              text.slice(Math.max(start, range.start), Math.min(end, range.end)),
            );
            const first = blocks.findIndex(({ start }) => start === touched[0]?.start) + 1;
            const stated = touched.length === 1 ? `¶${first}` : `¶${first}–${first + touched.length - 1}`;
            const place = new RegExp(
              `^${stated}(,? .*)? (?:\\[1\\]|\\[@xinhua2023-000, paras?\\. .*\\])$`,
              's',
            );
            const matching = found.filter((quotation) => place.test(quotation.place));
            expect(matching.map(({ quoted }) => quoted)).toContainEqual(parts);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it('are whole paragraphs in a comparison, and notes are on words of theirs', () => {
    const paragraphs = fc.array(
      hostileText.map((text) => text.trim()),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(hostileWorkspace, paragraphs, ({ documents, tags, annotations }, others) => {
        const [a, b] = [documents[0]?.text ?? textOfParagraphs([]), textOfParagraphs(others)];
        const small = { documents: [a, b].map((text) => ({ title: 'Title', text })), tags, annotations };
        const comparison = { left: idOf('document', 0), right: idOf('document', 1) };
        const input = smallInput(small, { arrange: 'comparison', comparison });
        const both = compared(a, b, { language: 'en', corrections: [] });
        const links = [{ ...comparison, compared: both }];
        const found = quotationsIn(markdownOf(reportModel({ ...input, links })));
        const dropped = both.alignment.rows.filter(({ relation }) => relation === 'only-left');
        expect(found.length).toBeGreaterThanOrEqual(dropped.flatMap(({ left }) => left).length);
        for (const { whole, place, notedOn } of found) {
          const [, number, document] = /^¶(\d+) of 00([01])\b/.exec(place) ?? [];
          const { text, blocks } = document === '0' ? a : b;
          const block = blocks[Number(number) - 1];
          const words = text.slice(block?.start, block?.end);
          expect(whole).toEqual([words]);
          for (const some of notedOn) expect(words).toContain(some);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('leave the rest of the report what it is: headings, quotations, notes and one footnote', () => {
    fc.assert(
      fc.property(hostileWorkspace, (small) => {
        fc.pre(small.annotations.length > 0);
        const types = parsed(markdownOf(reportModel(smallInput(small)))).children.map(({ type }) => type);
        const quoted = types.filter((type) => type === 'blockquote').length;
        expect(quoted).toBe(small.annotations.length);
        expect(new Set(types)).toEqual(new Set(['heading', 'paragraph', 'blockquote', 'footnoteDefinition']));
        expect(types.filter((type) => type === 'footnoteDefinition')).toHaveLength(1);
        expect(types.at(-1)).toBe('footnoteDefinition');
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('come out the same bytes from the same workspace, with line feeds and one at the end', () => {
    fc.assert(
      fc.property(hostileWorkspace, (small) => {
        const markdown = markdownOf(reportModel(smallInput(small)));
        expect(markdownOf(reportModel(smallInput(small)))).toBe(markdown);
        expect(markdown).toMatch(/[^\n]\n$/);
        expect(markdown).not.toMatch(/\r/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
