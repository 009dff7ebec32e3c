import { noteParagraphs, type NoteRun } from '../../note.ts';
import type { Piece, ReportNote } from '../../report.ts';
import { element, type HtmlElement, type HtmlNode } from './element.ts';
import { languageFor } from '../languages.ts';

/** What the analyst typed, as paragraphs with its links; none for white space. */
export function typed(text: string, language: string | null): HtmlElement[] {
  return noteParagraphs(text).map((lines) =>
    element(
      'p',
      { lang: languageFor(text, language) },
      ...lines.flatMap((line, i) => [...(i === 0 ? [] : [element('br')]), ...line.map(run)]),
    ),
  );
}

/** A note under a quotation, in a line before it what it is on. */
export function noteOn({ about, text }: ReportNote, language: string): HtmlElement {
  const on = about === null ? [] : [element('p', { class: 'about', lang: language }, ...inked(about))];
  return element('div', { class: 'note' }, ...on, ...typed(text, language));
}

/** Pieces as inline elements: words that are quoted are strong, but plain where the `whole` is quoted. */
export function inked(pieces: readonly Piece[], whole = false): HtmlNode[] {
  return pieces.map(({ kind, text }) => {
    const name = whole && kind === 'quotation' ? null : names[kind];
    return name === null ? text : element(name, {}, text);
  });
}

const names: Readonly<Record<Piece['kind'], string | null>> = {
  quotation: 'strong',
  dropped: 'del',
  added: 'ins',
  surrounding: null,
  mark: null,
};

function run({ text, link }: NoteRun): HtmlNode {
  if (link === null || !mayOpen(link)) return text;
  return element('a', { href: link, rel: 'noopener noreferrer', target: '_blank' }, text);
}

/** Only what a browser or a mail program opens. */
function mayOpen(link: string): boolean {
  return URL.canParse(link) && ['http:', 'https:', 'mailto:'].includes(new URL(link).protocol);
}
