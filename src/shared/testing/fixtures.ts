import type { Command } from '../commands/command.ts';
import type { Context } from '../commands/context.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Document, DocumentText } from '../model/document.ts';
import type { Tag } from '../model/tag.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { plainBlocks } from '../text/blocks.ts';

// Records for tests: whole, valid, and alike from run to run.

/** The nth UUID. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export const moment = '2026-11-19T16:10:00.000Z';

export function textFrom(text: string): DocumentText {
  return { text, blocks: plainBlocks(text) };
}

export function documentRecord(n: number, change: Partial<Document> = {}): Document {
  return {
    id: id(n),
    number: String(n).padStart(3, '0'),
    title: `Statement ${n}`,
    deck: null,
    outlet: 'Xinhua',
    agency: null,
    published: null,
    statement: null,
    place: null,
    language: 'en',
    speakers: [],
    group: null,
    order: n,
    source: {
      hash: 'a'.repeat(64),
      name: `${n}.txt`,
      bytes: 1,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text: 'b'.repeat(64),
    versionOf: null,
    evidence: [],
    addedAt: moment,
    updatedAt: moment,
    ...change,
  };
}

export function tagRecord(n: number, change: Partial<Tag> = {}): Tag {
  return {
    id: id(n),
    parent: null,
    name: `Tag ${n}`,
    code: `T${n}`.slice(0, 4),
    look: { hue: 'brick', style: 'solid' },
    digit: null,
    description: '',
    aliases: [],
    rules: [],
    order: n,
    createdAt: moment,
    updatedAt: moment,
    ...change,
  };
}

/** A workspace with these documents and tags and no annotations. */
export function workspaceWith(documents: readonly Document[], tags: readonly Tag[] = []): Workspace {
  return {
    ...emptyWorkspace(id(999), 'Test', moment),
    documents: new Map(documents.map((record) => [record.id, record])),
    tags: new Map(tags.map((record) => [record.id, record])),
  };
}

/** A context in which every document says the same. */
export function contextWith(text: string | null, now = moment): Context {
  return { now, author: 'Analyst', textOf: () => (text === null ? null : textFrom(text)) };
}

export function annotate(
  n: number,
  document: number,
  start: number,
  end: number,
  tags: readonly number[] = [],
): Command {
  return {
    type: 'addAnnotation',
    id: id(n),
    document: id(document),
    ranges: [{ start, end }],
    tags: tags.map(id),
    note: '',
  };
}

/** An annotation of the first five characters of a document. */
export function annotationRecord(n: number, document: number, change: Partial<Annotation> = {}): Annotation {
  return {
    id: id(n),
    document: id(document),
    ranges: [{ start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }],
    tags: [],
    note: '',
    author: '',
    createdAt: moment,
    updatedBy: '',
    updatedAt: moment,
    ...change,
  };
}
