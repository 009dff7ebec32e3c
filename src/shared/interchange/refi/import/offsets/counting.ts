import type { SourceText } from '../source-text.ts';

/** How a program counts the characters of a text file. */
export interface Counting {
  readonly unit: 'code point' | 'UTF-16';
  /** What a CR LF counts; in a text that stands in the XML, any line end. */
  readonly lineEnd: 1 | 2;
  /** Whether a byte order mark counts. */
  readonly mark: boolean;
}

/** How a program means the two positions of a selection. */
export interface Hypothesis extends Counting {
  /** Whether the second position is the one after the last character, or the last character itself. */
  readonly end: 'after' | 'last';
}

/** All sixteen, likeliest first: the standard counts code points, and what programs write shows the end to be after. */
export const hypotheses: readonly Hypothesis[] = (['code point', 'UTF-16'] as const).flatMap((unit) =>
  ([2, 1] as const).flatMap((lineEnd) =>
    [false, true].flatMap((mark) =>
      (['after', 'last'] as const).map((end): Hypothesis => ({ unit, lineEnd, mark, end })),
    ),
  ),
);

/** Whether two ways of counting never differ in these texts. */
export function sameCount(texts: readonly SourceText[], a: Counting, b: Counting): boolean {
  return texts.every(
    ({ raw, inline }) =>
      (a.unit === b.unit || !/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(raw)) &&
      (a.lineEnd === b.lineEnd || !raw.includes(inline ? '\n' : '\r\n')) &&
      (a.mark === b.mark || !raw.startsWith('\uFEFF')),
  );
}

/**
 * Where positions of a text file stand in its canonical text, in UTF-16; a position within a character or a line end
 * stands before it, except that the second half of a pair is itself. Positions behind the end of the text are not in
 * the answer, nor are negative ones. O(text + positions log positions).
 */
export function offsetsOf(
  { raw, inline }: SourceText,
  { unit, lineEnd, mark }: Counting,
  positions: Iterable<number>,
): ReadonlyMap<number, number> {
  const wanted = [...new Set(positions)].filter((position) => position >= 0).toSorted((a, b) => a - b);
  const offsets = new Map<number, number>();
  let next = 0;
  let counted = 0;
  let offset = 0;
  /** Goes on by a character: what it counts, what it is in the file and in canonical text. */
  const step = (counts: number, length: number): void => {
    for (
      let position = wanted[next];
      position !== undefined && position < counted + counts;
      position = wanted[next]
    ) {
      offsets.set(position, offset + (length > 1 ? position - counted : 0));
      next++;
    }
    counted += counts;
    offset += length;
  };
  for (let at = 0; at < raw.length && next < wanted.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 0xfeff && at === 0) step(mark ? 1 : 0, 0);
    else if (code === 0x0d && raw.charCodeAt(at + 1) === 0x0a) {
      step(lineEnd, 1);
      at++;
    } else if (code === 0x0a && inline) step(lineEnd, 1);
    else if ((code & 0xfc00) === 0xd800 && (raw.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      step(unit === 'UTF-16' ? 2 : 1, 2);
      at++;
    } else step(1, 1);
  }
  if (next < wanted.length && wanted[next] === counted) offsets.set(counted, offset);
  return offsets;
}
