import { sameContent } from '../difference/same-content.ts';
import type { Id } from '../model/ids.ts';
import { counted, listed } from '../wording.ts';
import type { Workspace } from '../model/workspace.ts';

/** What is told of in numbers, in the order it is. `other`: corrections, refusals, dismissals, stance words, lines of outlets, reports. */
export const mergedKinds = ['documents', 'tags', 'annotations', 'memos', 'comparisons', 'other'] as const;
export type MergedKind = (typeof mergedKinds)[number];

/** What one of each kind is called. */
export const kindNouns: Readonly<Record<MergedKind, string>> = {
  documents: 'document',
  tags: 'tag',
  annotations: 'annotation',
  memos: 'memo',
  comparisons: 'saved comparison',
  other: 'other record',
};

/** `12 annotations and 1 document`: what was added; null where nothing was. */
export function addedWords(summary: Summary): string | null {
  const parts = mergedKinds
    .filter((kind) => summary[kind].added > 0)
    .map((kind) => counted(summary[kind].added, kindNouns[kind]));
  return parts.length === 0 ? null : listed(parts);
}

/** How many records of theirs ours does not have, has the same, and has otherwise. */
export interface Counts {
  readonly added: number;
  readonly same: number;
  readonly differ: number;
}

export type Summary = Readonly<Record<MergedKind, Counts>>;

/** What another workspace, in the ids of ours, has beside ours. O(records). */
export function summaryOf(ours: Workspace, theirs: Workspace): Summary {
  return {
    documents: comparedIn(ours.documents, theirs.documents),
    tags: comparedIn(ours.tags, theirs.tags),
    annotations: comparedIn(ours.annotations.all, theirs.annotations.all),
    memos: comparedIn(ours.memos, theirs.memos),
    comparisons: comparedIn(ours.comparisons, theirs.comparisons),
    other: summed([
      comparedIn(ours.corrections, theirs.corrections),
      comparedIn(ours.refusals, theirs.refusals),
      comparedIn(ours.dismissals, theirs.dismissals),
      comparedIn(ours.stances, theirs.stances),
      comparedIn(ours.outlets, theirs.outlets),
      comparedIn(ours.reports, theirs.reports),
    ]),
  };
}

function comparedIn<R extends { readonly id: Id }>(
  ours: ReadonlyMap<Id, R>,
  theirs: ReadonlyMap<Id, R>,
): Counts {
  const counts = { added: 0, same: 0, differ: 0 };
  for (const other of theirs.values()) {
    const own = ours.get(other.id);
    if (own === undefined) counts.added++;
    else if (saysTheSame(own, other)) counts.same++;
    else counts.differ++;
  }
  return counts;
}

function summed(all: readonly Counts[]): Counts {
  return all.reduce((sum, { added, same, differ }) => ({
    added: sum.added + added,
    same: sum.same + same,
    differ: sum.differ + differ,
  }));
}

/** Who changed it when is no difference, and tags are the same in any order. */
function saysTheSame<R extends object>(own: R, other: R): boolean {
  for (const field in other) {
    if (unsaid.has(field) || sameContent(own[field], other[field])) continue;
    if (field !== 'tags' || !sameContent(inOrder(own[field]), inOrder(other[field]))) return false;
  }
  return true;
}

function inOrder(list: unknown): unknown {
  return Array.isArray(list) ? list.map(String).toSorted() : list;
}

const unsaid: ReadonlySet<string> = new Set([
  'createdAt',
  'addedAt',
  'updatedAt',
  'updatedBy',
  'author',
  'order',
]);
