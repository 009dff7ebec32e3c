import type { Annotation } from '../../shared/model/annotation.ts';
import { shownMoment } from '../ui/moment.ts';

/**
 * Who made an annotation, who last changed it and when: `Ada, 19 Nov 2026, 16:10`, and where it was
 * another, `Ada; changed by Ben, 21 Nov 2026, 10:00`. Who gave no name is left out.
 */
export function signed({
  author,
  updatedBy,
  updatedAt,
}: Pick<Annotation, 'author' | 'updatedBy' | 'updatedAt'>): string {
  const at = shownMoment(updatedAt);
  if (updatedBy === author) return author === '' ? at : `${author}, ${at}`;
  const changed = author === '' ? 'Changed' : `${author}; changed`;
  return updatedBy === '' ? `${changed} ${at}` : `${changed} by ${updatedBy}, ${at}`;
}
