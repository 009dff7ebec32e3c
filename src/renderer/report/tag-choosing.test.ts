import { expect, test } from 'vitest';
import { idOf, smallInput } from '../../shared/report/testing/small-workspace.ts';
import { withoutTag, withTag } from './tag-choosing.ts';

const { workspace } = smallInput({ documents: [], tags: ['Taiwan', 'Trade', '1/Tariffs'], annotations: [] });
const [taiwan, trade, tariffs] = [idOf('tag', 0), idOf('tag', 1), idOf('tag', 2)];

test('of all tags one goes, and comes back to all', () => {
  const fewer = withTag(workspace, { tags: null, without: [] }, taiwan, false);
  expect(fewer).toEqual({ tags: [trade], without: [] });
  expect(withTag(workspace, fewer, taiwan, true)).toEqual({ tags: null, without: [] });
});

test('a tag inside another is chosen for itself where the other is not', () => {
  expect(withTag(workspace, { tags: [], without: [] }, tariffs, true)).toEqual({
    tags: [tariffs],
    without: [],
  });
  expect(withTag(workspace, { tags: [tariffs, trade], without: [] }, tariffs, false)).toEqual({
    tags: [trade],
    without: [],
  });
});

test('what is left out is chosen no more, and chosen it is not left out any more', () => {
  const out = withoutTag({ tags: [taiwan, trade], without: [] }, trade, true);
  expect(out).toEqual({ tags: [taiwan], without: [trade] });
  expect(withTag(workspace, out, trade, true)).toEqual({ tags: null, without: [] });
  expect(withoutTag(out, trade, false)).toEqual({ tags: [taiwan], without: [] });
});

test('where all tags are in, leaving one out leaves the others in', () => {
  const out = withoutTag({ tags: null, without: [] }, tariffs, true);
  expect(out).toEqual({ tags: null, without: [tariffs] });
  expect(withTag(workspace, out, tariffs, true)).toEqual({ tags: null, without: [] });
});
