import { counted } from '../../../wording.ts';
import { carrierText } from '../../carrier.ts';
import type { ReportPassage } from '../../report.ts';
import { element, type HtmlElement, unwritable } from './element.ts';
import type { LanguageOf } from '../languages.ts';
import { inked, noteOn } from './notes.ts';
import type { References } from './references.ts';

/** Characters of a quotation that may stand on one page without leaving much of the one before empty. */
const short = 900;

/** A quotation with its place and its source, and the notes on it: exactly the source's words, white space and all. */
export function quotationOf(
  passage: ReportPassage,
  languageOf: LanguageOf,
  references: References,
): HtmlElement[] {
  const { paragraphs, place, carrier, whole, document, notes } = passage;
  const lang = languageOf(document);
  const pieces = paragraphs.flat();
  const alone = whole || pieces.every(({ kind }) => kind !== 'surrounding');
  const words = pieces.map(({ text }) => text).join('');
  const told = toldOf(words);
  const toSource = references.toSource(passage);
  return [
    element(
      'blockquote',
      {
        id: references.next(passage),
        class: [...(alone ? ['alone'] : []), ...(words.length > short ? ['long'] : [])].join(' ') || null,
        'data-readout': carrier === null ? null : carrierText(carrier),
      },
      ...paragraphs.map((paragraph) => element('p', { lang }, ...inked(paragraph, whole))),
      element('footer', {}, place, ...(toSource === null ? [] : [' ', toSource]), ...told),
    ),
    ...notes.map((note) => noteOn(note, lang)),
  ];
}

/** What is said where the words hold what HTML cannot. */
function toldOf(words: string): string[] {
  const count = words.match(unwritable)?.length ?? 0;
  if (count === 0) return [];
  return [
    ` ${counted(count, 'character')} that HTML cannot hold ${count === 1 ? 'is' : 'are'} shown as \uFFFD.`,
  ];
}
