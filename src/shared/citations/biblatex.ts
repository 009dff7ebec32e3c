import type { Document, StatementDate } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { sourceFile } from './source-file.ts';
import { datePartsOf, publication } from './csl.ts';

/** The documents as BibLaTeX in UTF-8. Names and titles stand in two braces: nothing in them is taken apart or changes its case. */
export function bibLatexOf(documents: readonly Document[], keys: ReadonlyMap<Id, string>): string {
  return documents.map((document) => entryOf(document, keys.get(document.id) ?? document.id)).join('\n');
}

function entryOf(document: Document, key: string): string {
  const { number, title, published, statement, place, language, speakers } = document;
  const { author, container } = publication(document);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', whole(author)],
    ['title', whole(title)],
    ['journaltitle', whole(container)],
    ['entrysubtype', container === null ? null : 'newspaper'],
    ['date', published === null ? null : dateOf(published)],
    ['eventdate', statement === null ? null : dateOf(statement)],
    ['venue', whole(place)],
    ['number', escaped(number)],
    ['langid', langids[/^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''] ?? null],
    ['keywords', speakers.length === 0 ? null : speakers.map((speaker) => whole(speaker)).join(', ')],
    ['note', escaped(sourceFile(document))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${container === null ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
}

function whole(text: string | null): string | null {
  return text === null ? null : `{${escaped(text)}}`;
}

/** ISO 8601-2, as BibLaTeX has it: `2023-11-17`, `2023-11`, and with `~` behind it one of which a part is inferred. */
function dateOf(date: StatementDate): string {
  const parts = datePartsOf(date).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'));
  return `${parts.join('-')}${date.inferred ? '~' : ''}`;
}

/** Names of languages as babel and polyglossia have them. */
const langids: Readonly<Record<string, string>> = {
  en: 'english',
  zh: 'chinese',
  ja: 'japanese',
  ko: 'korean',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  ru: 'russian',
  ar: 'arabic',
  pt: 'portuguese',
  it: 'italian',
  vi: 'vietnamese',
};

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even where they are escaped.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** Text on one line that TeX sets as it is, also where it would join two characters to a dash or a quotation mark. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}~^`&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/([-',<>])(?=\1)/g, '$1{}');
}
