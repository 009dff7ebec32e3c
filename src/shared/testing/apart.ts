import fc from 'fast-check';
import type { Command } from '../commands/command.ts';
import { patchesOf } from '../commands/command.ts';
import { patched } from '../commands/patch.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Workspace } from '../model/workspace.ts';
import { anyCommand } from './any-command.ts';
import { contextWith, documentRecord, id, tagRecord, workspaceWith } from './fixtures.ts';

/** A workspace, and what two people made of it at the same time. */
export interface Apart {
  readonly base: Workspace;
  readonly ours: Workspace;
  readonly theirs: Workspace;
}

const text = 'Xi stressed that history matters. 核污染水 matters too.\n\nA second paragraph 👩‍👩‍👧 ends here.';

const start = workspaceWith(
  [documentRecord(1), documentRecord(2)],
  [tagRecord(11), tagRecord(12, { digit: 2 }), tagRecord(13, { parent: id(12), look: null, name: 'Child' })],
);

/** Any commands on the same workspace by two people, each at a time of their own. */
export const anyApart: fc.Arbitrary<Apart> = fc
  .record({
    before: fc.array(anyCommand, { maxLength: 20, size: 'max' }),
    ours: fc.array(anyCommand, { maxLength: 20, size: 'max' }),
    theirs: fc.array(anyCommand, { maxLength: 20, size: 'max' }),
  })
  .map(({ before, ours, theirs }) => {
    const base = afterAll(start, before, 'Cy', 0);
    return { base, ours: afterAll(base, ours, 'Ada', 1_000), theirs: afterAll(base, theirs, 'Ben', 1_500) };
  });

/** The workspace after those of the commands that can be carried out, one every two seconds from a moment on. */
export function afterAll(
  workspace: Workspace,
  commands: readonly Command[],
  author: string,
  from: number,
): Workspace {
  return commands.reduce((now, command, i) => {
    const context = {
      ...contextWith(text, new Date(Date.UTC(2026, 10, 20) + from * 1_000 + i * 2_000).toISOString()),
      author,
    };
    try {
      const after = patched(now, patchesOf(now, command, context));
      // An id stands for one document for ever: a removed one cannot be added as another.
      return [...after.removed.keys()].some((id) => after.documents.has(id)) ? now : after;
    } catch (error) {
      if (error instanceof ReadoutError) return now;
      throw error;
    }
  }, workspace);
}
