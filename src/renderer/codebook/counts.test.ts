import { expect, test } from 'vitest';
import { Annotations } from '../../shared/model/annotations.ts';
import { Tally } from '../../shared/model/tally.ts';
import { annotationRecord, id, tagRecord } from '../../shared/testing/fixtures.ts';
import { countedBy } from './counts.ts';

test('a parent counts the annotations of its children, each once', () => {
  const tags = new Map(
    [tagRecord(1), tagRecord(2, { parent: id(1) }), tagRecord(3)].map((tag) => [tag.id, tag]),
  );
  const annotations = Annotations.of([
    annotationRecord(10, 1, { tags: [id(2)] }),
    annotationRecord(11, 1, { tags: [id(1), id(2), id(3)] }),
    annotationRecord(12, 2, { tags: [id(3)] }),
    annotationRecord(13, 2),
  ]);
  expect(Tally.by(countedBy(tags)).with(annotations.all).counts).toEqual(
    new Map([
      [id(1), 2],
      [id(2), 2],
      [id(3), 2],
    ]),
  );
});
