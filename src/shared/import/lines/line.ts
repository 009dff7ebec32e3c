import type { BlockKind } from '../../model/document.ts';
import type { Reason } from '../reading.ts';

/** A block as the rules look at it: a paragraph, a heading, a line of a menu. */
export interface Line {
  /** UTF-16 offsets in canonical text. */
  readonly start: number;
  readonly end: number;
  /** As the format states it, or as a cut made it. */
  readonly kind: BlockKind;
  /** Why the format itself shows it to be furniture. */
  readonly stated: Reason | null;
  /** Its words on one line; of a very long one its first and last ones. */
  readonly text: string;
  /** How long it is to a reader: a Han character, kana or hangul says as much as two letters. */
  readonly weight: number;
}

/** Says of a line, looking at nothing else, whether it is of one sort. */
export type LineTest = (line: Line) => boolean;

/** UTF-16 code units a rule looks at, at each end of a line: no rule costs more for a longer one. */
const looked = 1_000;

/** A range of a text as a line. O(1) in the length of the range. */
export function lineOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  kind: BlockKind = 'paragraph',
  stated: Reason | null = null,
): Line {
  const words =
    end - start <= 2 * looked
      ? oneLine(text.slice(start, end))
      : `${oneLine(text.slice(start, start + looked))} … ${oneLine(text.slice(end - looked, end))}`;
  return {
    start,
    end,
    kind,
    stated,
    text: words,
    weight: end - start > 2 * looked ? end - start : weightOf(words),
  };
}

function oneLine(text: string): string {
  // Lines of one space between words are the rule: nothing is to be replaced in them.
  return (/[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/gu;

/** Length in letters; characters of scripts that need about half as many count twice. */
export function weightOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Whether it ends as a sentence does: a full stop, question or exclamation mark, perhaps in quotes or brackets, perhaps with the number of a note. */
export function endsSentence({ text }: Pick<Line, 'text'>): boolean {
  return /[.!?。！？．…]["'”’»』」）)\]]*(?:\[\d{1,3}\]|[¹²³⁴-⁹⁰])*$/.test(text);
}
