import { numberRuns } from '../wording.ts';
import { isCarried, type Presence, type PresenceCell } from './presence.ts';

/** What each kind of presence is called, those that carry most first. */
export const presenceNames: Readonly<Record<Presence, string>> = {
  same: 'word for word',
  reworded: 'reworded',
  divided: 'divided',
  joined: 'joined with others',
  inside: 'inside another',
  part: 'quoted in part',
  absent: 'not there',
};

/** `¶7`, `¶7–9`; `quotation` for a block that has no number. */
export function presencePlace({ numbers }: PresenceCell): string {
  const known = numbers.filter((number) => number !== null);
  const places = known.length === 0 ? [] : [`¶${numberRuns(known)}`];
  return [...places, ...(known.length < numbers.length ? ['quotation'] : [])].join(', ');
}

/** A cell to a listener: `reworded at ¶7 of 002, moved`; `not in 004`. */
export function presenceSaid(cell: PresenceCell, document: string): string {
  const place = `${presencePlace(cell)} of ${document}`;
  const manners: Readonly<Record<Presence, string>> = {
    same: `word for word at ${place}`,
    reworded: `reworded at ${place}`,
    divided: `divided into ${place}`,
    joined: `joined with others into ${place}`,
    inside: `inside ${place}`,
    part: `quoted in part as ${place}`,
    absent: `not in ${document}`,
  };
  return cell.moved && isCarried(cell) ? `${manners[cell.is]}, moved` : manners[cell.is];
}
