import { join } from 'node:path';
import type { Patch } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Disk } from '../files/disk.ts';
import { type Journals, replayedThrough } from './chain.ts';
import { loadWorkspace } from './loading.ts';
import { fileNames } from './names.ts';
import type { Parsed } from './serialise.ts';

/**
 * What another hand changed in a `workspace.json` that is sound but no longer what was written: the
 * patches that would make it again what the last good file and its journal say it was. Null where they
 * no longer say that. Changes nothing. Throws `read-failed`.
 */
export async function outsideChanges(
  folder: string,
  { workspace, mark }: Extract<Parsed, { kind: 'good' }>,
  journals: Journals,
  disk: Disk,
): Promise<Patch[] | null> {
  const previous = await loadWorkspace(join(folder, fileNames.previous), disk);
  if (previous?.held.kind !== 'good' || previous.held.workspace.id !== workspace.id) return null;
  const upToFile = [journals.previous, journals.journal].map((journal) =>
    journal === null
      ? null
      : { ...journal, entries: journal.entries.filter(({ seq }) => seq <= (mark?.seq ?? 0)) },
  );
  const [before = null, after = null] = upToFile;
  const ours = replayedThrough(previous.held.workspace, previous.held.mark, {
    previous: before,
    journal: after,
  });
  return ours.seq === (mark?.seq ?? 0) ? patchesBetween(workspace, ours.workspace) : null;
}
