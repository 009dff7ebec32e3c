import { fileProperties, type Hint } from '../../reading.ts';
import { Outline } from './answers.ts';
import type { PDFDocumentProxy } from './library.ts';

/** What a PDF says of itself outside its text. Titles that a program made up are none. */
export async function hintsOf(pdf: PDFDocumentProxy): Promise<Hint[]> {
  const { info } = await pdf.getMetadata();
  const stated = new Map(
    Object.entries(info).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
  const hints: Hint[] = [];
  const add = (fact: Hint['fact'], word: string, value: string | null) => {
    if (value !== null && value !== '') hints.push({ fact, value, where: `${fileProperties}, ${word}` });
  };
  add('title', 'title', titled(stated.get('Title')));
  add('agency', 'author', short(stated.get('Author')));
  add('published', 'created', dayOf(stated.get('CreationDate')));
  add('language', 'language', short(stated.get('Language')));
  return hints;
}

/** Titles of the outline (bookmarks), of all levels; those beyond a sane number are left. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const titles: string[] = [];
  let level = Outline.parse((await pdf.getOutline()) ?? []);
  while (level.length > 0 && titles.length < 5_000) {
    titles.push(...level.map(({ title }) => title));
    level = Outline.parse(level.flatMap(({ items }) => items));
  }
  return titles;
}

function titled(value: unknown): string | null {
  const title = short(value)?.replace(/^Microsoft (?:Word|PowerPoint|Excel) - /i, '') ?? null;
  if (
    title === null ||
    /\.(?:docx?|pdf|indd|qxd|wpsx?|tex|rtf|odt|pptx?|html?|pages|dvi|hwpx?|jtd)$/i.test(title)
  )
    return null;
  return /^(?:untitled|document|slide|文档|無題|无标题|PowerPoint[ -].*)\s*\d*$/i.test(title) ? null : title;
}

function short(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 500) : null;
}

/** The day of PDF's `D:20231117152700+08'00'`. */
function dayOf(value: unknown): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(String(value)) ?? [];
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? null : date;
}
