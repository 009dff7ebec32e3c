import { expect, test } from 'vitest';
import { hues } from '../../shared/model/tag.ts';
import { id, tagRecord } from '../../shared/testing/fixtures.ts';
import { topLooks } from './top-looks.ts';

test('the five heaviest top tags are shown in the codebook’s order, the earlier one where two weigh the same', () => {
  const names = ['brick', 'indigo', 'olive', 'sky', 'orchid', 'rust', 'teal'] as const;
  const top = names.map((hue, i) => tagRecord(i + 1, { look: { hue, style: hues[hue] } }));
  const child = tagRecord(20, { parent: id(7), look: null });
  const tags = new Map([...top, child].map((tag) => [tag.id, tag]));
  const counts = new Map([1, 2, 3, 4, 5, 6].map((number) => [id(number), number === 6 ? 2 : 1]));
  counts.set(id(7), 1).set(id(20), 2);
  expect(topLooks(tags, counts).map(({ hue }) => hue)).toEqual(['brick', 'indigo', 'olive', 'rust', 'teal']);
});
