import { describe, expect, test } from 'vitest';
import { type Command, patchesOf } from '../commands/command.ts';
import { inverse, patched } from '../commands/patch.ts';
import { documentRecord, id, moment, textFrom, workspaceWith } from '../testing/fixtures.ts';
import { comparedPair } from './options.ts';

const texts = new Map([
  [id(1), textFrom('The ministers met on Thursday.\nShe opposed the discharge of water.')],
  [id(2), textFrom('The ministers met on Thursday.\nStudents are welcome in both countries.')],
]);
const textOf = (document: string) => texts.get(document) ?? null;
const context = { now: moment, author: '', textOf };
const start = workspaceWith([documentRecord(1), documentRecord(2, { language: 'zh' })]);

const blockOf = (n: number, index: number) => {
  const { start: from, end } = textOf(id(n))?.blocks[index] ?? { start: 0, end: 0 };
  return { document: id(n), block: { start: from, end } };
};
const correct = (n: number, is: 'pair' | 'apart', left: number, right: number): Command => ({
  type: 'correctAlignment',
  id: id(n),
  is,
  left: blockOf(1, left),
  right: blockOf(2, right),
});
const relations = (workspace: typeof start, left = 1, right = 2) =>
  comparedPair(workspace, { left: id(left), right: id(right) }, textOf)?.alignment.rows.map(
    ({ relation, left: a, right: b }) => [relation, a, b],
  );

describe('the comparison of a pair of a workspace', () => {
  test('has what the analyst corrected, in both orders, and no more once it is undone', () => {
    const before = relations(start);
    expect(before).toContainEqual(['identical', [0], [0]]);
    const parted = patchesOf(start, correct(300, 'apart', 0, 0), context);
    const patches = [...parted, ...patchesOf(patched(start, parted), correct(301, 'pair', 1, 1), context)];
    const workspace = patched(start, patches);
    expect(relations(workspace)).toEqual([
      ['only-left', [0], []],
      ['only-right', [], [0]],
      ['edited', [1], [1]],
    ]);
    expect(relations(workspace, 2, 1)).toContainEqual(['edited', [1], [1]]);
    expect(relations(workspace, 2, 1)).not.toContainEqual(['identical', [0], [0]]);
    expect(relations(patched(workspace, inverse(patches)))).toEqual(before);
  });

  test('is none where a document or its text is gone', () => {
    expect(relations(start, 1, 3)).toBeUndefined();
    expect(comparedPair(start, { left: id(1), right: id(2) }, () => null)).toBeNull();
  });
});
