import type { SentencePart } from '../alignment/sentence.ts';
import type { PresenceRow, Presences } from './presence.ts';

/** Which rows of the table are shown: those that some of the other documents leave out, or all of them. */
export type PresenceFilter = 'all' | 'some-leave-out' | 'none-carries' | 'all-carry';

/** In the order of the text, or by how many documents carry a paragraph. */
export type PresenceOrder = 'text' | 'fewest' | 'most';

/** The rows a filter shows, in an order. O(rows log rows). */
export function shownPresences(
  { rows, compared }: Presences,
  filter: PresenceFilter,
  order: PresenceOrder,
): readonly PresenceRow[] {
  const shown = rows.filter((row) => isShown(row, filter, compared));
  if (order === 'text') return shown;
  const sign = order === 'fewest' ? 1 : -1;
  return shown.toSorted((a, b) => sign * (a.carried - b.carried) || a.number - b.number);
}

/** How many rows each filter shows. */
export function presenceCounts({ rows, compared }: Presences): Readonly<Record<PresenceFilter, number>> {
  const count = (filter: PresenceFilter): number =>
    rows.filter((row) => isShown(row, filter, compared)).length;
  return {
    all: rows.length,
    'some-leave-out': count('some-leave-out'),
    'none-carries': count('none-carries'),
    'all-carry': count('all-carry'),
  };
}

/** "**13 of A’s 19** paragraphs are in at least one of 4 other documents, **none** in all of them. **6** are in none." */
export function presenceSentence(presences: Presences): SentencePart[] {
  const { all: total, 'none-carries': none, 'all-carry': every } = presenceCounts(presences);
  const others = presences.compared;
  if (total === 0) return [plain('A has no paragraphs.')];
  if (others === 0) return [plain('None of the other documents can be compared with A.')];
  const some = strong(`${carriedOf(total - none, total)} of A’s ${total.toLocaleString('en')}`);
  const are = ` ${total === 1 ? 'paragraph' : 'paragraphs'} ${total - none === 1 ? 'is' : 'are'}`;
  const left = (words: string): SentencePart[] =>
    none === 0 || none === total
      ? []
      : [plain(' '), strong(figure(none)), plain(` ${none === 1 ? 'is' : 'are'} ${words}.`)];
  const other = presences.carried.length === 1 ? 'other document' : 'one document compared with it';
  if (others === 1) return [some, plain(`${are} in the ${other}.`), ...left('not')];
  if (none === total)
    return [
      some,
      plain(` ${total === 1 ? 'paragraph' : 'paragraphs'} is in any of ${others} other documents.`),
    ];
  const one = plain(`${are} in at least one of ${others} other documents`);
  return [some, one, plain(', '), strong(figure(every)), plain(' in all of them.'), ...left('in none')];
}

function carriedOf(carried: number, total: number): string {
  if (carried === 0) return 'None';
  return carried === total ? 'All' : carried.toLocaleString('en');
}

function isShown({ carried }: PresenceRow, filter: PresenceFilter, others: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'some-leave-out':
      return carried < others;
    case 'none-carries':
      return carried === 0 && others > 0;
    case 'all-carry':
      return carried === others && others > 0;
  }
}

function figure(count: number): string {
  return count === 0 ? 'none' : count.toLocaleString('en');
}

function plain(text: string): SentencePart {
  return { text, strong: false };
}

function strong(text: string): SentencePart {
  return { text, strong: true };
}
