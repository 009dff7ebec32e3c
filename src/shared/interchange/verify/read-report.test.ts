import { expect, test } from 'vitest';
import { refusalOf } from '../../import/testing/refusal-of.ts';
import { zipped } from '../../import/testing/zipped.ts';
import { markdownParts } from './markdown-parts.ts';
import { readReport } from './read-report.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);
const read = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  readReport({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, () => undefined);
const quoted = async (name: string, content: string) =>
  (await read(name, content)).quotations.map(({ paragraphs, place, headings }) => ({
    words: paragraphs.map(({ whole }) => whole),
    place,
    headings,
  }));

test('what cannot be read back is refused in a sentence that names the file', async () => {
  const damaged = await zipped([{ name: 'word/document.xml', data: '<w:document' }]);
  for (const [name, content, why] of [
    ['report.pdf', '%PDF-1.7\n', 'is a PDF'],
    ['report.md', 'No quotation is in it.', 'quotes nothing that can be verified'],
    ['report.md', '', 'is empty'],
    ['report.docx', damaged, 'not well-formed'],
    ['report.docx', damaged.slice(0, 60), 'its end is missing'],
    ['report.html', `<!doctype html>${'<b>'.repeat(400_000)}`, 'elements'],
    ['report.md', `${'> '.repeat(20_000)}words`, 'nested'],
  ] as const) {
    const sentence = await refusalOf(name, () => read(name, content));
    expect(sentence).toContain(why);
    expect(sentence).not.toContain('added');
  }
});

test('callouts, pages of other programs and quotations that were joined are read', async () => {
  const carrier = '<!-- readout 0000000000000000 1-5 -->';
  expect(await quoted('a.md', `## One\n\n> [!quote] Taiwan · ¶8\n> **Words**\n>\n> ¶8 ${carrier}\n`)).toEqual(
    [{ words: ['Words'], place: '¶8', headings: ['', 'One'] }],
  );
  const joined = `> **One**\n>\n> ¶1 ${carrier}\n>\n> **Two**\n>\n> ¶2 ${carrier}\n>\n> And more.\n`;
  expect((await quoted('a.md', joined)).map(({ words }) => words)).toEqual([['One'], ['Two'], ['And more.']]);
  const page = `<html><h1>T</h1><blockquote><p><b>One</b> two</p><p>¶1 ${carrier}</p></blockquote></html>`;
  expect(await quoted('a.html', page)).toEqual([{ words: ['One two'], place: '¶1', headings: ['T'] }]);
});

test('Markdown in parts reads as it does whole: fences, comments and what is defined elsewhere', async () => {
  const markdown = [
    '# T',
    '```\n\n> no quotation\n```',
    '<!--\n\n> nor here\n-->',
    '> Words[^1] and [more][site].',
    '## Sources',
    '[^1]: A note.\n\n[site]: https://a.b',
  ].join('\n\n');
  expect(await quoted('a.md', markdown)).toEqual([
    { words: ['Words and more.'], place: '', headings: ['T'] },
  ]);
  expect([...markdownParts(markdown)].reduce((sum, { length }) => sum + length, 0)).toBe(markdown.length + 1);
});
