import type { Annotation, Passage } from '../../model/annotation.ts';
import { Annotations } from '../../model/annotations.ts';
import type { Document, DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import type { Tag } from '../../model/tag.ts';
import { emptyWorkspace, type Workspace } from '../../model/workspace.ts';
import { documentRecord, moment, tagRecord } from '../../testing/fixtures.ts';
import { quoted } from '../../text/passage.ts';
import type { ReportInput } from '../input.ts';
import { defaultReportOptions, type ReportOptions } from '../options.ts';

/** The nth id of a kind: the same for ever. */
export function idOf(kind: 'document' | 'tag' | 'annotation', n: number): Id {
  const digit = { document: 'd', tag: 'a', annotation: 'b' }[kind];
  return `${digit.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A text of paragraphs between which stands a blank line. */
export function textOfParagraphs(paragraphs: readonly string[]): DocumentText {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, kind: 'paragraph' as const };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

export interface SmallAnnotation {
  readonly document: number;
  readonly ranges: readonly Passage[];
  readonly tags?: readonly number[];
  readonly note?: string;
}

export interface Small {
  readonly documents: readonly { readonly title: string; readonly text: DocumentText }[];
  /** Names; a number in front of a slash is the parent's: `0/Status quo`. */
  readonly tags: readonly string[];
  readonly annotations: readonly SmallAnnotation[];
}

/** What a report of a small made-up workspace is made from. */
export function smallInput(small: Small, options: Partial<ReportOptions> = {}): ReportInput {
  return {
    workspace: workspaceOf(small),
    options: { ...defaultReportOptions, ...options },
    textOf: (id) => small.documents.find((_document, n) => idOf('document', n) === id)?.text ?? null,
    today: '2026-11-21',
    links: [],
  };
}

function workspaceOf({ documents, tags, annotations }: Small): Workspace {
  return {
    ...emptyWorkspace(idOf('tag', 99), 'Small', moment),
    documents: new Map(documents.map(({ title }, n) => [idOf('document', n), documentOf(n, title)])),
    tags: new Map(tags.map((name, n) => [idOf('tag', n), tagOf(n, name)])),
    annotations: Annotations.of(
      annotations.map((annotation, n) => annotationOf(n, annotation, documents[annotation.document]?.text)),
    ),
  };
}

function documentOf(n: number, title: string): Document {
  return documentRecord(n, {
    id: idOf('document', n),
    title,
    outlet: 'gov.cn',
    agency: 'Xinhua',
    published: { date: `2023-11-${17 + n}`, time: null, precision: 'day', inferred: false },
    place: 'Beijing',
    source: {
      hash: String(n).repeat(64),
      name: `${n}.txt`,
      bytes: 0,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text: String(n).repeat(64),
  });
}

function tagOf(n: number, full: string): Tag {
  const [, parent, name = full] = /^(\d+)\/(.*)$/s.exec(full) ?? [];
  return tagRecord(n, {
    id: idOf('tag', n),
    parent: parent === undefined ? null : idOf('tag', Number(parent)),
    name,
    code: 'XX',
    look: null,
  });
}

function annotationOf(n: number, small: SmallAnnotation, text: DocumentText | undefined): Annotation {
  return {
    id: idOf('annotation', n),
    document: idOf('document', small.document),
    ranges: small.ranges.map((range) => quoted(text?.text ?? '', range)),
    tags: (small.tags ?? []).map((tag) => idOf('tag', tag)),
    note: small.note ?? '',
    author: '',
    createdAt: moment,
    updatedBy: '',
    updatedAt: moment,
  };
}
