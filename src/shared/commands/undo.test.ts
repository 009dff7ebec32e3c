import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFile, type Workspace, WorkspaceFile } from '../model/workspace.ts';
import { anyCommand } from '../testing/any-command.ts';
import { annotate, contextWith, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { type Command, patchesOf } from './command.ts';
import { inverse, type Patch, patched } from './patch.ts';

const context = contextWith(
  'Xi stressed that history matters. 核污染水 matters too.\n\nA second paragraph 👩‍👩‍👧 ends here.',
);
const start = workspaceWith(
  [documentRecord(1), documentRecord(2)],
  [tagRecord(11), tagRecord(12, { digit: 2 }), tagRecord(13, { parent: id(12), look: null, name: 'Child' })],
);

test('any commands taken back give what stood before, and done again what stood after', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
      expect(thereAndBack(commands)).toBeLessThanOrEqual(commands.length);
    }),
  );
});

test('a thousand commands taken back one by one give the workspace there was', () => {
  fc.assert(
    fc.property(fc.noShrink(fc.array(anyCommand, { minLength: 1_000, maxLength: 1_000 })), (commands) => {
      expect(thereAndBack(commands)).toBeGreaterThan(100);
    }),
    { numRuns: 5 },
  );
});

test('patches leave untouched documents their identity', () => {
  const first = patched(start, patchesOf(start, annotate(100, 1, 0, 5), context));
  const second = patched(first, patchesOf(first, annotate(101, 2, 0, 5), context));
  expect(second.annotations.in(id(1))).toBe(first.annotations.in(id(1)));
  expect(second.tags).toBe(first.tags);
});

/** Does the commands, takes all back and does them again, looking at every state. Answers how many could be done. */
function thereAndBack(commands: readonly Command[]): number {
  const states = [start];
  const steps: Patch[][] = [];
  for (const command of commands) {
    const now = states.at(-1) ?? start;
    const patches = attempted(now, command);
    if (patches === null) continue;
    steps.push(patches);
    states.push(patched(now, patches));
  }
  let workspace = states.at(-1) ?? start;
  expect(WorkspaceFile.parse(toFile(workspace))).toEqual(toFile(workspace));
  for (const [i, patches] of [...steps.entries()].toReversed()) {
    workspace = patched(workspace, inverse(patches));
    expect(toFile(workspace)).toEqual(toFile(states[i] ?? start));
  }
  for (const patches of steps) workspace = patched(workspace, patches);
  expect(toFile(workspace)).toEqual(toFile(states.at(-1) ?? start));
  return steps.length;
}

function attempted(workspace: Workspace, command: Command): Patch[] | null {
  try {
    return patchesOf(workspace, command, context);
  } catch {
    return null;
  }
}
