import type { Document } from '../model/document.ts';
import { shownDate } from '../model/library.ts';
import type { Id } from '../model/ids.ts';
import type { StatementDate } from '../model/document.ts';
import type { Tag } from '../model/tag.ts';
import type { Known } from './known.ts';
import { shortText } from './stretches.ts';

/** One fact of a record: what it is called, and how it is said; null where there is none. */
type Fact<R> = readonly [label: string, said: (record: R, known: Known) => string | null];

const documentFacts: readonly Fact<Document>[] = [
  ['Number', ({ number }) => number],
  ['Title', ({ title }) => title],
  ['Deck', ({ deck }) => deck],
  ['Outlet', ({ outlet }) => outlet],
  ['Agency', ({ agency }) => agency],
  ['Published', ({ published }) => date(published)],
  ['Date of the statement', ({ statement }) => date(statement)],
  ['Place', ({ place }) => place],
  ['Language', ({ language }) => language],
  ['Speakers', ({ speakers }) => some(speakers)],
  ['Group', ({ group }) => group],
  ['Version of', ({ versionOf }, known) => numberOf(known, versionOf)],
];

const tagFacts: readonly Fact<Tag>[] = [
  ['Name', ({ name }) => name],
  [
    'Stands inside',
    ({ parent }, { tags }) => (parent === null ? null : (tags.get(parent)?.name ?? 'a tag that is gone')),
  ],
  ['Code', ({ code }) => code],
  ['Look', ({ look }) => (look === null ? null : `${look.hue}, ${look.style}`)],
  ['Key', ({ digit }) => (digit === null ? null : String(digit))],
  ['Aliases', ({ aliases }) => some(aliases)],
  ['Keyword rules', ({ rules }) => some(rules.map(({ pattern }) => pattern))],
];

/** What differs in the facts of a document, a sentence each: `Outlet from “Xinhua” to “gov.cn”`. */
export function documentDifferences(before: Document, after: Document, known: Known): string[] {
  return [
    ...differences(documentFacts, before, after, known),
    ...(before.text === after.text ? [] : ['What its blocks are: paragraphs, headings, captions']),
    ...(before.order === after.order ? [] : ['Its place in the library']),
  ];
}

/** What differs in a tag but for its description, a sentence each. */
export function tagDifferences(before: Tag, after: Tag, known: Known): string[] {
  return [
    ...differences(tagFacts, before, after, known),
    ...(before.order === after.order ? [] : ['Its place in the codebook']),
  ];
}

/** Number and title, as the library shows a document. */
export function documentName({ number, title }: Document): string {
  return `${number} ${shortText(title, 120)}`;
}

/** How a document is named in a sentence. */
export function numberOf({ documents }: Known, id: Id | null): string | null {
  return id === null ? null : (documents.get(id)?.number ?? 'a document that is gone');
}

function differences<R>(facts: readonly Fact<R>[], before: R, after: R, known: Known): string[] {
  return facts.flatMap(([label, said]) => {
    const [one, other] = [said(before, known), said(after, known)];
    return one === other ? [] : [`${label} from ${quoted(one)} to ${quoted(other)}`];
  });
}

function quoted(what: string | null): string {
  return what === null ? 'nothing' : `“${shortText(what, 160)}”`;
}

function some(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}

function date(of: StatementDate | null): string | null {
  return of === null ? null : `${shownDate(of)}${of.time === null ? '' : `, ${of.time}`}`;
}
