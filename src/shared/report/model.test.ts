import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';
import { reportModel } from './model.ts';
import { idOf, type Small, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const first = textOfParagraphs([
  'Xi stressed that major issues of principle related to history and Taiwan bear on the political foundation of China-Japan relations, and he urged Japan to honor its pledges.',
  'Japan said there is no change in its position on Taiwan.',
]);
const second = textOfParagraphs(['A new line.', 'Japan said there is no change in its position on Taiwan.']);

const small: Small = {
  documents: [
    { title: 'First', text: first },
    { title: 'Second', text: second },
  ],
  tags: ['Taiwan', '0/Status quo', 'Japan', 'Empty'],
  annotations: [
    { document: 0, ranges: [at(first.text, 'Taiwan bear')], tags: [0], note: 'Only here.' },
    { document: 0, ranges: [at(first.text, 'no change')], tags: [1, 2] },
    { document: 1, ranges: [at(second.text, 'no change')], tags: [1, 2] },
    { document: 1, ranges: [at(second.text, 'new line')] },
    {
      document: 0,
      ranges: [at(first.text, 'Xi'), at(first.text, 'Japan'), at(first.text, 'said')],
      tags: [2],
    },
  ],
};

const pair = { left: idOf('document', 0), right: idOf('document', 1) };

describe('a report by tag', () => {
  it('is this Markdown', () => {
    expect(markdownOf(reportModel(smallInput(small, { tags: [idOf('tag', 0)] }))))
      .toBe(`# Taiwan in two documents

Annotated report, 21 November 2026. 2 documents, 17 November 2023 to 18 November 2023. 3 passages under 2 tags. Left out: 1 untagged highlight.

## Taiwan

1 passage in 1 document: 000. 2 more stand below, under the tags inside it.

### First

> Xi stressed that major issues of principle related to history and **Taiwan bear** on the political foundation of China-Japan relations, and he urged…
>
> ¶1 [^1] <!-- readout 0000000000000000 66-77 -->

Only here.

## Taiwan: Status quo

2 passages in 2 documents: 000, 001.

### First

> Japan said there is **no change** in its position on Taiwan.
>
> ¶2, also Japan [^1] <!-- readout 0000000000000000 194-203 -->

### Second

> Japan said there is **no change** in its position on Taiwan.
>
> ¶2, also Japan [^2] <!-- readout 1111111111111111 33-42 -->

## Sources

[^1]: Xinhua, “First,” *gov.cn*, November 17, 2023 (statement: Beijing). File 0.txt, SHA-256 ${'0'.repeat(64)}.

[^2]: Xinhua, “Second,” *gov.cn*, November 18, 2023 (statement: Beijing). File 1.txt, SHA-256 ${'1'.repeat(64)}.
`);
  });

  it('joins the parts of a passage that lie apart', () => {
    const { sections } = reportModel(smallInput(small, { tags: [idOf('tag', 2)], surrounding: false }));
    const [passage] = sections[0]?.groups[0]?.passages ?? [];
    expect(passage?.paragraphs.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual([
      'Xi […] Japan',
      '[…] said',
    ]);
    expect(passage?.place).toBe('¶1–2');
  });

  it('says of a chosen tag that it is on nothing, and leaves it out when all are chosen', () => {
    const asked = reportModel(smallInput(small, { tags: [idOf('tag', 3)] }));
    expect(asked.sections).toMatchObject([
      { heading: 'Empty', lead: 'Nothing is tagged Empty yet.', table: null, groups: [] },
    ]);
    const all = reportModel(smallInput(small));
    expect(all.sections.map(({ heading }) => heading)).toEqual(['Taiwan', 'Taiwan: Status quo', 'Japan']);
  });

  it('leaves out copies in B and says so, but none with a note of its own', () => {
    const left = reportModel(smallInput(small, { comparison: pair }));
    expect(left.counts.passages).toBe(3);
    expect(left.summary).toMatch(
      /Left out: 1 untagged highlight; 1 passage of 001 that 000 has word for word\.$/,
    );
    expect(reportModel(smallInput(small, { comparison: pair, copies: true })).counts.passages).toBe(4);
    const annotations = small.annotations.map((one, i) => (i === 2 ? { ...one, note: 'Mine' } : one));
    expect(reportModel(smallInput({ ...small, annotations }, { comparison: pair })).counts.passages).toBe(4);
  });

  it('keeps the older of two copies, whichever of them is A', () => {
    const swapped = { left: pair.right, right: pair.left };
    const report = reportModel(smallInput(small, { comparison: swapped, untagged: true }));
    expect(report.summary).toMatch(/Left out: 1 passage of 001 that 000 has word for word\.$/);
    expect(report.sections.at(1)?.lead).toBe('1 passage in 1 document: 000.');
  });

  it('has the notes on untagged passages, and says how many untagged highlights it leaves out', () => {
    const annotations = [
      { document: 0, ranges: [at(first.text, 'urged')], note: 'Not in 001.' },
      { document: 0, ranges: [at(first.text, 'pledges')], note: ' ' },
    ];
    const noted = { ...small, annotations: [...small.annotations, ...annotations] };
    const report = reportModel(smallInput(noted));
    expect(report.sections.at(-1)).toMatchObject({
      heading: 'Without a tag',
      lead: '1 passage in 1 document: 000.',
    });
    expect(markdownOf(report)).toContain('Not in 001.');
    expect(report.summary).toMatch(
      /5 passages under 3 tags, 1 untagged\. Left out: 2 untagged highlights\.$/,
    );
    expect(markdownOf(reportModel(smallInput(noted, { arrange: 'document' })))).toContain('Not in 001.');
    const bare = reportModel(smallInput(noted, { notes: false }));
    expect(bare.summary).toMatch(/Left out: 3 untagged highlights, 1 with a note\.$/);
  });

  it('leaves notes on untagged passages out of a report on some tags, and says so', () => {
    const annotations = [{ document: 0, ranges: [at(first.text, 'urged')], note: 'Mine.' }];
    const noted = { ...small, annotations: [...small.annotations, ...annotations] };
    const report = reportModel(smallInput(noted, { tags: [idOf('tag', 0)] }));
    expect(report.summary).toMatch(/Left out: 2 untagged highlights, 1 with a note\.$/);
  });

  it('says of a tag how many passages stand under the tags inside it', () => {
    const { sections } = reportModel(smallInput(small));
    expect(sections[0]?.lead).toBe(
      '1 passage in 1 document: 000. 2 more stand below, under the tags inside it.',
    );
  });

  it('includes untagged highlights, notes and citations only when asked', () => {
    const bare = reportModel(smallInput(small, { untagged: true, notes: false, citations: false }));
    expect(bare.sections.at(-1)).toMatchObject({
      heading: 'Without a tag',
      lead: '1 passage in 1 document: 001.',
    });
    expect(bare.sources).toEqual([]);
    expect(markdownOf(bare)).not.toMatch(/Only here|\[\^1\]/);
  });

  it('quotes the words kept with an annotation when the stored text cannot be read', () => {
    const input = { ...smallInput(small, { tags: [idOf('tag', 0)] }), textOf: () => null };
    const [passage] = reportModel(input).sections[0]?.groups[0]?.passages ?? [];
    expect(passage).toMatchObject({
      paragraphs: [[{ kind: 'quotation', text: 'Taiwan bear' }]],
      place: 'paragraph not known, the stored text cannot be read',
    });
  });
});

describe('a report by document', () => {
  it('has each document once, its passages in the order of the text with their tags', () => {
    const { sections } = reportModel(smallInput(small, { arrange: 'document' }));
    expect(sections.map(({ heading, lead }) => `${heading} ${lead}`)).toEqual([
      'First 000, Xinhua, gov.cn, 17 November 2023. 3 passages under 3 tags.',
      'Second 001, Xinhua, gov.cn, 18 November 2023. 1 passage under 2 tags.',
    ]);
    expect(sections[0]?.groups[0]?.passages.map(({ place }) => place)).toEqual([
      '¶1–2, Japan',
      '¶1, Taiwan',
      '¶2, Status quo, Japan',
    ]);
  });
});

describe('a report by comparison', () => {
  it('says in words why there is none', () => {
    const arrange = 'comparison' as const;
    expect(reportModel(smallInput(small, { arrange })).summary).toMatch(/^Choose two documents/);
    const unread = { ...smallInput(small, { arrange, comparison: pair }), textOf: () => null };
    expect(reportModel(unread).summary).toBe(
      'The stored text of 000 cannot be read, so it cannot be compared.',
    );
  });
});

function at(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
