import { endsSentence, type Line } from './line.ts';
import { isProse } from './prose.ts';
import { isAddressed } from './titles.ts';

/** Heaviest heading within a statement. */
const longest = 90;

/**
 * Whether a line within a statement is a heading: short, without a full stop, after a finished sentence and before
 * running text. A line that leads into the next one ("Which includes", "He said that") is none, nor is
 * one whose first letter is small, nor somebody's turn in a talk.
 */
export function isHeadingWithin(before: Line | null, line: Line, after: Line | null): boolean {
  const { text, weight } = line;
  if (weight > longest || weight < 4 || after === null || !isProse(after)) return false;
  if (before !== null && !endsSentence(before)) return false;
  return !endsSentence(line) && /^["“‘'(（「『【〈《]?[\p{Lu}\p{Lo}\p{N}IVX]/u.test(text) && !leadsOn(text);
}

function leadsOn(text: string): boolean {
  return (
    isAddressed(text) ||
    /[;；—–-]$/.test(text) ||
    connective.test(text) ||
    verb.test(text) ||
    particle.test(text) ||
    /^[^:：]{1,40}[:：]\s?\S/.test(text)
  );
}

/** Words no heading begins with: they carry on a sentence. */
const connective =
  /^(?:which|that|and|but|or|nor|so|because|including|namely|as follows|who|whom|whose|it|he|she|they|we|i)\b/i;
/** Endings that want what comes next, where words are not spaced. */
const particle =
  /(?:には|では|とは|場合は|[がはをにでとて]|如下|请使用|使用|执行|表示|指出|认为|強調|强调|称|说|是|为|和|与)$/;
/** Words that want what comes next. */
const verb =
  /\b(?:that|includes?|including|are|is|was|were|says?|said|added|reads?|follows|following|stated|noted|and|or|of|to|the|with|by|as)$/i;
