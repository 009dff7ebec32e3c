import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { buildSample, idOf } from '../seeds/sample.ts';
import { ContentStore } from '../src/main/workspace/content-store.ts';
import { makeWorkspace } from '../src/main/workspace/make.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import type { Document, DocumentText } from '../src/shared/model/document.ts';
import { fromFile, type WorkspaceFile } from '../src/shared/model/workspace.ts';
import { documentRecord } from '../src/shared/testing/fixtures.ts';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import { passageIn, quoted } from '../src/shared/text/passage.ts';
import { paragraphs, reworded, seeded, someOf } from './texts.ts';

/** A document of 1 MB: 1,700 paragraphs of about 590 characters. */
export const large = paragraphs(1_700, 590, 1);
/** A version of it: a third of its paragraphs reworded, one in twenty left out. */
export const version = someOf(reworded(large, 0.33, 8), 0.95, 9);
/** One of a few lines, to come from. */
export const small = paragraphs(3, 200, 2);
/** One of 100 kB, and one of 5 MB. */
export const middle = paragraphs(170, 590, 4);
export const huge = paragraphs(8_500, 590, 5);

const at = '2026-11-19T16:10:00.000Z';

/** Made documents by their numbers. */
const numbered = { L: large, V: version, S: small, M: middle, X: huge };
export type Numbered = keyof typeof numbered;

/** Makes a workspace of some of these, the first of them open, with the sample's codebook and so many annotations in the first. */
export async function makeBenchWorkspace(
  folder: string,
  annotations: number,
  numbers: readonly Numbered[] = ['L', 'S'],
): Promise<void> {
  const sample = buildSample(resolve(import.meta.dirname, '../seeds')).workspace;
  const texts = numbers.map((number) => textOf(numbered[number]));
  const documents = texts.map((text, i) => documentOf(numbers[i] ?? '', text, i));
  const [first] = documents;
  const [text] = texts;
  if (first === undefined || text === undefined) throw new Error('There is no document to annotate.');
  const tags = sample.tags.filter(({ parent }) => parent === null).map(({ id }) => id);
  const workspace = {
    ...sample,
    id: benchWorkspace(annotations),
    name: 'Bench',
    documents,
    annotations: marks(text, first.id, tags, annotations),
    ...nothingElse,
  };
  await make(folder, workspace, texts);
}

/** Its id. */
export function benchWorkspace(annotations: number): string {
  return idOf(`bench ${annotations}`);
}

/** The id of one of its documents. */
export function benchDocument(number: Numbered): string {
  return idOf(`bench document ${number}`);
}

/** Makes a workspace of so many documents of 4 kB, all annotated alike, and one of 40 kB first, which is the one that is open. */
export async function makeBenchLibrary(folder: string, count: number, annotations: number): Promise<void> {
  const sample = buildSample(resolve(import.meta.dirname, '../seeds')).workspace;
  const tags = sample.tags.filter(({ parent }) => parent === null).map(({ id }) => id);
  const texts = Array.from({ length: count }, (_, i) => textOf(paragraphs(i === 0 ? 70 : 7, 590, 100 + i)));
  const documents = texts.map((text, i) => documentOf(String(i + 1).padStart(3, '0'), text, i));
  const each = annotations / count;
  const workspace = {
    ...sample,
    id: idOf(`bench library ${count} ${annotations}`),
    name: 'Bench',
    documents,
    annotations: texts.flatMap((text, i) => marks(text, documents[i]?.id ?? '', tags, each)),
    ...nothingElse,
  };
  await make(folder, workspace, texts);
}

const nothingElse = { comparisons: [], memos: [], dismissals: [], removed: [] };

async function make(folder: string, workspace: WorkspaceFile, texts: readonly DocumentText[]): Promise<void> {
  await makeWorkspace(folder, fromFile(workspace), async (fresh) => {
    const store = new ContentStore(fresh);
    for (const each of texts) await store.put(Buffer.from(each.text), each);
  });
}

/** The document of 1 MB with so many annotations, as a workspace has it. */
export function annotated(count: number): { text: DocumentText; annotations: readonly Annotation[] } {
  const text = textOf(large);
  return { text, annotations: marks(text, idOf('bench document L'), ['a', 'b', 'c'].map(idOf), count) };
}

/** Half of them in every tenth paragraph, most about a line long and a few over paragraphs, one to three tags each. */
function marks(
  { text, blocks }: DocumentText,
  document: string,
  tags: readonly string[],
  count: number,
): Annotation[] {
  const random = seeded(3);
  const dense = blocks.filter((_, i) => i % 10 === 0);
  const list: Annotation[] = [];
  while (list.length < count) {
    const from = random() < 0.5 ? dense : blocks;
    const block = from[Math.floor(random() * from.length)];
    const start = Math.floor((block?.start ?? 0) + random() * 500);
    const length = Math.ceil(80 * Math.exp(1.4 * (random() + random() + random() - 1.5)));
    const passage = passageIn(text, start, Math.min(text.length, start + length));
    if (passage === null) continue;
    const first = Math.floor(random() * tags.length);
    list.push({
      id: idOf(`mark ${list.length} in ${document}`),
      document,
      ranges: [quoted(text, passage)],
      tags: [...tags, ...tags].slice(first, first + 1 + Math.floor(random() * 3)),
      note: random() < 0.3 ? 'A note of some words, as there would be.' : '',
      author: '',
      createdAt: at,
      updatedBy: '',
      updatedAt: at,
    });
  }
  return list;
}

function documentOf(number: string, text: DocumentText, order: number): Document {
  const bytes = Buffer.from(text.text);
  return documentRecord(order, {
    id: idOf(`bench document ${number}`),
    number,
    title: `Document ${number}`,
    source: {
      hash: hashOf(bytes),
      name: `${number}.txt`,
      bytes: bytes.length,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text: hashOf(Buffer.from(JSON.stringify(text))),
  });
}

/** Paragraphs as one text. */
export function textOf(texts: readonly string[]): DocumentText {
  const text = texts.join('\n');
  return { text, blocks: plainBlocks(text) };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
