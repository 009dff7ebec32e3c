import type { Line } from '../told.ts';
import type { People, Placed } from './people.ts';

const meets =
  /^(?: of [\p{L} ]{2,30}|, [^;:!?.]{1,300},)? (?:(?:also|later|then|recently|separately|on \w+day) )*(?:met|meets|(?:held|holds|had) (?:a |an |his |her )?(?:separate |formal |brief )?(?:talks?|meetings?|phone call|phone talk|telephone talk|call|consultations)|hosted|received|welcomed)\b/u;
/** Between two of whom the first receives: a date, an office, no end of the sentence. */
const longest = 240;

/** Who receives whom by a line: `Li Qiang met with Takeshi Iwaya`, `Wang Yi and Iwaya also held talks`. O(mentions). */
export function meetingsIn(
  { text }: Line,
  mentions: readonly Placed[],
  people: People,
): (readonly [string, string])[] {
  return mentions.flatMap((mention, k) => {
    const other = mentions[k + 1];
    if (other === undefined || other.start - mention.end > longest) return [];
    const between = text.slice(mention.end, other.runStart);
    const together = between === ' and ' && meets.test(text.slice(other.end, other.end + longest));
    const receives = !/[.!?]\s/.test(between) && meets.test(text.slice(mention.end, mention.end + longest));
    if (!together && !receives) return [];
    const [host, guest] = [people.of(mention.words, mention.at), people.of(other.words, other.at)];
    return host === null || guest === null || host === guest ? [] : [[host.name, guest.name] as const];
  });
}
