import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { sharedParagraphs, worthComparing } from '../read/shared-paragraphs.ts';
import { say } from '../state/feedback.ts';
import { openComparisonAt } from '../state/landing.ts';
import { textOf } from '../state/texts.ts';
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

/** The document that has most paragraphs in common with this one, if enough; a text that cannot be had has none. */
async function nearestTo({ id }: Document): Promise<Id | null> {
  let best: { readonly id: Id; readonly shared: number } | null = null;
  const own = await textOf(id).catch(() => null);
  if (own === null) return null;
  for (const other of workspaceNow().documents.keys()) {
    const text = other === id ? null : await textOf(other).catch(() => null);
    const shared = text === null ? 0 : count(own, text);
    if (shared >= Math.max(worthComparing, (best?.shared ?? 0) + 1)) best = { id: other, shared };
  }
  return best?.id ?? null;
}

function count(a: DocumentText, b: DocumentText): number {
  const work = sharedParagraphs(a, b);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
