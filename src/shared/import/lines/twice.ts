import type { Reason } from '../reading.ts';
import { mayShow } from './captions.ts';
import type { Line } from './line.ts';

/**
 * The lines, by index, that are captions because the same words stand in the text twice: under a picture and under
 * its copy. Either the other one names its photographer, or both say what can be seen. O(characters).
 */
export function captionsTwice(
  lines: readonly Line[],
  reasons: readonly (Reason | null)[],
): readonly number[] {
  const first = new Map<string, number>();
  const found: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (!mayShow(line)) continue;
    const before = first.get(line.text);
    if (before === undefined) first.set(line.text, i);
    else if (reasons[i] === null) found.push(before, i);
  }
  return found;
}
