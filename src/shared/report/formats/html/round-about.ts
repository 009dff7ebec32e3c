import { counted } from '../../../wording.ts';
import type { Report } from '../../report.ts';
import { element, type HtmlElement, type HtmlNode } from './element.ts';
import { languageFor, type LanguageOf } from '../languages.ts';
import { typed } from './notes.ts';
import { citationOf, type References } from './references.ts';

/** From so many headings on a report has a list of them at its beginning. */
const fewHeadings = 4;

/** The list of contents of a long report. */
export function contentsOf(
  { sections, memos, sources }: Report,
  language: string | null,
): readonly HtmlElement[] {
  const headings = [
    ...sections.map(({ heading }, i) => ({ heading, id: `section-${i + 1}` })),
    ...(memos.length === 0 ? [] : [{ heading: 'Memos', id: 'memos' }]),
    ...(sources.length === 0 ? [] : [{ heading: 'Sources', id: 'sources' }]),
  ];
  if (headings.length < fewHeadings) return [];
  const items = headings.map(({ heading, id }) =>
    element('li', {}, element('a', { href: `#${id}`, lang: languageFor(heading, language) }, heading)),
  );
  return [element('nav', { 'aria-label': 'Contents' }, element('ol', {}, ...items))];
}

/** What the analyst thinks of things as a whole. */
export function memosOf({ memos }: Report, language: string | null): readonly HtmlElement[] {
  if (memos.length === 0) return [];
  const each = memos.flatMap(({ heading, text }) => [
    element('h3', { lang: languageFor(heading, language) }, heading),
    element('div', { class: 'note' }, ...typed(text, language)),
  ]);
  return [element('section', { id: 'memos' }, element('h2', {}, 'Memos'), ...each)];
}

/** The documents cited, with links to where each is quoted. */
export function sourcesOf(
  report: Report,
  languageOf: LanguageOf,
  references: References,
): readonly HtmlElement[] {
  const { sources, sourcesLead } = report;
  if (sources.length === 0) return [];
  const items = sources.map((source, i) =>
    element(
      'li',
      { id: `source-${i + 1}` },
      element(
        'p',
        { lang: languageFor(source.citation, languageOf(source.document)) },
        ...citationOf(source.runs),
      ),
      element('p', { class: 'file' }, source.file),
      ...quotedAt(references.toQuotations(i + 1)),
    ),
  );
  return [
    element(
      'section',
      { id: 'sources' },
      element('h2', {}, 'Sources'),
      ...(sourcesLead === '' ? [] : [element('p', { class: 'lead' }, sourcesLead)]),
      element('ol', {}, ...items),
      element('p', { class: 'checking' }, checking),
    ),
  ];
}

const checking =
  'Each quotation carries, unseen, the hash of its source and its place in it. Readout reads them back and checks every word: “Verify a report”.';

/** Links a person may still look at. */
const mostLinks = 40;

function quotedAt(links: readonly HtmlElement[]): HtmlElement[] {
  if (links.length === 0) return [];
  const shown = links.slice(0, mostLinks).flatMap((link, i): HtmlNode[] => (i === 0 ? [link] : [', ', link]));
  const more = links.length - mostLinks;
  const rest = more <= 0 ? '' : ` and ${counted(more, 'more place')}`;
  return [element('p', { class: 'quoted' }, 'Quoted: ', ...shown, rest)];
}
