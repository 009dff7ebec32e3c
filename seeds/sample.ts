import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../src/shared/model/annotation.ts';
import type { Comparison } from '../src/shared/model/comparison.ts';
import { type Document, DocumentText } from '../src/shared/model/document.ts';
import type { Hash, Id } from '../src/shared/model/ids.ts';
import type { Tag } from '../src/shared/model/tag.ts';
import { schemaVersion, type WorkspaceFile } from '../src/shared/model/workspace.ts';
import { canonicalText } from '../src/shared/text/canonical.ts';
import { quoted } from '../src/shared/text/passage.ts';
import { annotations000 } from './annotations/000.ts';
import { annotations001 } from './annotations/001.ts';
import { annotations002 } from './annotations/002.ts';
import { annotations003 } from './annotations/003.ts';
import { annotations004 } from './annotations/004.ts';
import { codebook, type SampleTag, type TagCode } from './codebook.ts';
import { comparisonNote } from './comparison.ts';
import { readManifest, type Seed } from './manifest.ts';
import { placed } from './placed.ts';

/** A seed with its bytes and its canonical text. */
export interface LoadedSeed {
  readonly seed: Seed;
  readonly bytes: Buffer;
  readonly text: DocumentText;
}

/** The sample workspace: its records, and the bytes of its texts and sources by their hashes. */
export interface Sample {
  readonly workspace: WorkspaceFile;
  readonly texts: ReadonlyMap<Hash, Buffer>;
  readonly sources: ReadonlyMap<Hash, Buffer>;
}

const madeAt = '2026-11-19T15:30:00.000Z';

/** Per document, in the order they were read: when its first passage was marked, and what was. */
const readings = [
  { number: '001', from: '2026-11-19T16:01:00.000Z', annotations: annotations001 },
  { number: '002', from: '2026-11-19T16:40:00.000Z', annotations: annotations002 },
  { number: '003', from: '2026-11-20T09:05:00.000Z', annotations: annotations003 },
  { number: '000', from: '2026-11-20T09:30:00.000Z', annotations: annotations000 },
  { number: '004', from: '2026-11-20T10:00:00.000Z', annotations: annotations004 },
] as const;

/**
 * The sample from the seeds folder: the same folder always gives the same bytes.
 * Throws when the manifest or an annotation does not agree with the texts.
 */
export function buildSample(folder: string): Sample {
  const seeds = loadSeeds(folder);
  const texts = new Map<Hash, Buffer>();
  const sources = new Map<Hash, Buffer>();
  const documents = seeds.map((each, order) => {
    const stored = Buffer.from(JSON.stringify(each.text));
    texts.set(sha256(stored), stored);
    sources.set(each.seed.sha256, each.bytes);
    return documentOf(each, sha256(stored), order);
  });
  const annotations = seeds.flatMap(annotationsOf);
  const workspace: WorkspaceFile = {
    schemaVersion,
    id: idOf('workspace'),
    name: 'China–Japan readouts',
    createdAt: madeAt,
    documents: byId(documents),
    tags: byId(codebook.map(tagOf)),
    annotations: byId(annotations),
    comparisons: [comparison()],
    memos: [],
    dismissals: [],
    removed: [],
    corrections: [],
    stances: [],
    refusals: [],
    outlets: [],
    reports: [],
  };
  return { workspace, texts, sources };
}

/** Every seed of the manifest with its bytes and canonical text. */
export function loadSeeds(folder: string): LoadedSeed[] {
  return readManifest(folder).seeds.map((seed) => {
    const bytes = readFileSync(join(folder, seed.file));
    if (sha256(bytes) !== seed.sha256)
      throw new Error(`${seed.file} is not the text the manifest describes.`);
    const text = canonicalText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { seed, bytes, text: DocumentText.parse({ text, blocks: seed.blocks }) };
  });
}

/** An id for ever the same: SHA-256 of a name, as a UUID of version 8 (RFC 9562, 5.8). */
export function idOf(name: string): Id {
  const hex = sha256(Buffer.from(`readout sample: ${name}`));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function documentOf({ seed, bytes }: LoadedSeed, text: Hash, order: number): Document {
  return {
    ...seed.facts,
    id: idOf(`document ${seed.facts.number}`),
    order,
    source: {
      hash: seed.sha256,
      name: seed.file,
      bytes: bytes.length,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text,
    versionOf: null,
    evidence: [],
    addedAt: madeAt,
    updatedAt: madeAt,
  };
}

function tagOf(tag: SampleTag, order: number): Tag {
  const parent = tag.parent === null ? null : tagId(tag.parent);
  // What a tag is called in Chinese and Japanese suggests it in texts of those languages.
  const names = tag.aliases.map((pattern) => ({ pattern, kind: 'phrase' as const, matchCase: false }));
  return {
    ...tag,
    rules: [...tag.rules, ...names],
    id: tagId(tag.code),
    parent,
    order,
    createdAt: madeAt,
    updatedAt: madeAt,
  };
}

function annotationsOf({ seed, text }: LoadedSeed): Annotation[] {
  const reading = readings.find(({ number }) => number === seed.facts.number);
  if (reading === undefined) throw new Error(`No annotations are given for ${seed.facts.number}.`);
  return reading.annotations.map((annotation, i) => {
    const at = new Date(Date.parse(reading.from) + i * 60_000).toISOString();
    return {
      id: idOf(`annotation ${seed.facts.number} ${i}`),
      document: idOf(`document ${seed.facts.number}`),
      ranges: [quoted(text.text, placed(text, annotation))],
      tags: annotation.tags.map(tagId),
      note: annotation.note ?? '',
      author: '',
      createdAt: at,
      updatedBy: '',
      updatedAt: at,
    };
  });
}

function comparison(): Comparison {
  const at = '2026-11-20T10:40:00.000Z';
  return {
    id: idOf('comparison 001 002'),
    kind: 'chain',
    documents: [idOf('document 001'), idOf('document 002')],
    note: comparisonNote,
    createdAt: at,
    updatedAt: at,
  };
}

function tagId(code: TagCode): Id {
  return idOf(`tag ${code}`);
}

function sha256(bytes: Buffer): Hash {
  return createHash('sha256').update(bytes).digest('hex');
}

function byId<R extends { id: Id }>(records: readonly R[]): R[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
