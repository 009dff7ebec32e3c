import { ReadoutError } from '../../../model/errors.ts';
import { limits } from '../../limits.ts';
import type { Extract, ImportFile, Progress, Reader } from '../../reading.ts';
import { damaged, locked, tooLarge } from '../../refusals.ts';
import { unpackedSize } from './bombs.ts';
import { inOutline, partsOf } from './flow.ts';
import { hintsOf, outlineOf } from './hints.ts';
import { mannerOf } from './joining.ts';
import { openPdf, type PDFDocumentProxy } from './library.ts';
import { measuresOf } from './measures.ts';
import { pagesOf } from './pages.ts';
import { remarksOf } from './remarks.ts';
import { runningOf } from './running.ts';
import { written } from './writing.ts';

/** Reads a PDF as one text with page marks: lines, columns and paragraphs are told from where glyphs stand. */
export const readPdf: Reader = async (file, _choice, progress) => {
  if (file.bytes.length > limits.structured) throw tooLarge(file.name, 'it is larger than 100 MB');
  try {
    if ((await unpackedSize(file.bytes)) > limits.unpacked)
      throw tooLarge(file.name, 'it unpacks to more than 200 MB');
    if (!ends(file.bytes)) throw damaged(file.name, 'its end is missing');
    return await attempt(file, progress, true).catch(async (error: unknown) => {
      if (error instanceof ReadoutError || isLocked(error)) throw error;
      const extract = await attempt(file, progress, false);
      return { ...extract, remarks: [...extract.remarks, partial] };
    });
  } catch (error) {
    throw refusalOf(file, error);
  }
};

/** Said of a file of which pdf.js had to pass something over. */
const partial = 'Parts of this PDF are damaged: some of its text may be missing. Compare it with the pages.';

async function attempt(file: ImportFile, progress: Progress, strict: boolean): Promise<Extract> {
  const open = await openPdf(file.bytes, strict);
  try {
    return await extractOf(file, open.pdf, (page, count) => progress(page, count, 'page'));
  } finally {
    // Not waited for: it waits in turn for work on a page, which may have died of what is broken there.
    open.close().catch(() => undefined);
  }
}

async function extractOf(
  file: ImportFile,
  pdf: PDFDocumentProxy,
  progress: (page: number, count: number) => void,
): Promise<Extract> {
  const { pages, met, labels } = await pagesOf(file, pdf, progress);
  if (pages.every(({ lines }) => lines.length === 0)) throw noText(file.name);
  const lines = pages.flatMap((page) => page.lines);
  const measures = measuresOf(lines);
  const outline = new Set((await outlineOf(pdf)).map(inOutline));
  const parts = partsOf(
    pages.map((page) => page.lines),
    { measures, running: runningOf(pages), outline },
  );
  const { text, furniture } = written(parts, labels, mannerOf(lines.map((line) => line.text)));
  if (text.text.length > limits.text || text.blocks.length > limits.blocks)
    throw tooLarge(file.name, 'its text is longer than 20 million characters');
  return {
    format: 'pdf',
    text,
    encoding: 'utf-8',
    invalid: 0,
    hints: await hintsOf(pdf),
    furniture: [...furniture],
    changes: null,
    remarks: remarksOf(met, labels),
  };
}

/** Whether a file ends as a PDF does; one that was cut short is repaired by pdf.js, without what is lost. */
function ends(bytes: Uint8Array): boolean {
  return /%%EOF|startxref/.test(new TextDecoder('latin1').decode(bytes.subarray(-8_192)));
}

function noText(name: string): ReadoutError {
  return new ReadoutError(
    'file-no-text',
    `${name} has no text: it is a scan, whose pages are pictures, or empty. It was not added; run OCR (text recognition) on it first and add the result.`,
  );
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

function refusalOf({ name }: ImportFile, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (isLocked(error)) return locked(name);
  return damaged(name, 'the PDF is damaged', error instanceof Error ? error.message : String(error));
}
