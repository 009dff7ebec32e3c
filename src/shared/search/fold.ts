/**
 * Text as it is compared: `text` with case, width and the shape of quotation marks and dashes
 * folded, runs of white space as one space, what is invisible left out.
 */
export interface Folded {
  readonly text: string;
  /**
   * For each folded UTF-16 code unit where the grapheme it comes from starts and ends in the
   * source; null where nothing has moved.
   */
  readonly origins: { readonly starts: Int32Array; readonly ends: Int32Array } | null;
}

/**
 * Folds a text, one grapheme after another: NFKC, case (unless it matters) by Unicode's upper
 * then lower case, so that `ß` is `ss`. White space between two characters of a script written
 * without spaces counts for nothing: a line break there is only where a line was full.
 * Offsets are UTF-16. O(text).
 */
export function fold(source: string, matchCase: boolean): Folded {
  if (plain.test(source))
    return { text: foldShapes(matchCase ? source : source.toLowerCase()), origins: null };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  let moved = false;
  for (const grapheme of graphemesOf(source)) {
    const end = offset + grapheme.length;
    const piece = spaces.test(grapheme)
      ? isSpaceCounted(source, offset, end)
        ? ' '
        : ''
      : foldGrapheme(grapheme, matchCase);
    moved ||= piece.length !== 1 || grapheme.length !== 1;
    for (let i = 0; i < piece.length; i++) {
      starts.push(offset);
      ends.push(end);
    }
    pieces.push(piece);
    offset = end;
  }
  return {
    text: pieces.join(''),
    origins: moved ? { starts: Int32Array.from(starts), ends: Int32Array.from(ends) } : null,
  };
}

/** What words are compared as, without white space at their ends. */
export function foldWords(words: string, matchCase: boolean): string {
  return fold(words.replace(blankEnds, ''), matchCase).text;
}

/** Where half-open folded `[at, end)` lies in the source; null where it cuts a grapheme in two. */
export function unfolded({ origins }: Folded, at: number, end: number): [start: number, end: number] | null {
  if (origins === null) return [at, end];
  const { starts, ends } = origins;
  const isCut = (i: number): boolean => i > 0 && i < starts.length && starts[i] === starts[i - 1];
  return isCut(at) || isCut(end) ? null : [starts[at] ?? 0, ends[end - 1] ?? 0];
}

/** Written with single-unit characters that fold to one each, and no white space but single spaces. */
const plain = /^(?:[!-~‐-―‘-‟]| (?! ))*$/;

/** Scripts in which every code point is a grapheme of its own; anything else is segmented. */
const simple =
  /^[\t\n -~\u00A0-\u02FF\u0370-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2BFF\u2E80-\u2FDF\u3000-\u3029\u3030-\u3098\u309B-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF9D\u{20000}-\u{3FFFF}]*$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function graphemesOf(source: string): Iterable<string> {
  return simple.test(source) ? source : Array.from(graphemes.segment(source), ({ segment }) => segment);
}

/** White and invisible ends; a space that carries a combining mark is a grapheme to keep. */
const blankEnds = /^[\s\u00AD\u200B\u2060]+(?!\p{M})|[\s\u00AD\u200B\u2060]+$/gu;
const spaces = /^\s+$/;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const known = { exact: new Map<string, string>(), folded: new Map<string, string>() };
/** Graphemes remembered; there are endless ones. */
const most = 50_000;

function foldGrapheme(grapheme: string, matchCase: boolean): string {
  const memory = matchCase ? known.exact : known.folded;
  const before = memory.get(grapheme);
  if (before !== undefined) return before;
  const normal = grapheme.normalize('NFKC');
  const cased = matchCase ? normal : normal.toUpperCase().toLowerCase().normalize('NFKC');
  const piece = foldShapes(cased.replace(invisible, ''));
  if (memory.size < most) memory.set(grapheme, piece);
  return piece;
}

/** Soft hyphen, zero-width space, joiner of words, byte order mark. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

function foldShapes(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\uFFFF/g, '\uFFFD');
}

/** Whether white space is the first of its run, and stands between what is written with spaces. */
function isSpaceCounted(source: string, start: number, end: number): boolean {
  if (/\s/.test(source.charAt(start - 1))) return false;
  const before = /\S$/u.exec(source.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  if (!spaceless.test(before)) return true;
  const after = /\S/u.exec(source.slice(end, end + 200))?.[0] ?? '';
  return !spaceless.test(after);
}
