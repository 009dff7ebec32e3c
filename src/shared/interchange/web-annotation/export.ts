import type { Annotation, QuotedPassage } from '../../model/annotation.ts';
import { pathName } from '../../model/codebook.ts';
import type { Document, DocumentText } from '../../model/document.ts';
import type { Id, Moment } from '../../model/ids.ts';
import { documentsInOrder } from '../../model/library.ts';
import type { Memo } from '../../model/memo.ts';
import type { Workspace } from '../../model/workspace.ts';
import { CodePoints } from '../../text/offsets.ts';

/** What annotations are written out from. */
export interface WebAnnotationInput {
  readonly workspace: Workspace;
  readonly textOf: (document: Id) => DocumentText | null;
  /** When it is written. */
  readonly now: Moment;
  /** The version of this program, `0.1.0`. */
  readonly version: string;
}

/**
 * Annotations as a collection of the W3C Web Annotation Data Model (Recommendation of 23 February
 * 2017) in JSON-LD: those of the workspace, or of one document. Positions count Unicode code points
 * of the canonical text. A document's memo is an annotation of the document as a whole. Documents
 * whose text cannot be read have quotations only. O(annotations + texts).
 */
export function webAnnotations(input: WebAnnotationInput, only: Id | null = null): string {
  const { workspace, now, version } = input;
  const documents = documentsInOrder(workspace.documents).filter(({ id }) => only === null || id === only);
  const items = documents.flatMap((document) => annotationsOf(document, input));
  const id = `urn:uuid:${only ?? workspace.id}#annotations`;
  const name = only === null ? workspace.name : (documents[0]?.title ?? workspace.name);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: name,
    created: now,
    generator: { type: 'Software', name: 'Readout', 'schema:softwareVersion': version },
    total: items.length,
    first: { id: `${id}-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotationsOf(document: Document, { workspace, textOf }: WebAnnotationInput): object[] {
  const text = textOf(document.id);
  const points = text === null ? null : new CodePoints(text.text);
  const memo = workspace.memos.get(document.id);
  const own = [...workspace.annotations.in(document.id).values()].toSorted(
    (a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0),
  );
  return [
    ...(memo === undefined ? [] : [memoOf(memo, document)]),
    ...own.map((annotation) => annotationOf(annotation, document, workspace, points)),
  ];
}

function annotationOf(
  { id, ranges, tags, note, author, createdAt, updatedBy, updatedAt }: Annotation,
  document: Document,
  workspace: Workspace,
  points: CodePoints | null,
): object {
  const bodies = [...tags.map((tag) => tagBody(tag, workspace)), ...(note === '' ? [] : [noteBody(note)])];
  const targets = ranges.map((range) => ({
    type: 'SpecificResource',
    source: sourceOf(document),
    selector: selectorsOf(range, points),
  }));
  return {
    id: urn(id),
    type: 'Annotation',
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    ...(author === '' ? {} : { creator: person(author) }),
    ...(updatedBy === author ? {} : { 'dcterms:contributor': person(updatedBy) }),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function memoOf({ text, author, createdAt, updatedAt }: Memo, document: Document): object {
  return {
    id: `${urn(document.id)}#memo`,
    type: 'Annotation',
    motivation: 'describing',
    created: createdAt,
    modified: updatedAt,
    ...(author === '' ? {} : { creator: person(author) }),
    body: [noteBody(text)],
    target: sourceOf(document),
  };
}

function selectorsOf(
  { start, end, exact, prefix, suffix }: QuotedPassage,
  points: CodePoints | null,
): object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  if (points === null) return [quote];
  return [quote, { type: 'TextPositionSelector', start: points.of(start), end: points.of(end) }];
}

/** By which a document is known again: its id, its title, the hash of its file. */
function sourceOf({ id, title, language, source }: Document): object {
  return {
    id: urn(id),
    type: 'Text',
    language,
    'dc:title': title,
    'schema:name': source.name,
    'schema:sha256': source.hash,
  };
}

/** A body with an `id` may have no purpose: by the Recommendation it would be a resource of its own. */
function tagBody(tag: Id, { tags }: Workspace): object {
  return { type: 'TextualBody', purpose: 'tagging', value: pathName(tags, tag), 'dc:identifier': urn(tag) };
}

function noteBody(value: string): object {
  return { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value };
}

function person(name: string): object {
  return { type: 'Person', name };
}

function urn(id: Id): string {
  return `urn:uuid:${id}`;
}
