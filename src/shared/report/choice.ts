import { inTextOrder } from '../annotations-list/order.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import { dateOf, documentsInOrder, mayLieWithin } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { askedTags } from './asked-tags.ts';
import type { ReportOptions } from './options.ts';
import { byAge } from './pair.ts';

/** What goes into a report. */
export interface Choice {
  /** In the library's order, and in each document in the text's. */
  readonly annotations: readonly Annotation[];
  readonly tags: ReadonlySet<Id>;
  readonly leftOut: LeftOut;
}

/** Passages that are tagged as asked and all the same not in the report, each under the first reason that holds. */
export interface LeftOut {
  /** In documents that are not chosen. */
  readonly elsewhere: readonly Annotation[];
  /** In documents of other days than those asked for. */
  readonly otherDays: readonly Annotation[];
  /** In documents without a date, where certain days are asked for. */
  readonly undated: readonly Annotation[];
  /** With a tag whose passages are left out. */
  readonly barred: readonly Annotation[];
  /** Without a tag, in the chosen documents. */
  readonly untagged: readonly Annotation[];
  /** The pair's other document has the same words with the same tags. */
  readonly copies: readonly Annotation[];
}

/**
 * A note is never left out unasked: it comes along without a tag too, unless certain tags are chosen. O(annotations);
 * asked again, with options that change nothing in it, the same object.
 */
export function choiceOf(workspace: Chosen, options: ReportOptions): Choice {
  const { documents, tags, annotations } = workspace;
  const asked = JSON.stringify(choosing.map((option) => options[option]));
  const kept =
    known.get(annotations)?.filter((one) => one.documents === documents && one.tags === tags) ?? [];
  const found = kept.find((one) => one.asked === asked);
  if (found !== undefined) return found.choice;
  const choice = chosen(workspace, options);
  known.set(annotations, [{ documents, tags, asked, choice }, ...kept.slice(0, 3)]);
  return choice;
}

/** The options a choice depends on: what makes one is given no others. */
const choosing = [
  'notes',
  'untagged',
  'copies',
  'tags',
  'match',
  'without',
  'documents',
  'from',
  'until',
  'comparison',
] as const satisfies readonly (keyof ReportOptions)[];

type Choosing = Pick<ReportOptions, (typeof choosing)[number]>;
type Chosen = Pick<Workspace, 'documents' | 'tags' | 'annotations'>;

/** The last four choices among some annotations: as many as a screen asks for with the same options. */
const known = new WeakMap<Workspace['annotations'], readonly Known[]>();

interface Known extends Omit<Chosen, 'annotations'> {
  readonly asked: string;
  readonly choice: Choice;
}

function chosen(workspace: Chosen, options: Choosing): Choice {
  const asked = askedTags(workspace, options);
  const notesCome = options.notes && options.tags === null;
  const isAsked = (annotation: Annotation): boolean =>
    annotation.tags.length === 0
      ? options.untagged || (notesCome && hasNote(annotation))
      : asked.isAsked(annotation);
  const elsewhere: Annotation[] = [];
  const otherDays: Annotation[] = [];
  const undated: Annotation[] = [];
  const barred: Annotation[] = [];
  const untagged: Annotation[] = [];
  const within: Annotation[] = [];
  const places = { elsewhere, 'other days': otherDays, undated, chosen: within };
  for (const document of documentsInOrder(workspace.documents)) {
    const place = placeOf(document, options);
    for (const annotation of inTextOrder(workspace.annotations.in(document.id)))
      if (isAsked(annotation))
        (place === 'chosen' && asked.isBarred(annotation) ? barred : places[place]).push(annotation);
      else if (annotation.tags.length === 0 && place === 'chosen') untagged.push(annotation);
  }
  const copies = options.copies ? [] : copiesAmong(within, workspace, options.comparison, asked.tags);
  const isCopy = new Set(copies);
  return {
    annotations: copies.length === 0 ? within : within.filter((annotation) => !isCopy.has(annotation)),
    tags: asked.tags,
    leftOut: { elsewhere, otherDays, undated, barred, untagged, copies },
  };
}

/** Whether a document is chosen, and if not, why. */
function placeOf(
  document: Document,
  { documents, from, until }: Choosing,
): 'chosen' | 'elsewhere' | 'other days' | 'undated' {
  if (documents?.includes(document.id) === false) return 'elsewhere';
  if (from === null && until === null) return 'chosen';
  const date = dateOf(document);
  if (date === null) return 'undated';
  return mayLieWithin(date, from, until) ? 'chosen' : 'other days';
}

export function hasNote({ note }: Annotation): boolean {
  return note.trim() !== '';
}

/**
 * The newer document's passages whose words and chosen tags a passage of the older one has too. One with a
 * note that the older's does not have says something of its own and is none.
 */
function copiesAmong(
  annotations: readonly Annotation[],
  { documents }: Chosen,
  pair: Choosing['comparison'],
  tags: ReadonlySet<Id>,
): readonly Annotation[] {
  if (pair === null) return [];
  const { older, newer } = byAge(documents, pair);
  const originals = groupBy(
    annotations.filter(({ document }) => document === older),
    words,
  );
  return annotations.filter(
    (annotation) =>
      annotation.document === newer &&
      originals.get(words(annotation))?.some((original) => says(original, annotation, tags)) === true,
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
