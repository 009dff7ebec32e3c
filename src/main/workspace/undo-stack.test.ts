import { expect, test } from 'vitest';
import type { Patch } from '../../shared/commands/patch.ts';
import { id } from '../../shared/testing/fixtures.ts';
import { UndoStack } from './undo-stack.ts';

const renamed = (before: string, after: string): Patch => ({
  collection: 'workspace',
  id: id(1),
  before: { name: before },
  after: { name: after },
});

/** How many steps two edits of one burst are, made so many milliseconds after one another. */
function stepsAfter(passed: number): number {
  const stack = new UndoStack();
  stack.push({ label: 'Type', patches: [renamed('a', 'b')], burst: 'typing', at: 1e12 });
  stack.push({ label: 'Type', patches: [renamed('b', 'c')], burst: 'typing', at: 1e12 + passed });
  let steps = 0;
  while (stack.undo() !== null) steps++;
  return steps;
}

test.each([
  ['that follow one another closely are one step', 1_000, 1],
  ['with a pause between them are two', 3_001, 2],
  ['between which the clock was set back are two', -3_600_000, 2],
])('edits %s', (_, passed, steps) => {
  expect(stepsAfter(passed)).toBe(steps);
});
