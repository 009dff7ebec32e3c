import type { Annotation } from '../model/annotation.ts';
import { withDescendants } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import { documentsInOrder } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ReportOptions } from './options.ts';
import { byAge } from './pair.ts';

/** What goes into a report. */
export interface Choice {
  /** In the library's order, and in each document in the text's. */
  readonly annotations: readonly Annotation[];
  readonly tags: ReadonlySet<Id>;
  /** Passages left out because the pair's other document has the same words with the same tags. */
  readonly copies: number;
  /** Annotations without a tag that are left out. */
  readonly untagged: readonly Annotation[];
}

/** A note is never left out unasked: it comes along without a tag too, unless certain tags are chosen. */
export function choiceOf(workspace: Workspace, options: ReportOptions): Choice {
  const tags = chosenTags(workspace, options.tags);
  const all = documentsInOrder(workspace.documents).flatMap(({ id }) =>
    [...workspace.annotations.in(id).values()].toSorted(inTextOrder),
  );
  const notesCome = options.notes && options.tags === null;
  const isChosen = (annotation: Annotation): boolean =>
    annotation.tags.length === 0
      ? options.untagged || (notesCome && hasNote(annotation))
      : annotation.tags.some((tag) => tags.has(tag));
  const chosen = all.filter(isChosen);
  const annotations = options.copies ? chosen : withoutCopies(chosen, workspace, options.comparison, tags);
  return {
    annotations,
    tags,
    copies: chosen.length - annotations.length,
    untagged: all.filter((annotation) => annotation.tags.length === 0 && !isChosen(annotation)),
  };
}

export function hasNote({ note }: Annotation): boolean {
  return note.trim() !== '';
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
 * Without the newer document's passages whose words and chosen tags a passage of the older one has too. One
 * with a note that the older's does not have says something of its own and stays.
 */
function withoutCopies(
  annotations: readonly Annotation[],
  { documents }: Workspace,
  pair: ReportOptions['comparison'],
  tags: ReadonlySet<Id>,
): readonly Annotation[] {
  if (pair === null) return annotations;
  const { older, newer } = byAge(documents, pair);
  const originals = new Map<string, Annotation[]>();
  for (const annotation of annotations)
    if (annotation.document === older)
      originals.set(words(annotation), [...(originals.get(words(annotation)) ?? []), annotation]);
  return annotations.filter(
    (annotation) =>
      annotation.document !== newer ||
      !originals.get(words(annotation))?.some((original) => says(original, annotation, tags)),
  );
}

function says(original: Annotation, copy: Annotation, tags: ReadonlySet<Id>): boolean {
  return (
    copy.tags.every((tag) => !tags.has(tag) || original.tags.includes(tag)) &&
    (!hasNote(copy) || copy.note.trim() === original.note.trim())
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
