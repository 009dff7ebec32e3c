import type { Report, ReportGroup, ReportSection } from '../../report.ts';
import { element, type HtmlElement, serialised } from './element.ts';
import { languageAmong, languageFor, type LanguageOf } from '../languages.ts';
import { typed } from './notes.ts';
import { quotationOf } from './quotation.ts';
import { type References, referencesOf } from './references.ts';
import { contentsOf, memosOf, sourcesOf } from './round-about.ts';
import { styleSheet } from './style-sheet.ts';
import { alignedTable, tableOf } from './tables.ts';

/**
 * A report as one page of HTML that asks nothing of any network, runs nothing, and is set for the screen, light and
 * dark, and for paper. The same report is the same bytes. What is strong, or a whole paragraph, is exactly the
 * source's words. O(characters).
 */
export function htmlOf(report: Report, languageOf: LanguageOf): string {
  const page = element('html', { lang: 'en' }, headOf(report), bodyOf(report, languageOf));
  return `<!doctype html>\n${serialised(page)}\n`;
}

function headOf({ title, facts }: Report): HtmlElement {
  const said = (name: string, content: string): HtmlElement => element('meta', { name, content });
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, title),
    said('viewport', 'width=device-width, initial-scale=1'),
    said('color-scheme', 'light dark'),
    said('referrer', 'no-referrer'),
    said('generator', 'Readout'),
    said('date', facts.day),
    ...(facts.tags.length === 0 ? [] : [said('keywords', facts.tags.join(', '))]),
    element('style', {}, styleSheet(title)),
  );
}

/** Nothing is loaded from anywhere; its own styles are all there is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function bodyOf(report: Report, languageOf: LanguageOf): HtmlElement {
  const references = referencesOf(report);
  const all = report.sections.flatMap(({ groups }) => groups.flatMap(({ passages }) => passages));
  const language = languageAmong(all, languageOf);
  const own = (text: string): HtmlElement[] =>
    text.trim() === '' ? [] : [element('div', { class: 'own' }, ...typed(text, language))];
  return element(
    'body',
    {},
    element(
      'header',
      {},
      element('h1', { lang: languageFor(report.title, language) }, report.title),
      element('p', { class: 'summary' }, report.summary),
    ),
    ...contentsOf(report, language),
    element(
      'main',
      {},
      ...report.notes.flatMap((note) => own(note)),
      ...own(report.opening),
      ...report.sections.flatMap((section, i) => [
        ...own(section.own),
        sectionOf(section, i, languageOf, references),
      ]),
      ...own(report.closing),
      ...memosOf(report, language),
      // Behind the quotations: only then is known where each source is quoted.
      ...sourcesOf(report, languageOf, references),
    ),
  );
}

function sectionOf(
  { heading, lead, table, aligned, groups }: ReportSection,
  index: number,
  languageOf: LanguageOf,
  references: References,
): HtmlElement {
  const passages = groups.flatMap((group) => group.passages);
  const lang = languageFor(heading, languageAmong(passages, languageOf));
  return element(
    'section',
    { id: `section-${index + 1}` },
    element('h2', { lang }, heading),
    ...leadOf(lead),
    ...(table === null ? [] : [tableOf(table)]),
    ...(aligned === null ? [] : [alignedTable(aligned)]),
    ...groups.flatMap((group) => groupOf(group, languageOf, references)),
  );
}

function groupOf(
  { heading, lead, passages }: ReportGroup,
  languageOf: LanguageOf,
  references: References,
): HtmlElement[] {
  const lang = heading === null ? null : languageFor(heading, languageAmong(passages, languageOf));
  return [
    ...(heading === null ? [] : [element('h3', { lang }, heading)]),
    ...leadOf(lead),
    ...passages.flatMap((passage) => quotationOf(passage, languageOf, references)),
  ];
}

function leadOf(lead: string): HtmlElement[] {
  return lead === '' ? [] : [element('p', { class: 'lead' }, lead)];
}
