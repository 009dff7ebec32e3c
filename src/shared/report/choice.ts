import type { Annotation } from '../model/annotation.ts';
import { withDescendants } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import { documentsInOrder } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';

/** What goes into a report. */
export interface Choice {
  /** In the library's order, and in each document in the text's. */
  readonly annotations: readonly Annotation[];
  readonly tags: ReadonlySet<Id>;
  /** Passages of B left out because they repeat passages of A. */
  readonly copies: number;
}

export function choiceOf(workspace: Workspace, options: ReportOptions): Choice {
  const tags = chosenTags(workspace, options.tags);
  const chosen = documentsInOrder(workspace.documents)
    .flatMap(({ id }) => [...workspace.annotations.in(id).values()].toSorted(inTextOrder))
    .filter((annotation) =>
      annotation.tags.length === 0 ? options.untagged : annotation.tags.some((tag) => tags.has(tag)),
    );
  const annotations = options.copies ? chosen : withoutCopies(chosen, options.comparison, tags);
  return { annotations, tags, copies: chosen.length - annotations.length };
}

/** The chosen tags with everything inside them; every tag where null is chosen. */
export function chosenTags({ tags }: Workspace, chosen: ReportOptions['tags']): ReadonlySet<Id> {
  if (chosen === null) return new Set(tags.keys());
  const found = new Set<Id>();
  for (const id of chosen)
    if (tags.has(id)) for (const inside of withDescendants(tags, id)) found.add(inside);
  return found;
}

/**
 * Without the passages of B whose words and chosen tags a passage of A has too. One with a note that A's
 * does not have says something of its own and stays.
 */
function withoutCopies(
  annotations: readonly Annotation[],
  pair: ReportOptions['comparison'],
  tags: ReadonlySet<Id>,
): readonly Annotation[] {
  if (pair === null) return annotations;
  const originals = new Map<string, Annotation[]>();
  for (const annotation of annotations)
    if (annotation.document === pair.left)
      originals.set(words(annotation), [...(originals.get(words(annotation)) ?? []), annotation]);
  return annotations.filter(
    (annotation) =>
      annotation.document !== pair.right ||
      !originals.get(words(annotation))?.some((original) => says(original, annotation, tags)),
  );
}

function says(original: Annotation, copy: Annotation, tags: ReadonlySet<Id>): boolean {
  return (
    copy.tags.every((tag) => !tags.has(tag) || original.tags.includes(tag)) &&
    (copy.note.trim() === '' || copy.note.trim() === original.note.trim())
  );
}

function words({ ranges }: Annotation): string {
  return ranges.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ');
}

function inTextOrder(a: Annotation, b: Annotation): number {
  return extent(a) - extent(b) || (b.ranges.at(-1)?.end ?? 0) - (a.ranges.at(-1)?.end ?? 0) || order(a, b);
}

function extent({ ranges }: Annotation): number {
  return ranges[0]?.start ?? 0;
}

function order(a: Annotation, b: Annotation): number {
  return a.id < b.id ? -1 : 1;
}
