import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchesOf } from '../commands/command.ts';
import { patched } from '../commands/patch.ts';
import { fromFile, toFile, type Workspace } from '../model/workspace.ts';
import { anyCommand } from '../testing/any-command.ts';
import { annotate, contextWith, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { patchesBetween } from './patches-between.ts';

const context = contextWith(
  'Xi stressed that history matters. 核污染水 matters too.\n\nA second 👩‍👩‍👧 ends here.',
);
const start = workspaceWith([documentRecord(1), documentRecord(2)], [tagRecord(11), tagRecord(12)]);

test('whatever was done between two states, the patches between them make the one the other', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 20 }), fc.nat(20), (commands, at) => {
      const states = [start];
      for (const command of commands) states.push(after(states.at(-1) ?? start, command));
      const before = states[Math.min(at, states.length - 1)] ?? start;
      const last = states.at(-1) ?? start;
      expect(toFile(patched(before, patchesBetween(before, last)))).toEqual(toFile(last));
      expect(toFile(patched(last, patchesBetween(last, before)))).toEqual(toFile(before));
    }),
  );
});

test('a state read anew differs in nothing, though no record is the same object', () => {
  const state = after(start, annotate(100, 1, 0, 5, [11]));
  expect(patchesBetween(state, fromFile(structuredClone(toFile(state))))).toEqual([]);
});

test('each record that differs is named once, with what stood there and what stands there now', () => {
  const state = after(after(start, annotate(100, 1, 0, 5, [11])), {
    type: 'noteAnnotation',
    id: id(100),
    note: 'A note',
  });
  expect(patchesBetween(start, state)).toEqual([
    { collection: 'annotations', id: id(100), before: null, after: state.annotations.get(id(100)) },
  ]);
  const renamed = after(state, { type: 'renameWorkspace', name: 'Another' });
  expect(patchesBetween(state, renamed)).toEqual([
    { collection: 'workspace', id: state.id, before: { name: 'Test' }, after: { name: 'Another' } },
  ]);
});

/** The state as it was where the command cannot be carried out. */
function after(workspace: Workspace, command: Parameters<typeof patchesOf>[1]): Workspace {
  try {
    return patched(workspace, patchesOf(workspace, command, context));
  } catch {
    return workspace;
  }
}
