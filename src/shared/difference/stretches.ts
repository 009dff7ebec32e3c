import { segmenterFor } from '../text/segmenter.ts';

/** A part of a text, and what became of it. */
export interface Stretch {
  readonly text: string;
  readonly change: 'kept' | 'added' | 'removed';
}

/** Longest middle that is compared word by word, in UTF-16 code units; a longer one is replaced as a whole. */
const longestCompared = 6_000;

/**
 * What changed in a text, in whole words: without what was added it is `before`, without what was
 * removed it is `after`. Their common beginning and end cost next to nothing.
 */
export function stretchesBetween(before: string, after: string): Stretch[] {
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  const left = before.slice(head, before.length - tail);
  const right = after.slice(head, after.length - tail);
  const middle: Stretch[] =
    left.length + right.length <= longestCompared
      ? wordByWord(left, right)
      : [
          { text: left, change: 'removed' },
          { text: right, change: 'added' },
        ];
  return joined([
    { text: before.slice(0, head), change: 'kept' },
    ...middle,
    { text: before.slice(before.length - tail), change: 'kept' },
  ]);
}

/** The same, short enough for a list: what stayed is cut to its edges, and nothing is longer than `longest` UTF-16 code units. */
export function shortStretches(stretches: readonly Stretch[], longest = 600): Stretch[] {
  const [first, last] = [0, stretches.length - 1];
  return stretches.map((stretch, i) => {
    const most = stretch.change === 'kept' && stretches.length > 1 ? 120 : longest;
    if (stretch.text.length <= most) return stretch;
    const ahead =
      i === first && stretches.length > 1 ? '' : wordsAhead(stretch.text, i === last ? most : most / 2);
    const behind = i === last ? '' : wordsBehind(stretch.text, i === first ? most : most / 2);
    return { ...stretch, text: `${ahead}…${behind}` };
  });
}

/** A note before and after, short enough for a list: whole where it came or went, nothing where it stayed as it was. */
export function noteDifference(before: string | undefined, after: string | undefined): Stretch[] {
  const whole = before === undefined ? after : after === undefined ? before : null;
  if (whole === null)
    return before === after ? [] : shortStretches(stretchesBetween(before ?? '', after ?? ''));
  return whole === undefined || whole === '' ? [] : shortStretches([{ text: whole, change: 'kept' }]);
}

/** The beginning of a text, at most so many UTF-16 code units of it, and an ellipsis where more follows. */
export function shortText(text: string, longest: number): string {
  return text.length <= longest ? text : `${wordsAhead(text, longest)}…`;
}

/** By the longest common subsequence of words, spaces and marks. O(words of one x words of the other). */
function wordByWord(left: string, right: string): Stretch[] {
  const [ls, rs] = [wordsAndSpaces(left), wordsAndSpaces(right)];
  // Longest common rest from each word of the one and each of the other.
  const rest = Array.from({ length: ls.length + 1 }, () => new Uint16Array(rs.length + 1));
  const at = (l: number, r: number): number => rest[l]?.[r] ?? 0;
  for (let l = ls.length - 1; l >= 0; l--)
    for (let r = rs.length - 1; r >= 0; r--) {
      const row = rest[l];
      if (row === undefined) continue;
      row[r] = ls[l] === rs[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1));
    }
  const stretches: Stretch[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [one, other] = [ls[l], rs[r]];
    if (one !== undefined && one === other) {
      stretches.push({ text: one, change: 'kept' });
      [l, r] = [l + 1, r + 1];
    } else if (one !== undefined && (other === undefined || at(l + 1, r) >= at(l, r + 1))) {
      stretches.push({ text: one, change: 'removed' });
      l++;
    } else if (other !== undefined) {
      stretches.push({ text: other, change: 'added' });
      r++;
    } else return stretches;
  }
}

function wordsAndSpaces(text: string): string[] {
  return Array.from(segmenterFor('en', 'word').segment(text), ({ segment }) => segment);
}

/** Neighbours of one kind as one; a phrase in place of a phrase as one of each, not word about word. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  let [gone, come, kept] = ['', '', ''];
  const flush = (): void => {
    if (gone !== '') whole.push({ text: gone, change: 'removed' });
    if (come !== '') whole.push({ text: come, change: 'added' });
    const last = whole.at(-1);
    if (kept !== '' && last?.change === 'kept') whole[whole.length - 1] = { ...last, text: last.text + kept };
    else if (kept !== '') whole.push({ text: kept, change: 'kept' });
    [gone, come, kept] = ['', '', ''];
  };
  for (const { text, change } of stretches) {
    if (change === 'kept') {
      if (gone === '' || come === '' || !/^\s+$/.test(text)) flush();
      kept += text;
      continue;
    }
    if (gone === '' && come === '') flush();
    [gone, come, kept] = [gone + kept, come + kept, ''];
    if (change === 'removed') gone += text;
    else come += text;
  }
  flush();
  return whole;
}

/** Up to the end of a word, so that no word is shown half changed. */
function commonHead(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[same] === other[same]) same++;
  if (same === one.length && same === other.length) return same;
  while (same > 0 && !/\s/.test(one[same - 1] ?? '')) same--;
  return same;
}

function commonTail(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same++;
  while (same > 0 && !/\s/.test(one[one.length - same] ?? '')) same--;
  return same;
}

/** Where there are no spaces to cut at, between two characters. */
function wordsAhead(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  const space = cut.search(/\s\S*$/);
  return (space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}

function wordsBehind(text: string, longest: number): string {
  const cut = text.slice(text.length - longest);
  const space = cut.search(/\s/);
  return (space >= 0 && space < longest / 2 ? cut.slice(space) : cut)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trimStart();
}
