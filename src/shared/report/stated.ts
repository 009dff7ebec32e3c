import { dated } from '../citations/dated.ts';
import type { Document } from '../model/document.ts';
import { dateOf } from '../model/library.ts';

/** Agency and outlet as far as stated: `Xinhua, gov.cn`. */
export function publisher({ outlet, agency }: Document): string {
  const names = [...new Set([agency ?? '', outlet ?? ''])].filter((name) => name !== '');
  return names.length === 0 ? 'Outlet not stated' : names.join(', ');
}

/** From the first to the last date of some documents: `17 November 2023 to 29 December 2024`; empty where none is stated. */
export function spanOfDates(documents: readonly Document[]): string {
  const dates = documents
    .flatMap((document) => dateOf(document) ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ends = [dates[0], dates.at(-1)].flatMap((date) => (date === undefined ? [] : dated(date)));
  return [...new Set(ends)].join(' to ');
}
