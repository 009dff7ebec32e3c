import { ReadoutError } from '../model/errors.ts';
import { formatOf } from './formats/format-of.ts';
import { limits } from './limits.ts';
import { damaged, wordless } from './refusals.ts';
import type { Extract, Format, ImportFile, Progress, Reader, ReadingChoice } from './reading.ts';

/** The reader of each format, fetched when the first file of it comes. */
const readers: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./formats/text.ts')).readText,
  markdown: async () => (await import('./formats/markdown/markdown.ts')).readMarkdown,
  html: async () => (await import('./formats/html/read-html.ts')).readHtml,
  mhtml: async () => (await import('./formats/mime/read-mhtml.ts')).readMhtml,
  eml: async () => (await import('./formats/mime/read-eml.ts')).readEml,
  epub: async () => (await import('./formats/epub/read-epub.ts')).readEpub,
  docx: async () => (await import('./formats/docx/docx.ts')).readDocx,
  pdf: async () => (await import('./formats/pdf/read-pdf.ts')).readPdf,
  odt: async () => (await import('./formats/odt/odt.ts')).readOdt,
  rtf: async () => (await import('./formats/rtf/rtf.ts')).readRtf,
};

/**
 * Reads a file as what its bytes and its name say it is. Throws a ReadoutError that names the file, whatever
 * is wrong with it. What a reader says is checked against the limits of a document.
 */
export async function read(file: ImportFile, choice: ReadingChoice, progress: Progress): Promise<Extract> {
  try {
    const reader = await readers[formatOf(file)]();
    const extract = await reader(file, choice, progress);
    return checked(file.name, extract);
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(file.name, 'something in it is not as it should be', reason);
  }
}

function checked(name: string, extract: Extract): Extract {
  const { text, blocks } = extract.text;
  if (blocks.length === 0) throw wordless(name);
  if (text.length > limits.text || blocks.length > limits.blocks)
    throw new ReadoutError(
      'file-too-large',
      `${name} holds ${text.length.toLocaleString('en')} characters in ${blocks.length.toLocaleString('en')} paragraphs, more than one document can. Split it, and import the parts.`,
    );
  return extract;
}
