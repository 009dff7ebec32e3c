import type { ImportFile } from '../reading.ts';

/** What a clipboard holds: a page's markup, null where there is none, and plain text. */
export interface Pasted {
  readonly html: string | null;
  readonly text: string;
}

/**
 * What is pasted as a file that its format's reader reads: a page where the markup says more than
 * the text does (paragraphs, headings, lists), else the text as it is. Of a page only the selection
 * is kept, without what a word processor writes for itself alone, so that the same words pasted from
 * two programs come in alike. Bytes are UTF-8. `name` is what the file is called.
 */
export function pastedFile({ html, text }: Pasted, name: string): ImportFile {
  const page = html === null ? '' : withoutOffice(selection(html));
  const isPage = text.trim() === '' ? page.trim() !== '' : blockElement.test(page);
  const content = isPage ? `<!DOCTYPE html><meta charset="utf-8">${page}` : text;
  return { name: `${name}.${isPage ? 'html' : 'txt'}`, bytes: new TextEncoder().encode(content) };
}

const blockElement = /<(?:p|div|h[1-6]|li|table|blockquote|article|section|br|pre)\b/i;

/** What stands between the marks of the selection, which Windows puts into what is copied; else all of it. */
function selection(html: string): string {
  const start = /<!--\s*StartFragment\s*-->/i.exec(html);
  const from = start === null ? headerEnd(html) : start.index + start[0].length;
  const end = /<!--\s*EndFragment\s*-->/i.exec(html.slice(from));
  return html.slice(from, end === null ? html.length : from + end.index);
}

/** The clipboard format of Windows begins with lines of offsets (`StartHTML:0000000105`). */
const headerEnd = (html: string): number =>
  /^Version:[\d.]+\s+(?:(?:StartHTML|EndHTML|StartFragment|EndFragment|StartSelection|EndSelection|SourceURL):\S*\s+)*/.exec(
    html,
  )?.[0].length ?? 0;

/** Without what Word keeps for itself: conditional comments, styles, its own elements; the numbers of lists stay. */
function withoutOffice(html: string): string {
  return withoutBetween(
    withoutBetween(withoutBetween(html, '<!--[if', '<![endif]-->'), '<xml>', '</xml>'),
    '<style',
    '</style>',
  )
    .replaceAll(/<!\[(?:if[^\]>]*|endif)\]>/gi, '')
    .replaceAll(/<\/?(?:o|w|v|m|st1):[a-z][^<>]*>/gi, '');
}

/** A text without its stretches from one mark to another; one that is never closed stays. O(length). */
function withoutBetween(text: string, from: string, to: string): string {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(from, at);
    const end = start < 0 ? -1 : lower.indexOf(to, start);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + to.length;
  }
}
