import type { Hint } from '../reading.ts';
import type { Found } from '../proposal.ts';
import { withoutTurning } from '../../text/turning-controls.ts';
import { hintOf } from './hints.ts';
import { outletNamed } from './outlets.ts';
import type { Line, Parts } from './parts.ts';

/** Longest title, and longest deck, in code units: what is longer is no line of its own. */
const longest = 500;
const isNumbered =
  /^(?:[\d０-９一二三四五六七八九十IVX]{1,3}[\s.．、)）　]|[(（][\d０-９一二三四五六七八九十]{1,3}[)）])/u;

/** The title as its line states it, else as the file does outside its text; null where neither does. */
export function titleOf({ title }: Parts, hints: readonly Hint[]): Found<string> | null {
  if (title !== null && title.end - title.start <= longest) return stated(title, '');
  const hint = hintOf(hints, 'title');
  if (hint === null) return null;
  const value = withoutOutlet(withoutTurning(hint.value), hintOf(hints, 'outlet')?.value);
  return value.trim() === '' ? null : { ...hint, value };
}

/** The line that goes on with the title; a section's heading is none. */
export function deckOf({ deck }: Parts, hints: readonly Hint[]): Found<string> | null {
  if (deck === null) return hintOf(hints, 'deck');
  if (deck.end - deck.start > longest || isNumbered.test(deck.text)) return null;
  return stated(deck, 'under the title');
}

/** Null where a line holds nothing but controls. */
function stated(line: Line, why: string): Found<string> | null {
  const value = withoutTurning(line.text).replace(/\s*\n\s*/g, ' ');
  if (value.trim() === '') return null;
  return { value, evidence: { how: 'stated', from: { start: line.start, end: line.end }, why } };
}

/** A page's title without the outlet's name that follows it: "Xi meets Kishida | Xinhua". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', '_', '｜', '|'].map((sign) => title.lastIndexOf(sign)));
  const last =
    at < 1
      ? ''
      : title
          .slice(at)
          .replace(/^[\s|\-–—_｜]+/u, '')
          .trim();
  return last !== '' && (last === outlet || outletNamed(last) !== null) ? title.slice(0, at).trim() : title;
}
