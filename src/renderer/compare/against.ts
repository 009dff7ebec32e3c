import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { relatedTo } from '../related/use-related.ts';
import { openPresence } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';

/** Documents that stand in the table where none is related. */
const unrelated = 4;

/**
 * Opens the table of a document against those that share paragraphs with it; where none does,
 * against the first others of the library.
 */
export async function openAgainstOthers(document: Document): Promise<void> {
  const related = (await relatedTo(document)).map((each) => each.document.id);
  const others = documentsInOrder(workspaceNow().documents)
    .map(({ id }) => id)
    .filter((id) => id !== document.id);
  openPresence(document.id, related.length > 0 ? related : others.slice(0, unrelated));
}
