import type { Document, StatementDate } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { sourceFile } from './source-file.ts';
import { publication } from './csl.ts';

/**
 * The documents as RIS, in UTF-8 with CR LF. RIS takes a name with a comma for a last and a first
 * name and has no way to say otherwise; names without one stay whole.
 */
export function risOf(documents: readonly Document[], keys: ReadonlyMap<Id, string>): string {
  return documents.map((document) => recordOf(document, keys.get(document.id) ?? document.id)).join('\r\n');
}

function recordOf(document: Document, key: string): string {
  const { number, title, published, statement, place, language, speakers } = document;
  const { author, container } = publication(document);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', container === null ? 'GEN' : 'NEWS'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', published?.date.slice(0, 4) ?? null],
    ['DA', published === null ? null : risDate(published)],
    ['LA', language],
    ['M1', number],
    ...speakers.map((speaker) => ['KW', speaker] as const),
    ['N1', statement === null && place === null ? null : statementNote(statement, place)],
    ['N1', sourceFile(document)],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(value)}`]));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** `2023/11/17`, `2023/11//`, `2023///`. */
function risDate({ date, precision }: StatementDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return precision === 'day' ? `${year}/${month}/${day}` : `${year}/${precision === 'month' ? month : ''}//`;
}

function statementNote(statement: StatementDate | null, place: string | null): string {
  const when = statement === null ? '' : risDate(statement).replace(/\/+$/, '').replaceAll('/', '-');
  return `Statement: ${[place ?? '', when].filter((part) => part !== '').join(', ')}`;
}

/** A value ends with its line: anything that a reader may take for the end of one is white space. */
function onOneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
