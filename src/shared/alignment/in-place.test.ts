import { describe, expect, test } from 'vitest';
import { linkExact } from './exact.ts';
import { Features } from './features.ts';
import { linkInPlace } from './in-place.ts';
import { Links } from './links.ts';
import { Side } from './side.ts';
import { Vocabulary } from './tokens.ts';

function linked(left: readonly string[], right: readonly string[]): number[] {
  const vocabulary = new Vocabulary();
  const [a, b] = [new Side(left, vocabulary), new Side(right, vocabulary)];
  const links = new Links(left.length, right.length);
  linkExact(a, b, links);
  linkInPlace(new Features(a, b, links, vocabulary), links);
  return Array.from(links.rightOf);
}

describe('what was edited in place', () => {
  const before = 'The two leaders met in the afternoon and spoke of trade and of the sea.';
  const said = 'Both sides hope that ties will keep growing through dialogue at every level this year.';
  const reworded = 'Both sides hope that ties will keep growing through dialogue at all levels this year.';
  const after = 'They agreed to meet again when the leaves fall.';

  test('is paired from above and from below', () => {
    expect(linked([before, said], [before, reworded])).toEqual([0, 1]);
    expect(linked([said, after], [reworded, after])).toEqual([0, 1]);
    expect(linked([said, after], ['Something else was put here.', reworded, after])).toEqual([1, 2]);
  });

  test('is not paired with what is only somewhat alike', () => {
    expect(
      linked([before, said, after], [before, 'Both sides regret that talks have ended.', after]),
    ).toEqual([0, -1, 2]);
  });
});
