import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { readPdf } from './read-pdf.ts';

// Printed by Chromium (scripts/print-pdfs.mjs) from texts that lie beside them.
const folder = join(import.meta.dirname, 'testing/printed');

/** Each print with the text it was made of, the kinds that are to come out, and its pages. */
const prints = [
  { name: 'two-columns.en', text: 'communique.en', pages: 2, numbered: true },
  { name: 'spaced.en', text: 'communique.en', pages: 3, numbered: true },
  { name: 'across.zh', text: 'forum.zh', pages: 2, numbered: true },
  { name: 'across.ja', text: 'talk.ja', pages: 2, numbered: true },
  { name: 'down.ja', text: 'talk.ja', pages: 2, numbered: false },
];

/** The blocks a text file says: `# ` headings, `^ ` footnotes, marks of notes without their brackets. */
function source(name: string): readonly string[] {
  const parts = readFileSync(join(folder, `${name}.txt`), 'utf8')
    .trim()
    .split(/\n\n+/);
  return parts.map((part) => part.replace(/^[#^] /, '').replace(/\[(\d)\]/g, '$1'));
}

async function read(name: string): Promise<Extract> {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, `${name}.pdf.gz`))));
  return Extract.parse(await readPdf({ name: `${name}.pdf`, bytes }, asDetected, () => undefined));
}

describe('prints of statements', () => {
  test.each(prints)('$name says what it was printed from', async ({ name, text, pages, numbered }) => {
    const extract = await read(name);
    const furniture = new Set(extract.furniture.map(({ block }) => block));
    const blocks = extract.text.blocks.map(({ start, end }) => extract.text.text.slice(start, end));
    const body = blocks.filter((_, block) => !furniture.has(block));
    const wanted = source(text);
    const found = wanted.filter((part) => body.includes(part));
    console.log(`${name}: ${found.length} of ${wanted.length} paragraphs exact, ${body.length} blocks`);
    expect(body.toSorted()).toEqual(wanted.toSorted());
    expect(body.filter((_, at) => !/^\d /.test(wanted[at] ?? ''))).toEqual(
      wanted.filter((part) => !/^\d /.test(part)),
    );
    expect(extract.text.pages).toHaveLength(pages);
    const reasons = extract.furniture.map(({ reason }) => reason).toSorted();
    const each = (reason: string) => Array.from({ length: numbered ? pages : 0 }, () => reason);
    expect(reasons).toEqual([...each('page-number'), ...each('running-head')]);
    expect(extract.remarks).toEqual([]);
  });
});
