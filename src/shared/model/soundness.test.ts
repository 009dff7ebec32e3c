import { expect, test } from 'vitest';
import { annotationRecord, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { Annotations } from './annotations.ts';
import { unsoundness } from './soundness.ts';

test('names each thing that does not hold together', () => {
  const workspace = {
    ...workspaceWith(
      [documentRecord(1, { versionOf: id(2) }), documentRecord(2, { versionOf: id(1), number: '001' })],
      [
        tagRecord(11, { parent: id(77), digit: 1 }),
        tagRecord(12, { look: null, digit: 1 }),
        tagRecord(13, { parent: id(14) }),
        tagRecord(14, { parent: id(13) }),
        tagRecord(15, { name: 'tag 12' }),
      ],
    ),
    annotations: Annotations.of([
      annotationRecord(100, 3, { tags: [id(12), id(12), id(78)] }),
      annotationRecord(101, 1, { ranges: [{ start: 4, end: 9, exact: 'word', prefix: '', suffix: '' }] }),
    ]),
  };
  expect(unsoundness(workspace).map((each) => each.replaceAll(/00000000-0000-4000-8000-0*/g, ''))).toEqual([
    'Tag 11 stands inside a tag that is gone.',
    'Tag 12 at the top has no colour.',
    'Tag 13 stands inside itself.',
    'Tag 14 stands inside itself.',
    '12 and 15 have the same name:  tag 12.',
    '11 and 12 have the same digit: 1.',
    'Document 1 is a version of itself.',
    'Document 2 is a version of itself.',
    '1 and 2 have the same number: 001.',
    'Annotation 100 is of a document that is not in the library.',
    'Annotation 100 has a tag that is gone.',
    'Annotation 100 has a tag twice.',
    'Annotation 101 has no sound passage.',
  ]);
  expect(unsoundness(workspaceWith([documentRecord(1)], [tagRecord(11)]))).toEqual([]);
});
