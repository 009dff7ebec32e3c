import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { relatedTo, worthComparing } from '../related/use-related.ts';
import { say } from '../state/feedback.ts';
import { openComparisonAt } from '../state/landing.ts';
import { viewStore } from '../state/view.ts';
import { workspaceNow } from '../state/workspace.ts';

/**
 * Opens an annotation's passage in Compare: in the pair that was compared last if its document is
 * in it, else beside its other version, else beside the document it shares most paragraphs with.
 */
export async function openInCompare({ document: id, ranges: [first] }: Annotation): Promise<void> {
  const document = workspaceNow().documents.get(id);
  if (document === undefined) return;
  const { compare } = viewStore.get();
  const spot = { document: id, offset: first?.start ?? 0 };
  const has = (other: Id): boolean => workspaceNow().documents.has(other);
  if (
    compare !== null &&
    [compare.left, compare.right].includes(id) &&
    has(compare.left) &&
    has(compare.right)
  ) {
    openComparisonAt(compare.left, compare.right, spot);
    return;
  }
  const other = versionOf(document) ?? (await nearestTo(document));
  if (other === null)
    say(
      `No other document shares ${worthComparing} paragraphs with ${document.number}: choose one in Compare`,
    );
  else openComparisonAt(id, other, spot);
}

function versionOf({ id, versionOf: older }: Document): Id | null {
  const { documents } = workspaceNow();
  if (older !== null && documents.has(older)) return older;
  return [...documents.values()].find((other) => other.versionOf === id)?.id ?? null;
}

/** The document that shares most paragraphs with this one, if enough. */
async function nearestTo(document: Document): Promise<Id | null> {
  const [nearest] = await relatedTo(document);
  return nearest !== undefined && nearest.figures.shared >= worthComparing ? nearest.document.id : null;
}
