import { ReadoutError } from '../../model/errors.ts';
import type { Format, ImportFile } from '../reading.ts';
import { empty } from '../refusals.ts';
import { begins, beginningOf } from './beginning.ts';
import { startsAsMail } from './mail-head.ts';
import { unreadableKind } from './unreadable-kinds.ts';
import { zipFormat } from './zip-format.ts';

/** What endings of names say where the bytes say nothing. */
const byEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  eml: 'eml',
};

/** How a web page begins, once a byte order mark, white space, comments and an XML declaration are passed. */
const webPage = /^(?:\s|<!--[^]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>/]/i;

/**
 * What a file is to be read as: by its first bytes, since names are often wrong (a `.doc` that is a
 * web page), and by its name's ending where bytes can be several things. What is nothing else is
 * plain text. Throws a ReadoutError naming the file, and what to do, for a format that is known and
 * not read.
 */
export function formatOf(file: ImportFile): Format {
  const { name, bytes } = file;
  if (bytes.length === 0) throw empty(name);
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return zipFormat(file);
  // Word wraps a locked document in the container of its older kind: its reader tells that.
  if (begins(bytes, '\xD0\xCF\x11\xE0') && /\.do[ct][xm]$/i.test(name)) return 'docx';
  const why = unreadableKind(bytes, endingOf(name));
  if (why !== null) throw new ReadoutError('file-not-text', `${name} ${why}`);
  const head = beginningOf(bytes);
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (/^\s*<\?xml[^>]*>\s*<office:document\s/.test(head)) return 'odt';
  const ending = byEnding[endingOf(name)] ?? 'text';
  if (ending === 'mhtml' || ending === 'eml') return startsAsMail(head) ?? ending;
  if (webPage.test(head)) return 'html';
  // A text may begin as a mail does, and so may a page of Markdown: what is named so, is.
  return /\.(?:txt|text|md|markdown)$/i.test(name) ? ending : (startsAsMail(head) ?? ending);
}

/** The ending of a file's name in small letters, empty where it has none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
