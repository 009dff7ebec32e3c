import { endOfLeadingDate, isByline } from './bylines.ts';
import { type Line, lineOf } from './line.ts';
import { isProse } from './prose.ts';
import { isLetterhead } from './titles.ts';

/** Fewest letters a title may have, by weight, that stands on one line with something else. */
const shortest = 12;

/**
 * A line above the statement that holds two things, cut in two: an outlet's mark or a date before the title
 * (`【MK sports Korea】China, Japan reach …`, `date 2024-10-22 Wang Yi holds …`), or the date and
 * source behind it. A title that merely speaks of a day stays whole, as does running text.
 */
export function cutLine(text: string, line: Line): readonly Line[] {
  if (line.stated !== null || line.kind !== 'paragraph' || line.end - line.start > 600 || isProse(line))
    return [line];
  const words = text.slice(line.start, line.end);
  const mark = outletMark.exec(words)?.[0].length ?? -1;
  const first = mark > 0 ? mark : endOfLeadingDate(words);
  if (first > 0) return parts(text, line, line.start + first, 'first');
  const behind = dateBehind(words);
  return behind > 0 ? parts(text, line, line.start + behind, 'second') : [line];
}

const outletMark = /^(?:【[^】\n]{1,40}】|［[^］\n]{1,40}］|\[[^\]\n]{1,40}\])\s*(?=\S)/;

/** Where, after white space, a line of nothing but time and source begins that ends this one. */
function dateBehind(words: string): number {
  const behind =
    /\s(?=\d{4}[-/年.]\s?\d{1,2}[-/月.]\s?\d{1,2}日?\s+\d{1,2}:\d{2}|(?:来源|來源|Source|Updated|Published|发布时间)\s?[:：])/i.exec(
      words,
    );
  if (behind === null) return -1;
  const at = behind.index + 1;
  return isByline(lineOf(words, { start: at, end: words.length })) ? at : -1;
}

function parts(text: string, line: Line, at: number, byline: 'first' | 'second'): readonly Line[] {
  const end = line.start + text.slice(line.start, at).trimEnd().length;
  const first = lineOf(text, { start: line.start, end }, byline === 'first' ? 'byline' : 'paragraph');
  const second = lineOf(text, { start: at, end: line.end }, byline === 'second' ? 'byline' : 'paragraph');
  const title = byline === 'first' ? second : first;
  const isTitle = title.weight >= shortest && !isByline(title) && !isLetterhead(title);
  return isTitle && first.text !== '' && second.text !== '' ? [first, second] : [line];
}
