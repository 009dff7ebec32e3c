import { z } from 'zod/mini';
import { ReadoutError } from '../model/errors.ts';
import { Id } from '../model/ids.ts';
import { StanceList } from '../model/stance.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Edit } from './context.ts';

export const WriteStances = z.strictObject({
  type: z.literal('writeStances'),
  /** Of a new list; the list a language has keeps its own. */
  id: Id,
  language: StanceList.shape.language,
  scales: StanceList.shape.scales,
});
export type WriteStances = z.infer<typeof WriteStances>;

/** Sets the stance words of a language. */
export const writeStances: Edit<WriteStances> = {
  patches(workspace, { id, language, scales }, { now }) {
    const before = listOf(workspace, language) ?? null;
    if (before === null && workspace.stances.has(id))
      throw new ReadoutError('id-taken', 'A list of stance words with this id is there already.');
    const names = scales.map(({ name }) => name.trim());
    if (names.includes('')) throw new ReadoutError('name-empty', 'A scale needs a name.');
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new ReadoutError('name-taken', `There is a scale ‘${twice}’ already.`);
    const after = { id: before?.id ?? id, language, scales, updatedAt: before?.updatedAt ?? now };
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ collection: 'stances', id: after.id, before, after }];
  },
  label: () => 'change stance words',
};

export const ResetStances = z.strictObject({
  type: z.literal('resetStances'),
  language: StanceList.shape.language,
});
export type ResetStances = z.infer<typeof ResetStances>;

/** Gives a language the starting list again. */
export const resetStances: Edit<ResetStances> = {
  patches(workspace, { language }) {
    const before = listOf(workspace, language);
    return before === undefined ? [] : [{ collection: 'stances', id: before.id, before, after: null }];
  },
  label: () => 'use the starting list of stance words',
};

function listOf({ stances }: Workspace, language: string): StanceList | undefined {
  return [...stances.values()].find((list) => list.language === language);
}
