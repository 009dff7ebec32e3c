import { describe, expect, it } from 'vitest';
import { id } from '../testing/fixtures.ts';
import { alignment, annotation, blocks, row, tag } from './cases.ts';
import { omissionsOf, paragraphRuns } from './omissions.ts';
import { topicsByRow } from './passages.ts';
import { compareRows } from './rows.ts';
import { droppedTopics } from './topics.ts';

// Blocks stand at 0-10, 12-22, 24-34, ... A1 and A2 are dropped; B1 is only in B.
const rows = compareRows(
  alignment(
    row('identical', [0], [0]),
    row('only-left', [1], []),
    row('only-left', [2], []),
    row('only-right', [], [1]),
  ),
  blocks(3),
  blocks(2),
);
const tags = new Map(
  [tag(1, 'Trade'), tag(2, 'Decoupling', 1), tag(3, 'Taiwan')].map((each) => [each.id, each]),
);

describe('droppedTopics', () => {
  it('counts annotations by topic, the greatest loss first', () => {
    const annotations = [
      annotation(1, 0, 5, [1]),
      annotation(2, 12, 20, [2, 1]),
      annotation(3, 24, 30, [3]),
      annotation(4, 14, 15, []),
    ];
    const found = droppedTopics(rows, { blocks: blocks(3), annotations }, tags);
    expect(found.map(({ tag: { name }, dropped, total, rows }) => [name, dropped, total, rows])).toEqual([
      ['Taiwan', 1, 1, [2]],
      ['Trade', 1, 2, [1]],
    ]);
  });

  it('counts a passage over two paragraphs as dropped only when both are', () => {
    const side = (start: number, end: number) => ({
      blocks: blocks(3),
      annotations: [annotation(1, start, end, [3])],
    });
    expect(droppedTopics(rows, side(0, 20), tags)).toEqual([]);
    expect(droppedTopics(rows, side(12, 30), tags)).toMatchObject([{ dropped: 1, total: 1, rows: [1, 2] }]);
  });
});

describe('omissionsOf', () => {
  it('draws a run of dropped paragraphs together and says where B takes a topic up', () => {
    const left = topicsByRow(
      rows,
      'left',
      { blocks: blocks(3), annotations: [annotation(1, 24, 30, [3]), annotation(2, 12, 20, [2])] },
      tags,
    );
    const right = topicsByRow(
      rows,
      'right',
      { blocks: blocks(2), annotations: [annotation(3, 12, 20, [3]), annotation(4, 0, 4, [3])] },
      tags,
    );
    expect(omissionsOf(rows, left, right, [1, 2])).toEqual([
      {
        from: 1,
        to: 3,
        topics: [id(1), id(3)],
        takenUp: [{ topic: id(3), paragraphs: [1, 2] }],
      },
    ]);
  });

  it('writes runs of paragraph numbers short', () => {
    expect(paragraphRuns([7, 8, 9, 12])).toBe('7–9, 12');
    expect(paragraphRuns([])).toBe('');
  });
});
