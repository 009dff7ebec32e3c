import { limits } from '../../limits.ts';
import type { ImportFile } from '../../reading.ts';
import { tooLarge } from '../../refusals.ts';
import { Annotations, Attachments, TextChunk } from './answers.ts';
import { layoutOf } from './columns.ts';
import { untold } from './letters.ts';
import type { PDFDocumentProxy, PDFPageProxy } from './library.ts';
import { linesOf } from './lines.ts';
import type { Met } from './remarks.ts';
import { withoutRuby } from './ruby.ts';
import type { PageLines } from './running.ts';
import { runsOf, type Item } from './runs.ts';
import { segmentsOf } from './segments.ts';

/** Pages a document has at most: no statement comes near it, and a file may claim any number. */
const most = 20_000;

/** Rows of glyphs a page has at most. */
const crowded = 100_000;

/** Gutters of the pages before that are remembered. */
const remembered = 12;

/**
 * Reads the pages one after another; of each only its lines are kept. `progress` hears of each
 * page, one-based. Throws what pdf.js throws where a page is damaged.
 */
export async function pagesOf(
  file: ImportFile,
  pdf: PDFDocumentProxy,
  progress: (page: number, count: number) => void,
): Promise<{ readonly pages: readonly PageLines[]; readonly met: Met; readonly labels: readonly string[] }> {
  const count = pdf.numPages;
  if (count > most) throw tooLarge(file.name, `it claims to have ${count.toLocaleString('en')} pages`);
  const labels = await labelsOf(pdf);
  const pages: PageLines[] = [];
  const met = { untold: 0, ruby: 0, empty: [] as number[], comments: 0, fields: 0, attachments: 0 };
  let gutters: readonly number[] = [];
  let regions = 0;
  let characters = 0;
  for (let page = 0; page < count; page += 1) {
    progress(page + 1, count);
    const proxy = await pdf.getPage(page + 1);
    const { items, vertical } = await itemsOf(file, proxy);
    const runs = runsOf(items, proxy.getViewport({ scale: 1 }), vertical);
    const plain = withoutRuby(runs.runs);
    const along = layoutOf(segmentsOf(plain.runs.filter(({ across }) => !across)), gutters);
    const across = segmentsOf(plain.runs.filter((run) => run.across));
    const layout = across.length === 0 ? along : { ...along, regions: [...along.regions, across] };
    gutters = [...new Set([...layout.gutters.map(Math.round), ...gutters])].slice(0, remembered);
    const lines = layout.regions.flatMap((region, at) => linesOf(region, page, regions + at));
    regions += layout.regions.length;
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.text) throw tooLarge(file.name, 'its text is longer than 20 million characters');
    met.untold += lines.reduce((sum, { text }) => sum + text.split(untold).length - 1, 0);
    met.ruby += plain.ruby;
    if (lines.length === 0) met.empty.push(page);
    const notes = await annotationsOf(proxy);
    met.comments += notes.comments;
    met.fields += notes.fields;
    pages.push({
      lines,
      extent: runs.vertical ? runs.width : runs.height,
      vertical: runs.vertical,
      label: labels[page] ?? '',
    });
    proxy.cleanup();
  }
  met.attachments = Object.keys(Attachments.parse(await pdf.getAttachments()) ?? {}).length;
  return { pages, met, labels };
}

/** What is printed on the pages, else their numbers. */
async function labelsOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const labels = await pdf.getPageLabels();
  return Array.from(
    { length: pdf.numPages },
    (_, page) => labels?.[page]?.trim().slice(0, 40) || String(page + 1),
  );
}

/** The glyphs of a page, read as they come, so that one that never ends is left in time. */
async function itemsOf(file: ImportFile, page: PDFPageProxy) {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const items: Item[] = [];
  const vertical = new Set<string>();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const value = TextChunk.parse(chunk.value);
    for (const item of value.items) if (item.str !== undefined) items.push({ ...item, str: item.str });
    for (const [font, style] of Object.entries(value.styles)) if (style.vertical) vertical.add(font);
    if (items.length <= crowded) continue;
    await reader.cancel(new Error('The page is too full.'));
    throw tooLarge(file.name, `its page ${page.pageNumber} has more than 100,000 pieces of text`);
  }
  return { items, vertical: (font: string) => vertical.has(font) };
}

/** Comments with words, and form fields that are filled. */
async function annotationsOf(page: PDFPageProxy) {
  let comments = 0;
  let fields = 0;
  for (const { subtype, fieldValue, contentsObj } of Annotations.parse(await page.getAnnotations())) {
    if (subtype === 'Widget' && typeof fieldValue === 'string' && fieldValue !== '') fields += 1;
    else if (subtype !== 'Link' && subtype !== 'Popup' && (contentsObj?.str ?? '') !== '') comments += 1;
  }
  return { comments, fields };
}
