import type { StatementDate } from '../model/document.ts';
import { formatDate } from '../model/library.ts';

/** A statement's date in full; an inferred one says so. */
export function dated(date: StatementDate): string {
  return `${date.inferred ? 'about ' : ''}${formatDate(date, 'long')}`;
}
