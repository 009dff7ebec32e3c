import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentText } from '../../model/document.ts';
import { plainBlocks } from '../../text/blocks.ts';
import { lineKeys, noneKnown } from './known.ts';
import { proposeBlocks } from './propose-blocks.ts';
import { extractOf, extractOfLines } from './testing.ts';

const speech =
  'The two sides agreed to keep in close touch, and to hold the next round of their talks in Beijing.';
const said =
  'The minister said that the two sides agreed on the talks and will meet again in the capital soon.';

/** What each line is: `menu App`, `title Ministers agree`. */
function shown(lines: readonly string[], known = noneKnown): string[] {
  const extract = extractOfLines(...lines);
  return proposeBlocks(extract, known).map(
    ({ start, end, kind, reason }) =>
      `${reason ?? kind} ${extract.text.text.slice(start, Math.min(end, start + 24))}`,
  );
}

describe('proposeBlocks', () => {
  it('takes for the title what the text speaks of, not what leads about the site', () => {
    expect(shown(['Kyoto Herald', 'Two sides agree on talks', '2024-12-25 10:00', speech])).toEqual([
      'byline Kyoto Herald',
      'title Two sides agree on talks',
      'byline 2024-12-25 10:00',
      `paragraph ${speech.slice(0, 24)}`,
    ]);
  });

  it('takes no sentence for a title', () => {
    expect(shown([speech, said])).toEqual([
      `paragraph ${speech.slice(0, 24)}`,
      `paragraph ${said.slice(0, 24)}`,
    ]);
    expect(shown([speech])).toEqual([`paragraph ${speech.slice(0, 24)}`]);
  });

  it('takes what the format states: a title, headings, furniture', () => {
    const extract = extractOfLines('World', 'Talks', said, 'Next steps', speech);
    const blocks = extract.text.blocks.map((block, i) => ({
      ...block,
      kind: i === 1 ? ('title' as const) : i === 3 ? ('heading' as const) : block.kind,
    }));
    const proposed = proposeBlocks({
      ...extract,
      text: { ...extract.text, blocks },
      furniture: [{ block: 4, reason: 'comment' }],
    });
    expect(proposed.map(({ kind, reason }) => reason ?? kind)).toEqual([
      'menu',
      'title',
      'paragraph',
      'heading',
      'comment',
    ]);
  });

  it('knows the title the page names in its head', () => {
    const extract = extractOfLines('Diplomacy of the day', 'Talks go on', said);
    const hints = [
      { fact: 'title' as const, value: 'Talks go on - Kyoto Herald', where: 'page head, og:title' },
    ];
    const kinds = proposeBlocks({ ...extract, hints }).map(({ kind }) => kind);
    expect(kinds).toEqual(['byline', 'title', 'paragraph']);
  });

  it('finds headings between running text, and no heading in a line that leads on', () => {
    expect(
      shown(['Talks', speech, 'Next steps', said, 'Which includes', speech]).map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('takes no sentence for a heading that ends in the number of a note', () => {
    const noted = ['The two sides had candid talks.[1]', 'They met again in the evening.²'];
    expect(shown(['Talks', speech, ...noted, said]).map((line) => line.split(' ')[0])).toEqual([
      'title',
      ...Array<string>(4).fill('paragraph'),
    ]);
  });

  it('hides no paragraphs that differ in a number alone', () => {
    const articles = [1, 2, 3].map(
      (i) => `Article ${i} of the agreement says that both sides meet once a year in the city of the host.`,
    );
    expect(shown(['Agreement', ...articles, speech]).map((line) => line.split(' ')[0])).toEqual([
      'title',
      ...Array<string>(4).fill('paragraph'),
    ]);
  });

  it('takes lines for a list only where another item follows', () => {
    expect(shown(['(5) Improve the relations between both', speech, '1. One', '2. Two', '4. Four'])).toEqual([
      'title (5) Improve the relation',
      `paragraph ${speech.slice(0, 24)}`,
      'list-item 1. One',
      'list-item 2. Two',
      'paragraph 4. Four',
    ]);
  });

  it('believes the words of a page only outside the statement', () => {
    const page = [
      'Contact us',
      'Ministers agree on talks',
      speech,
      'Copyright © 2024',
      'All rights reserved.',
      'Mobile',
      said,
    ];
    expect(shown(page).map((line) => line.split(' ')[0])).toEqual(
      ['menu', 'title', ...Array<string>(5).fill('paragraph')].map((word, i) => (i === 5 ? 'heading' : word)),
    );
    expect(shown(page.slice(0, -1)).map((line) => line.split(' ')[0])).toEqual([
      'menu',
      'title',
      'paragraph',
      'copyright',
      'copyright',
      'menu',
    ]);
  });

  it('hides what stands under a list of related stories, up to the next running text', () => {
    expect(
      shown(['Talks', speech, '相关新闻', '王毅会见岩屋毅', '2024-12-25', said]).map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['title', 'paragraph', 'related', 'related', 'related', 'paragraph']);
  });

  it('hides all that readers commented', () => {
    expect(shown(['Talks', speech, '3 comments', said, 'Nice']).map((line) => line.split(' ')[0])).toEqual([
      'title',
      'paragraph',
      'comment',
      'comment',
      'comment',
    ]);
    expect(shown(['Talks', speech, 'Comments', said])[2]).toBe('heading Comments');
  });

  it('hides the title standing a second time', () => {
    expect(shown(['Two sides agree on talks', '2024-12-25', 'Two sides agree on talks', speech])[2]).toMatch(
      /^running-head/,
    );
  });

  it('hides lines that were remembered wherever they stand, recurring ones only outside the statement', () => {
    const lines = [
      'Kyoto Herald 3',
      'Two sides agree on talks',
      speech,
      'Herald Weekly',
      said,
      'Herald Weekly',
    ];
    const keys = lineKeys(['kyoto  herald 12', 'Herald Weekly']);
    const first = (list: readonly string[]): string[] => list.map((line) => line.split(' ')[0] ?? '');
    expect(first(shown(lines, { remembered: keys, recurring: new Set() }))).toEqual([
      'remembered',
      'title',
      'paragraph',
      'remembered',
      'paragraph',
      'remembered',
    ]);
    expect(first(shown(lines, { remembered: new Set(), recurring: keys }))).toEqual([
      'recurring',
      'title',
      'paragraph',
      'heading',
      'paragraph',
      'recurring',
    ]);
  });

  it('loses no character of any text, and gives blocks that hold to the schema', () => {
    const pieces = fc.constantFrom(
      'App',
      '【MK】Talks in Beijing go on',
      'date 2024-10-22 Talks in Beijing',
      'Updated: 2024-12-25',
      speech,
      said,
      '王毅会见岩屋毅。',
      ' ',
      '\n',
      '\n\n',
      '\u00a0',
      '\u3000',
      '&nbsp;',
      '<a href=x>',
      '（左）',
      '①',
      '一、',
      '3 comments',
      '👩‍👩‍👧',
      '\u202e',
      '\ud800',
      '|',
      '>',
      'Home',
      '相关新闻',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40, size: 'max' }),
        (parts) => {
          const text = parts.join('');
          const proposed = proposeBlocks(extractOf({ text, blocks: plainBlocks(text) }));
          const blocks = proposed.map(({ start, end, kind }) => ({ start, end, kind }));
          expect(DocumentText.safeParse({ text, blocks }).success).toBe(true);
          for (const { kind, reason } of proposed)
            expect(reason !== null).toBe(kind === 'furniture' || kind === 'caption');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads a very long line and very many lines in time that grows with them', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Line ${i} of what was said in the talks`).join(
      '\n',
    );
    expect(proposeBlocks(extractOf({ text: many, blocks: plainBlocks(many) }))).toHaveLength(20_000);
    for (const unit of ['a ', '（', '<a ', '1 ', '- ', 'By Aa ', '2024-', '。', '新闻 | ', '>']) {
      const text = unit.repeat(200_000).trim();
      expect(
        proposeBlocks(extractOf({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] })),
      ).toHaveLength(1);
    }
  });
});
