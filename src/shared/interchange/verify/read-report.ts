import { charactersOf } from '../../import/formats/characters.ts';
import { formatOf } from '../../import/formats/format-of.ts';
import { limits } from '../../import/limits.ts';
import { asDetected, type Format, type ImportFile } from '../../import/reading.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { ReadBack } from './reported.ts';

/** Hears how much of a report is read. */
export type Told = (done: number, total: number) => void;

/**
 * Reads a report back as what its bytes and its name say it is: Markdown, HTML or Word’s format. Throws a
 * ReadoutError that names the file: it is of a format that cannot be read back, damaged, too large, or quotes nothing.
 */
export async function readReport(file: ImportFile, told: Told): Promise<ReadBack> {
  const { name } = file;
  try {
    const read = await readers[formatOf(file)](file, told);
    if (read.quotations.length === 0) throw quotesNothing(name);
    return read;
  } catch (error) {
    const sentence = error instanceof ReadoutError ? error.message : `${name} cannot be read`;
    // What readers of documents say of one that was to be added.
    const [first = sentence] = sentence.split(/(?<=\.) (?=It was not added|No statement needs)/);
    const { name: kind, reason } =
      error instanceof ReadoutError ? error : { name: 'file-unreadable' as const, reason: String(error) };
    throw new ReadoutError(kind, first.endsWith('.') ? first : `${first}.`, reason);
  }
}

type ReportReader = (file: ImportFile, told: Told) => Promise<ReadBack>;

const markdown: ReportReader = async (file, told) => {
  const { readMarkdown } = await import('./read-markdown.ts');
  return readMarkdown(file.name, charactersOf(file, asDetected).text, told);
};

const html: ReportReader = async (file, told) => {
  if (file.bytes.length > limits.structured)
    throw new ReadoutError('file-too-large', `${file.name} is larger than any report.`);
  return (await import('./read-html.ts')).readHtml(file, told);
};

const docx: ReportReader = async (file, told) => await (await import('./read-docx.ts')).readDocx(file, told);

const no =
  (why: string): ReportReader =>
  ({ name }) =>
    Promise.reject(
      new ReadoutError(
        'file-refused',
        `${name} ${why}. Verify the report in Markdown, HTML or Word’s format.`,
      ),
    );

const readers: Readonly<Record<Format, ReportReader>> = {
  markdown,
  text: markdown,
  html,
  docx,
  pdf: no('is a PDF: where quotations begin and end cannot be read back from its pages'),
  mhtml: no('is a saved web page'),
  eml: no('is a mail'),
  epub: no('is a book'),
  odt: no('is an OpenDocument text'),
  rtf: no('is rich text'),
};

function quotesNothing(name: string): ReadoutError {
  return new ReadoutError(
    'file-refused',
    `${name} quotes nothing that can be verified: no quotation is set apart in it.`,
  );
}
