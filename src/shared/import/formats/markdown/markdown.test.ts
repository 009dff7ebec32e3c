import { describe, expect, test } from 'vitest';
import { blockText } from '../../../text/blocks.ts';
import { asDetected, Extract } from '../../reading.ts';
import { neverBreaks } from '../../testing/fuzz.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readMarkdown } from './markdown.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function read(text: string): Promise<Extract> {
  const extract = await readMarkdown({ name: 'a.md', bytes: utf8(text) }, asDetected, () => undefined);
  return Extract.parse(extract);
}

/** Each block as `kind: words`. */
async function blocks(text: string): Promise<string[]> {
  const { text: whole } = await read(text);
  return whole.blocks.map((block) => `${block.kind}: ${blockText(whole, block)}`);
}

const sample = `---
title: Readout of the talks
date: 2024-11-16
author: [Xinhua, CGTN]
---
# Talks in *Lima*

The two sides [met](https://a.example/x "title") on **Saturday**; see \`item 3\`[^1].\\
They agreed &amp; parted <b>early</b>.

> “We keep our channels open.”
>
> - as agreed

1. Trade
2. Fisheries

   and the quota
- [x] signed

| Side | Said |
|---|:-:|
| A | *yes* |
| B | no |

![Flags](flags.jpg)

    code  here

<!-- editor: check -->
<p onclick="x()">Raw words</p>

[^1]: The annex.
`;

describe('readMarkdown', () => {
  test('gives headings, list items, quotations, rows and footnotes their kinds and keeps their words', async () => {
    expect(await blocks(sample)).toEqual([
      'paragraph: title: Readout of the talks\ndate: 2024-11-16\nauthor: [Xinhua, CGTN]',
      'heading: Talks in Lima',
      'paragraph: The two sides met on Saturday; see item 3[1].\nThey agreed & parted <b>early</b>.',
      'quotation: “We keep our channels open.”',
      'quotation: as agreed',
      'list-item: 1. Trade',
      'list-item: 2. Fisheries',
      'paragraph: and the quota',
      'list-item: [x] signed',
      'paragraph: Side\tSaid',
      'paragraph: A\tyes',
      'paragraph: B\tno',
      'caption: Flags',
      'paragraph: code  here',
      'paragraph: <!-- editor: check -->',
      'paragraph: <p onclick="x()">Raw words</p>',
      'footnote: [1] The annex.',
    ]);
  });

  test('reads what the front matter states, and shows it as furniture', async () => {
    const { hints, furniture, remarks } = await read(sample);
    expect(hints).toEqual([
      { fact: 'title', value: 'Readout of the talks', where: 'front matter, title' },
      { fact: 'published', value: '2024-11-16', where: 'front matter, date' },
      { fact: 'agency', value: 'Xinhua', where: 'front matter, author' },
      { fact: 'agency', value: 'CGTN', where: 'front matter, author' },
    ]);
    expect(furniture).toEqual([
      { block: 0, reason: 'markup' },
      { block: 12, reason: 'caption' },
      { block: 14, reason: 'comment' },
    ]);
    expect(remarks).toEqual(['1 picture was left out.']);
  });

  test.each([
    ['a rule', '---\n\nWords\n\n---\n'],
    ['YAML that is not sound', '---\na: [b\n---\nWords\n'],
    ['YAML that is no map', '---\n- Words\n---\nWords\n'],
    ['aliases that blow up', `---\na: &a [1,1]\nb: [*a,*a]\n---\nWords\n`],
  ])('takes %s for no front matter', async (_what, text) => {
    const { hints, text: whole } = await read(text);
    expect(hints).toEqual([]);
    expect(whole.text).toContain('Words');
  });

  test.each([
    ['quotations', `${'>'.repeat(5_000)} words`],
    ['lists', `${'- '.repeat(5_000)}words`],
    ['numbers', `${'1. '.repeat(5_000)}words`],
    ['indentation', Array.from({ length: 500 }, (_, k) => `${' '.repeat(2 * k)}- words`).join('\n')],
    ['brackets', '['.repeat(100_000)],
    ['links that are none', '[a][b]'.repeat(50_000)],
    ['emphasis', '*a _b '.repeat(50_000)],
    ['length', 'A line of words.\n\n'.repeat(40_000)],
  ])('reads too much of %s as plain text, and says so', async (_what, text) => {
    const extract = await read(text);
    expect(extract.format).toBe('markdown');
    expect(extract.text.text).toBe(text);
    expect(extract.remarks).toEqual([expect.stringContaining('too much')]);
  });

  test('a rule across the page is not deep', async () => {
    expect(await blocks(`Words\n\n${'-'.repeat(400)}\n\n${'* '.repeat(300)}\n\nMore`)).toEqual([
      'paragraph: Words',
      'paragraph: More',
    ]);
  });

  test('says that it is empty, or holds no words', async () => {
    const refused = (text: string): Promise<string> => refusalOf('a.md', () => read(text));
    expect(await refused('')).toContain('is empty');
    expect(await refused('***\n\n[a]: http://b.example\n')).toContain('holds no words');
    expect(await refused('some words\0')).toContain('NUL');
  });

  test('ends with an extract or a sentence, whatever the bytes', async () => {
    await expect(neverBreaks(readMarkdown, 'a.md', [utf8(sample)])).resolves.toBeUndefined();
  });
});
