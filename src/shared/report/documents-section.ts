import type { Document, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import { paragraphCount } from '../text/blocks.ts';
import { languageName } from '../text/language-name.ts';
import { dated } from '../citations/dated.ts';
import type { MadeSection } from './report.ts';

/** What is stated of the documents compared, side by side; what is not stated is said to be missing. */
export function documentsSection(
  documents: readonly Document[],
  textOf: (document: Id) => DocumentText | null,
): MadeSection {
  const isPair = documents.length === 2;
  const rows = facts.flatMap(([name, of]) => {
    const cells = documents.map((document) => of(document) ?? '');
    if (cells.every((cell) => cell === '')) return [];
    return [[name, ...cells.map((cell) => (cell === '' ? 'not stated' : cell))]];
  });
  const counts = documents.map(({ id }) => {
    const text = textOf(id);
    return text === null ? '' : paragraphCount(text.blocks).toLocaleString('en');
  });
  return {
    key: 'documents',
    heading: 'Documents',
    lead: '',
    table: {
      head: [
        'Fact',
        ...documents.map(({ number }, i) => (isPair ? `${i === 0 ? 'A' : 'B'}: ${number}` : number)),
      ].map((name) => ({ name, isFigure: false })),
      rows: [...rows, ['Paragraphs', ...counts]],
    },
    aligned: null,
    groups: [],
  };
}

const facts: readonly (readonly [name: string, of: (document: Document) => string | null])[] = [
  ['Title', ({ title }) => title],
  ['Outlet', ({ outlet }) => outlet],
  ['Agency', ({ agency }) => agency],
  ['Published', ({ published }) => (published === null ? null : dated(published))],
  ['Statement of', ({ statement }) => (statement === null ? null : dated(statement))],
  ['Place', ({ place }) => place],
  ['Speakers', ({ speakers }) => speakers.join(', ')],
  ['Language', ({ language }) => languageName(language)],
];
