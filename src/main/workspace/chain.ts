import type { Workspace } from '../../shared/model/workspace.ts';
import type { JournalEntry, JournalMark } from './journal-entry.ts';
import type { JournalText } from './journal-reading.ts';
import { type Replayed, replayed } from './replay.ts';

/** The two journals of a folder; null where one is not there. */
export interface Journals {
  /** `journal.previous.ndjson`. */
  readonly previous: JournalText | null;
  /** `journal.ndjson`, which goes on from it. */
  readonly journal: JournalText | null;
}

/** With what a journal goes on from that is begun anew: the file, or the journal before it. */
export interface Through extends Replayed {
  readonly after: JournalMark | null;
}

/**
 * Brings in what the journals hold beyond a file: the journal, where it goes on from the file; where the
 * file is of the generation before, the journal before it first. Pure; O(entries).
 */
export function replayedThrough(
  workspace: Workspace,
  mark: JournalMark | null,
  { previous, journal }: Journals,
): Through {
  const direct = replayed(workspace, mark, journal);
  const first = direct.journal === null ? replayed(workspace, mark, previous) : direct;
  if (first === direct || first.journal === null) return { ...direct, after: mark };
  const after = { id: first.journal.header.id, seq: first.seq };
  const then = replayed(first.workspace, after, journal);
  return { ...then, brought: [...first.brought, ...then.brought], fault: whole(first) ?? then.fault, after };
}

/** What the journals of a workspace say happened beyond an edit, in its order. */
export function entriesBeyond(
  seq: number,
  workspace: Workspace,
  { previous, journal }: Journals,
): JournalEntry[] {
  return [previous, journal].flatMap((each) =>
    each?.header?.workspace === workspace.id ? each.entries.filter((entry) => entry.seq > seq) : [],
  );
}

/** The last edit the journals of a workspace know of; null where there are none of it. */
export function lastKnown(workspace: Workspace, { previous, journal }: Journals): number | null {
  const seqs = [previous, journal].flatMap((each) =>
    each?.header?.workspace === workspace.id
      ? [each.header.after?.seq ?? 0, each.entries.at(-1)?.seq ?? 0]
      : [],
  );
  return seqs.length === 0 ? null : Math.max(...seqs);
}

/** The write that was cut off at the end of a journal which another followed was never called saved. */
function whole({ fault }: Replayed): Replayed['fault'] {
  return fault?.kind === 'torn' ? null : fault;
}
