import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { areRelationsKnown } from '../related/relations.ts';
import { relatedTo } from '../related/use-related.ts';
import { say } from '../state/feedback.ts';
import { openComparisonAt } from '../state/landing.ts';
import { openComparison, openPresence, viewStore } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';
import { changePair } from './pair.ts';

/** Documents that stand in the table where none is related. */
const unrelated = 4;
/** Documents that a first one can be held against: a comparison that is saved has a hundred in all. */
const most = 99;

/**
 * Opens the table of a document against those that share paragraphs with it; where none does,
 * against the first others of the library.
 */
export async function openAgainstOthers(document: Document): Promise<void> {
  const others = await othersOf(document);
  if (others.length === 0) say('There is no other document in the library');
  else openPresence(document.id, others);
}

/** The table of what is in sight: of A in Compare, elsewhere of the document that is open. */
export async function showPresence(): Promise<void> {
  const { mode, compare, document } = viewStore.get();
  if (mode === 'compare' && compare !== null) return pairAgainstOthers();
  const open = workspaceNow().documents.get(document ?? '');
  if (open === undefined) say('Open a document first: its paragraphs are looked for in others');
  else await openAgainstOthers(open);
}

/** The pair in sight as a table: A against the documents it was against before, or against others. */
export async function pairAgainstOthers(): Promise<void> {
  const before = viewStore.get().compare;
  const { documents } = workspaceNow();
  const first = documents.get(before?.left ?? '');
  if (before === null || first === undefined) return;
  const known = before.against.filter((id) => documents.has(id));
  const against = known.length > 0 ? known : [...new Set([before.right, ...(await othersOf(first))])];
  const now = viewStore.get().compare;
  // Another pair may have been opened while that was looked for.
  if (now?.left !== before.left || now.right !== before.right) return;
  changePair({ what: 'presence', against, row: null });
  say('Which other documents carry the paragraphs of A');
}

/** Takes a document into the table in sight, or out of it; one always stays. */
export function toggleAgainst(id: Id): void {
  const { compare } = viewStore.get();
  if (compare === null) return;
  const against = compare.against.includes(id)
    ? compare.against.filter((other) => other !== id)
    : [...compare.against, id];
  if (against.length === 0) say('A table needs one other document');
  else if (against.length > most) say(`A table has room for ${most} other documents`);
  else changePair({ against });
}

async function othersOf(document: Document): Promise<Id[]> {
  if (!areRelationsKnown()) say('Looking for documents that share paragraphs');
  const related = (await relatedTo(document)).map((each) => each.document.id);
  if (related.length > 0) return related;
  const others = documentsInOrder(workspaceNow().documents).map(({ id }) => id);
  return others.filter((id) => id !== document.id).slice(0, unrelated);
}

/** Opens the pair of a document of the table, at a paragraph of the first; the table is come back to at its row. */
export function openPairAt(
  first: Document,
  other: Document,
  at: { readonly row: number; readonly offset: number } | null,
): void {
  if (at === null) {
    openComparison(first.id, other.id);
    return;
  }
  changePair({ row: at.row });
  openComparisonAt(first.id, other.id, { document: first.id, offset: at.offset });
}
