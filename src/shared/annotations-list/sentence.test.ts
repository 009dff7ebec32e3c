import { describe, expect, it } from 'vitest';
import { Annotations } from '../model/annotations.ts';
import { annotationRecord, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { type AnnotationFilter, noFilter } from './filter.ts';
import { filterSentence, waysOut } from './sentence.ts';

const workspace = {
  ...workspaceWith(
    [documentRecord(1), documentRecord(2), documentRecord(3)],
    [
      tagRecord(10, { name: 'Trade' }),
      tagRecord(11, { name: 'Decoupling', parent: id(10), look: null }),
      tagRecord(12, { name: 'Taiwan' }),
    ],
  ),
  annotations: Annotations.of([
    annotationRecord(100, 1, { tags: [id(12)] }),
    annotationRecord(101, 2, { tags: [id(12)] }),
    annotationRecord(102, 3, { tags: [id(11)], note: 'Why?' }),
  ]),
};

describe('the sentence of a filter', () => {
  it('says how many there are, and of what', () => {
    expect(sentence({}, 3)).toBe('3 annotations.');
    expect(
      sentence(
        {
          tags: [
            { tag: id(10), include: true },
            { tag: id(12), include: true },
            { tag: null, include: false },
          ],
          documents: [id(2), id(1)],
          from: '2023-11-16',
          note: 'without',
          words: ' water ',
        },
        0,
      ),
    ).toBe(
      '0 of 3 annotations: tagged Trade (with what is inside it) or Taiwan, not untagged; in 001 and 002; ' +
        'stated since 16 Nov 2023; without a note; with the words “water”.',
    );
    expect(sentence({ tags: [{ tag: null, include: true }], match: 'all' }, 0)).toBe(
      '0 of 3 annotations: tagged no tag.',
    );
  });
});

describe('the ways out of a filter that leaves nothing', () => {
  it('name what each part alone keeps out, and where it is', () => {
    expect(
      waysOut(workspace, {
        ...noFilter,
        tags: [{ tag: id(12), include: true }],
        documents: [id(3)],
      }),
    ).toEqual([
      { part: 'documents', count: 2, documents: ['001', '002'] },
      { part: 'tags', count: 1, documents: ['003'] },
    ]);
  });

  it('are none where no part alone is to blame', () => {
    expect(waysOut(workspace, { ...noFilter, documents: [id(77)], words: 'nowhere' })).toEqual([]);
  });
});

function sentence(filter: Partial<AnnotationFilter>, shown: number): string {
  return filterSentence(workspace, { ...noFilter, ...filter }, shown, 3);
}
