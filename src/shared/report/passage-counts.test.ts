import { expect, it } from 'vitest';
import type { ReportOptions } from './options.ts';
import { passageCounts } from './passage-counts.ts';
import { idOf, type Small, smallInput, textOfParagraphs } from './testing/small-workspace.ts';

const text = textOfParagraphs(['Words of both']);
const words = { ranges: [{ start: 0, end: 5 }] };
const small: Small = {
  documents: [
    { title: 'First', text },
    { title: 'Second', text },
  ],
  tags: ['Trade', '0/Decoupling', 'Taiwan'],
  annotations: [
    { ...words, document: 0, tags: [0] },
    { ...words, document: 1, tags: [0] },
    { document: 0, ranges: [{ start: 6, end: 8 }], tags: [0, 1] },
    { document: 1, ranges: [{ start: 6, end: 13 }], tags: [1, 2] },
  ],
};
const pair = { left: idOf('document', 0), right: idOf('document', 1) };

function counts(options: Partial<ReportOptions>): (number | undefined)[] {
  const input = smallInput(small, { comparison: pair, ...options });
  const found = passageCounts(input.workspace, input.options);
  return [0, 1, 2].map((n) => found.get(idOf('tag', n)));
}

it('counts a passage once under a tag and those inside it, and no copy that is left out', () => {
  expect(counts({})).toEqual([3, 2, 1]);
  expect(counts({ copies: true })).toEqual([4, 2, 1]);
});

it('counts for a tag that is not chosen what the report would have with it', () => {
  expect(counts({ tags: [idOf('tag', 2)] })).toEqual([3, 2, 1]);
});

it('counts every passage where the report goes by paragraphs', () => {
  expect(counts({ arrange: 'comparison' })).toEqual([4, 2, 1]);
});
