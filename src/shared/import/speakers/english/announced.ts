import type { Line, Speech } from '../told.ts';
import { mentionsIn } from './mentions.ts';
import type { People } from './people.ts';

/** `Remarks by`, `attributable to`: whoever is named next says what follows. */
const announcing =
  /\b(?:(?:[Rr]emarks|[Ss]tatement|[Ss]peech|[Aa]ddress|[Cc]omments|[Ll]etter|[Oo]p-ed) (?:to the press |to reporters )?(?:by|of|from)|attributable to)\s/g;
/** Longest office and name behind such words, in UTF-16 code units. */
const longest = 120;

/** Whose words a line announces: a title's `Remarks by`, a name and a colon at the line's beginning. */
export function announcedIn(line: Line, people: People): Speech[] {
  if (line.kind === 'caption' || line.kind === 'furniture') return [];
  const announced = [...line.text.matchAll(announcing)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const behind = line.text.slice(from, from + longest);
    const mention = mentionsIn(behind)[0];
    if (mention === undefined || !/^[\p{L} .'’-]*$/u.test(behind.slice(0, mention.start))) return [];
    const person = people.of(mention.words, line.start + from);
    const name = person?.name ?? (mention.words.length > 1 ? mention.name : null);
    return name === null ? [] : [speech(line, name, index, from + mention.end)];
  });
  const turn = /^[\p{Lu}][\p{L} .'’-]{1,60}(?:, [\p{L} .'’-]{2,60})?:\s/u.exec(line.text.slice(0, 130));
  if (turn === null || line.kind === 'title' || line.kind === 'byline') return announced;
  const mention = mentionsIn(turn[0])[0];
  const person = mention === undefined ? null : people.of(mention.words, line.start);
  if (mention === undefined || person === null || !/^(?:,[^:]*)?:\s$/.test(turn[0].slice(mention.end)))
    return announced;
  return [...announced, speech(line, person.name, 0, mention.end)];
}

function speech({ start }: Line, name: string, from: number, to: number): Speech {
  return { name, start: start + from, end: start + to };
}
