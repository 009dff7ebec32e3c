import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { htmlOf } from '../src/shared/report/formats/html/html.ts';
import { reportModel } from '../src/shared/report/model.ts';
import { smallInput, textOfParagraphs } from '../src/shared/report/testing/small-workspace.ts';
import { answerSaveDialog, ask, file, valueOf } from './ask.ts';
import { expect, test } from './fixtures.ts';

interface ReadPdf {
  readonly pages: readonly string[];
  readonly bookmarks: readonly string[];
}

const Bookmarks = z.array(
  z.object({
    title: z.string(),
    get items() {
      return Bookmarks;
    },
  }),
);

/** A PDF as an independent reader has it, white space left out: lines end where the page does. */
async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(tight(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  const outline = Bookmarks.parse(await pdf.getOutline());
  const titles = (list: z.infer<typeof Bookmarks>): string[] =>
    list.flatMap(({ title, items }) => [title, ...titles(items)]);
  await pdf.destroy();
  return { pages, bookmarks: titles(outline) };
}

/** Without white space; U+02BC as U+2019, whose glyph it shares. */
function tight(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u02BC', '\u2019');
}

/** What pdftotext reads; null where it is not installed. */
function textByPoppler(path: string): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return status === 0 ? tight(stdout) : null;
}

/** The fonts of a PDF that are not in it, as pdffonts lists them; null where it is not installed. */
function fontsNotEmbedded(path: string): string[] | null {
  const { status, stdout } = spawnSync('pdffonts', [path], { encoding: 'utf8' });
  if (status !== 0) return null;
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '' && !/ yes (yes|no ) (yes|no ) +\d+ +\d+\s*$/.test(line));
}

test('the report becomes a PDF that holds every word, with bookmarks, and is printed', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'report.pdf');
  await page.getByRole('tab', { name: 'Report' }).click();
  const pages = page.getByRole('region', { name: 'Pages' });
  await expect(pages.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('it is exported like any other format', async () => {
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: /^PDF/ }).click();
    await expect(page.getByText(`Report saved to ${path}`).first()).toBeVisible({ timeout: 60_000 });
    expect(app.windows()).toHaveLength(1);
  });

  await test.step('its words are those of the passages, its bookmarks the headings', async () => {
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const { pages: read, bookmarks } = await readPdf(bytes);
    const { annotations } = await file(page);
    const tagged = annotations.filter((annotation) => annotation.tags.length > 0);
    // A passage may go on on the next page, below the foot of the one before.
    const feet = new RegExp(`.{0,200}\\d+/${read.length}$`);
    const all = [read.join(''), read.map((text) => text.replace(feet, '')).join('')].join('\n');
    const words = tagged.map(({ ranges }) => tight(ranges[0]?.exact ?? ''));
    const missing = words.filter((text) => !all.includes(text.slice(0, 60)));
    expect(words.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
    expect(read.at(-1)).toContain(`${read.length}/${read.length}`);
    expect(tight(bookmarks[0] ?? '')).toBe(
      tight((await pages.getByRole('heading', { level: 1 }).textContent()) ?? ''),
    );
    expect(bookmarks.join('\n')).toMatch(/^(Taiwan){1,2}$/m);
    expect(bookmarks.join('\n')).toMatch(/^(Fukushima){1,2}$/m);
    // Chromium 130 says a heading twice that it moved to the next page.
    expect(bookmarks.at(-1)).toMatch(/^(Sources){1,2}$/);
    const poppler = textByPoppler(path);
    // It drops a hyphen at the end of a line, and reads each page by itself.
    const plain = (text: string): string => text.replaceAll('-', '').slice(0, 40);
    if (poppler !== null)
      expect(words.filter((text) => !poppler.replaceAll('-', '').includes(plain(text)))).toEqual([]);
    const outside = fontsNotEmbedded(path);
    if (outside !== null) expect(outside).toEqual([]);
  });

  await test.step('Chinese and Japanese are words that can be searched, and two at once are both made', async () => {
    const quotations = {
      zh: '双方应当恪守中日四个政治文件的原则和共识。',
      ja: '日本の立場は、日中共同声明のとおりである。',
    };
    const made = await Promise.all(
      Object.entries(quotations).map(async ([language, text]) => {
        const range = { start: 0, end: text.length };
        const small = {
          documents: [{ title: text, text: textOfParagraphs([text]) }],
          tags: ['台湾'],
          annotations: [{ document: 0, ranges: [range], tags: [0] }],
        };
        const html = htmlOf(reportModel(smallInput(small)), () => language);
        const bytes = valueOf(await ask(page, 'toPdf', { html }), z.instanceof(Uint8Array));
        const place = join(userData, `${language}.pdf`);
        await writeFile(place, bytes);
        expect(textByPoppler(place) ?? text).toContain(text);
        return await readPdf(bytes);
      }),
    );
    // pdf.js reads 方 as the radical with the same glyph; what the PDF says beside it, poppler heeds.
    expect(made.map(({ pages: [first = ''] }) => first.normalize('NFKC'))).toEqual(
      Object.values(quotations).map((text): unknown => expect.stringContaining(text.normalize('NFKC'))),
    );
    for (const { bookmarks } of made) expect(bookmarks).toContain('台湾');
  });

  await test.step('Ctrl P asks the system, and says what came of it', async () => {
    await app.evaluate(({ app: program }) => {
      program.on('browser-window-created', (_event, { webContents }) => {
        webContents.getPrintersAsync = () => Promise.resolve([]);
      });
    });
    await page.keyboard.press('Control+p');
    await expect(page.getByText('No printer is set up on this computer.').first()).toBeVisible();
    expect(app.windows()).toHaveLength(1);
  });
});
