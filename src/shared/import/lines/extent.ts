import { isByline } from './bylines.ts';
import { isCommentsHead } from './comments.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';
import type { Reason } from '../reading.ts';
import { reasonOutside } from './rules.ts';

/** Where the statement itself begins and ends, by index of its first and last line of running text. */
export interface Extent {
  /** The number of lines where there is no running text. */
  readonly first: number;
  /** -1 where there is no running text. */
  readonly last: number;
}

/**
 * From the first to the last line of running text that no rule speaks against. A sentence above a date line is a
 * deck, and not yet the statement; what readers commented is no more of it.
 */
export function extentOf(lines: readonly Line[], reasons: readonly (Reason | null)[]): Extent {
  const isText = (line: Line, i: number): boolean =>
    reasons[i] === null && isStatement(line) && reasonOutside(line, 'below') === null;
  const first = lines.findIndex(isText);
  const comments = lines.findIndex((line, i) => i > first && isCommentsHead(line));
  const last = lines.findLastIndex((line, i) => (comments < 0 || i < comments) && isText(line, i));
  if (first < 0) return { first: lines.length, last };
  const [sentence, below] = lines.slice(first, first + 2);
  const isDeck = sentence !== undefined && sentence.weight <= deck && below !== undefined && isByline(below);
  return {
    first: isDeck && first < last ? lines.findIndex((line, i) => i > first && isText(line, i)) : first,
    last,
  };
}

/** Heaviest sentence that may be a deck. */
const deck = 300;

function isStatement(line: Line): boolean {
  if (line.kind === 'list-item' || line.kind === 'quotation') return true;
  return line.kind === 'paragraph' && isProse(line) && !isByline(line);
}
