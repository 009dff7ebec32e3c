import { type Element, xmlBytes } from '../../../interchange/xml/xml.ts';
import { zipOf } from '../../../interchange/zip/zip.ts';
import type { LanguageOf } from '../languages.ts';
import type { Report } from '../../report.ts';
import { bodyOf } from './body.ts';
import { Footnotes } from './footnotes.ts';
import { Links } from './links.ts';
import {
  corePart,
  contentTypes,
  packageRelationships,
  documentRelationships,
  settingsPart,
} from './package.ts';
import { documentPart, footerPart, headerPart } from './pages.ts';
import { stylesPart } from './styles.ts';

/**
 * A report as a Word document (ECMA-376, transitional): styles, headings, footnotes, tables, each quotation in the
 * language of its document (`languageOf`, BCP 47) and with what it can be checked by (`carrier.ts`). The same report
 * is the same bytes. Quoted words are exact but for what no XML can hold: control characters other than tab and line
 * feed and halves of surrogate pairs become U+FFFD. O(words).
 */
export async function docxOf(report: Report, languageOf: LanguageOf): Promise<Uint8Array<ArrayBuffer>> {
  const links = new Links();
  const footnotes = new Footnotes(report);
  const body = bodyOf(report, { links, footnotes, languageOf });
  const parts: readonly (readonly [name: string, part: Element])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', corePart(report)],
    ['word/document.xml', documentPart(body)],
    ['word/_rels/document.xml.rels', documentRelationships(links)],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settingsPart()],
    ['word/footnotes.xml', footnotes.part()],
    ['word/header.xml', headerPart(report.title)],
    ['word/footer.xml', footerPart()],
  ];
  return zipOf(parts.map(([name, part]) => ({ name, data: xmlBytes(part) })));
}
