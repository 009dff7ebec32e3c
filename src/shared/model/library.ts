import type { Document, StatementDate } from './document.ts';
import { groupBy } from './group.ts';
import type { Id } from './ids.ts';

/** The documents in the library's order. */
export function documentsInOrder(documents: ReadonlyMap<Id, Document>): Document[] {
  return [...documents.values()].toSorted((a, b) => a.order - b.order || a.number.localeCompare(b.number));
}

/** The library's groups, each where its first document stands. Null: documents without a group. */
export function documentGroups(
  documents: ReadonlyMap<Id, Document>,
): { readonly name: string | null; readonly documents: readonly Document[] }[] {
  return [...groupBy(documentsInOrder(documents), ({ group }) => group)].map(([name, list]) => ({
    name,
    documents: list,
  }));
}

/** Where it was published, in short: the outlet, or the agency, or that neither is stated. */
export function outletOf({ outlet, agency }: Pick<Document, 'outlet' | 'agency'>): string {
  return outlet ?? agency ?? 'outlet not stated';
}

/** The date a document goes by in lists: when it was published, else when what it reports took place. */
export function dateOf({ published, statement }: Document): StatementDate | null {
  return published ?? statement;
}

/** Whether one of the days a date may mean lies between two days, `2024-01-31`; null is no end. */
export function mayLieWithin(
  { date, precision }: StatementDate,
  from: string | null,
  until: string | null,
): boolean {
  const last = { day: date, month: `${date.slice(0, 7)}-31`, year: `${date.slice(0, 4)}-12-31` };
  return (until === null || date <= until) && (from === null || last[precision] >= from);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A statement's date as it is shown: `17 Nov 2023`, with `c.` before one of which a part is inferred. */
export function shownDate(date: StatementDate): string {
  return `${date.inferred ? 'c. ' : ''}${formatDate(date)}`;
}

/** A statement's date as far as it is known: `17 Nov 2023`, `Nov 2023`, `2023`; `17 November 2023` when long. */
export function formatDate({ date, precision }: StatementDate, length: 'short' | 'long' = 'short'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = (length === 'long' ? longMonths : months)[Number(month) - 1] ?? '';
  if (precision === 'year') return year;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
