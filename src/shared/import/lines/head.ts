import type { BlockKind } from '../../model/document.ts';
import type { Hint } from '../reading.ts';
import { isByline } from './bylines.ts';
import { lineKey } from './known.ts';
import { endsSentence, type Line } from './line.ts';
import { isAddressed, isLetterhead, titleAmong } from './titles.ts';

/** What a line above the statement is: a kind, or furniture. */
export type HeadKind = Exclude<BlockKind, 'furniture' | 'caption'> | 'menu' | 'running-head';

/**
 * The lines above the statement that are not furniture by their words: the title, its deck and its date
 * lines. Words in a row before the title are a site's sections; the title standing a second time is
 * furniture too; else what stands over a title says whose it is. Where no running text follows, only the
 * first line can be a title, and only above others. `said` is what the running text speaks of. By line.
 */
export function headKinds(
  above: readonly Line[],
  hints: readonly Hint[],
  said: ReadonlySet<string>,
): ReadonlyMap<Line, HeadKind> {
  const free = said.size > 0 ? above : above.slice(0, above.length > 1 ? 1 : 0);
  const title = titleAmong(free, hints, said);
  const at = title === null ? -1 : free.indexOf(title);
  const lastByline = free.findLastIndex((line, i) => i > at && isByline(line));
  const repeated = title === null ? '' : lineKey(title.text);
  const kinds = new Map<Line, HeadKind>();
  for (const [i, line] of free.entries()) {
    if (line === title) kinds.set(line, 'title');
    else if (line.kind !== 'paragraph' && line.kind !== 'title')
      kinds.set(line, line.kind === 'caption' || line.kind === 'furniture' ? 'paragraph' : line.kind);
    else if (isByline(line)) kinds.set(line, 'byline');
    else if (title === null) kinds.set(line, 'paragraph');
    else if (lineKey(line.text) === repeated) kinds.set(line, 'running-head');
    else if (i < at) kinds.set(line, isRow(line) ? 'menu' : isMark(line) ? 'byline' : 'paragraph');
    else kinds.set(line, belowTitle(line, i < lastByline));
  }
  return kinds;
}

/** Heaviest line over a title that says whose it is, or in which section it stands. */
const mark = 60;

function isMark(line: Line): boolean {
  return line.weight <= mark && !endsSentence(line) && !isAddressed(line.text);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Three or more short terms in a row, in a script that sets no spaces between its words: sections of a site. */
function isRow({ text }: Line): boolean {
  const terms = text.split(/[\s|｜]+/);
  return (
    terms.length >= 3 &&
    unspaced.test(text) &&
    terms.every((term) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・A-Za-z]{1,8}$/u.test(term),
    )
  );
}

function belowTitle(line: Line, isAboveByline: boolean): HeadKind {
  if (isAddressed(line.text)) return 'paragraph';
  if (isLetterhead(line)) return 'byline';
  return !endsSentence(line) || isAboveByline ? 'heading' : 'paragraph';
}
