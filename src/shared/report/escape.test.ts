import { Parser } from 'commonmark';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { lineOf, paragraphOf, type Span } from './escape.ts';
import { hostileText, unnameable } from './testing/hostile-text.ts';
import { parsed, textIn } from './testing/read-back.ts';

const plain = hostileText.map((text) => text.replaceAll(unnameable, '.'));
const quoted = hostileText.map((text) => text.replaceAll(/^\v+|\v+$/g, '.'));

describe('a paragraph of Markdown', () => {
  it('parses back to the spans it was made of, whatever characters they hold', () => {
    const span = fc.oneof(
      plain.map((text) => ({ text, mark: null })),
      quoted.map((text) => ({ text, mark: 'strong' as const })),
      quoted.map((text) => ({ text, mark: 'struck' as const })),
    );
    const spans = fc.array(span, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(spans, (list) => {
        expect(spansIn(paragraphOf(alternating(list)))).toEqual(alternating(list));
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('parses back inside a quotation block', () => {
    fc.assert(
      fc.property(plain, quoted, plain, fc.constantFrom('strong', 'struck'), (before, words, after, mark) => {
        const list: Span[] = [
          { text: before, mark: null },
          { text: words, mark },
          { text: after, mark: null },
        ];
        const block = `> ${paragraphOf(list).replaceAll('\n', '\n> ')}`;
        expect(spansIn(block)).toEqual(list);
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);

  it('has the same characters for another parser, which drops the space before a line feed', () => {
    const span = fc.oneof(
      plain.map((text) => ({ text, mark: null })),
      quoted.map((text) => ({ text, mark: 'strong' as const })),
    );
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 3 }), (list) => {
        const edge = { text: '.', mark: null };
        const spans = alternating([edge, ...list, edge]);
        expect(textByAnother(paragraphOf(spans))).toBe(spans.map(({ text }) => text).join(''));
      }),
      { numRuns: 2_000, examples: [[[{ text: 'a \nb', mark: null }]], [[{ text: ' \nb', mark: 'strong' }]]] },
    );
  }, 60_000);

  it.each([
    ['**「日本」**は', '「日本」', '', 'は'],
    ['日本**は**', 'は', '日本', ''],
    ['a**b**c', 'b', 'a', 'c'],
    ['𑗁**!**𑗁', '!', '𑗁', '𑗁'],
  ])('keeps %s strong', (_name, quoted, before, after) => {
    const all: Span[] = [
      { text: before, mark: null },
      { text: quoted, mark: 'strong' },
      { text: after, mark: null },
    ];
    const list = all.filter(({ text }) => text !== '');
    expect(spansIn(paragraphOf(list))).toEqual(list);
  });

  it('leaves ordinary prose as it is', () => {
    const prose = 'Xi’s "small yard, high fence" (2023) - 4 passages: 50% of A & B, ¶15; it’s over!';
    expect(paragraphOf([{ text: prose, mark: null }])).toBe(prose);
  });
});

describe('a line of Markdown', () => {
  it('parses back as a heading with its white space folded', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [heading, ...rest] = parsed(`### ${lineOf(text)}\n`).children;
        expect(rest).toEqual([]);
        expect(heading?.type).toBe('heading');
        expect(textIn(heading)).toBe(text.replaceAll(/\s+/g, ' ').trim());
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});

/** Neighbours of one kind joined: two spans alike that touch cannot be told apart. */
function alternating(list: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of list) {
    const last = result.at(-1);
    if (last?.mark === span.mark && last !== undefined)
      result.splice(-1, 1, { ...span, text: last.text + span.text });
    else result.push(span);
  }
  return result;
}

function spansIn(markdown: string): Span[] {
  const [block, ...rest] = parsed(markdown).children;
  expect(rest).toEqual([]);
  const paragraph = block?.type === 'blockquote' ? block.children[0] : block;
  if (paragraph?.type !== 'paragraph') return [];
  return alternating(paragraph.children.map((node: Nodes) => ({ text: textIn(node), mark: markOf(node) })));
}

/** The characters of all Markdown holds, as commonmark.js reads it. */
function textByAnother(markdown: string): string {
  let text = '';
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next())
    if (event.entering) text += event.node.type === 'softbreak' ? '\n' : (event.node.literal ?? '');
  return text;
}

function markOf({ type }: Nodes): Span['mark'] {
  if (type === 'strong') return 'strong';
  return type === 'delete' ? 'struck' : null;
}
