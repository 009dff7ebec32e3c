import { patched } from '../../shared/commands/patch.ts';
import { schemaVersion, type Workspace } from '../../shared/model/workspace.ts';
import type { JournalEntry, JournalHeader, JournalMark } from './journal-entry.ts';
import type { JournalFault, JournalText } from './journal-reading.ts';

/** A workspace with what a journal holds beyond it. */
export interface Replayed {
  readonly workspace: Workspace;
  /** The last edit it holds. */
  readonly seq: number;
  /** The entries that were brought in. */
  readonly brought: readonly JournalEntry[];
  /** The journal, where it goes on from the workspace and can itself be gone on with. */
  readonly journal: { readonly header: JournalHeader; readonly entries: readonly JournalEntry[] } | null;
  readonly fault: ReplayFault | null;
}

export type ReplayFault =
  | JournalFault
  /** It goes on from another workspace or another state of this one, or a newer version wrote it. Nothing was brought in. */
  | { readonly kind: 'foreign' }
  /** The edits between the two are in no line, though no line is damaged. */
  | { readonly kind: 'gap'; readonly after: number; readonly next: number }
  /** There was one, and there is none now. */
  | { readonly kind: 'missing' };

/**
 * Brings in what a journal holds beyond a file that says `mark`, exactly once: entries up to `mark.seq` are
 * in it already. A line sets whole records, so what stands behind a damaged one still counts. `journal` is
 * null where there is none. Pure; O(entries).
 */
export function replayed(
  workspace: Workspace,
  mark: JournalMark | null,
  journal: JournalText | null,
): Replayed {
  const from = mark?.seq ?? 0;
  const unchanged = { workspace, seq: from, brought: [], journal: null };
  if (journal === null) return { ...unchanged, fault: mark === null ? null : { kind: 'missing' } };
  const { header, entries, fault } = journal;
  if (header === null) return { ...unchanged, fault };
  if (!continues(workspace, mark, header)) return { ...unchanged, fault: { kind: 'foreign' } };
  const brought = entries.filter(({ seq }) => seq > from);
  return {
    workspace:
      brought.length === 0
        ? workspace
        : patched(
            workspace,
            brought.flatMap(({ patches }) => patches),
          ),
    seq: brought.at(-1)?.seq ?? from,
    brought,
    journal: { header, entries },
    fault: fault?.kind === 'damaged' ? fault : (gapIn(brought, from) ?? fault),
  };
}

/**
 * Whether a journal goes on from a file that says `mark`: it is the one the file was written from (the
 * program ended before it could begin the next), or it was begun after that file, not after a later one.
 */
function continues(workspace: Workspace, mark: JournalMark | null, header: JournalHeader): boolean {
  return (
    header.workspace === workspace.id &&
    header.schemaVersion <= schemaVersion &&
    (header.id === mark?.id ||
      (header.after?.id === mark?.id && (header.after?.seq ?? 0) <= (mark?.seq ?? 0)))
  );
}

/** Where two entries are not consecutive. */
function gapIn(entries: readonly JournalEntry[], from: number): ReplayFault | null {
  let after = from;
  for (const { seq } of entries) {
    if (seq !== after + 1) return { kind: 'gap', after, next: seq };
    after = seq;
  }
  return null;
}
