import { join } from 'node:path';
import type { Patch } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Disk } from '../files/disk.ts';
import { type Journals, replayedThrough } from './chain.ts';
import type { JournalText } from './journal-reading.ts';
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
  const seq = mark?.seq ?? 0;
  const ours = replayedThrough(previous.held.workspace, previous.held.mark, {
    previous: upTo(seq, journals.previous),
    journal: upTo(seq, journals.journal),
  });
  return ours.seq === seq ? patchesBetween(workspace, ours.workspace) : null;
}

function upTo(last: number, journal: JournalText | null): JournalText | null {
  return journal && { ...journal, entries: journal.entries.filter(({ seq }) => seq <= last) };
}
