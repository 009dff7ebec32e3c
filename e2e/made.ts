import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildSample } from '../seeds/sample.ts';
import { ContentStore } from '../src/main/workspace/content-store.ts';
import { makeWorkspace } from '../src/main/workspace/make.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { fromFile } from '../src/shared/model/workspace.ts';
import { documentRecord } from '../src/shared/testing/fixtures.ts';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import { quoted } from '../src/shared/text/passage.ts';
import { root } from './fixtures.ts';

/** A document to be made for a test. */
export interface Made {
  readonly number: string;
  readonly text: string;
  /** BCP 47; English unless given. */
  readonly language?: string;
  readonly title?: string;
  /** `2023-11-17`. */
  readonly published?: string;
  /** The number of the document it is a version of: one that stands before it. */
  readonly versionOf?: string;
  readonly marks?: readonly Mark[];
}

/** An annotation to be made: words of the text (one place each), tags of the sample by name, a note. */
export interface Mark {
  readonly words: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
  /** What the file says of it in place of what the text has there, as a foreign or damaged one may. */
  readonly said?: string;
}

const at = '2026-11-19T16:10:00.000Z';

/** Makes a workspace of these documents, with the sample's codebook, and answers its folder. Throws when words are not there. */
export async function madeAt(parent: string, list: readonly Made[]): Promise<string> {
  const folder = join(parent, 'Made.readout');
  const sample = buildSample(join(root, 'seeds')).workspace;
  const ids = new Map(list.map(({ number }) => [number, randomUUID()]));
  const documents = list.map((made, n) => {
    const { number, text, language = 'en', title = `Document ${number}`, published, versionOf } = made;
    const bytes = Buffer.from(text);
    return documentRecord(n, {
      id: ids.get(number) ?? '',
      number,
      title,
      language,
      published:
        published === undefined ? null : { date: published, time: null, precision: 'day', inferred: false },
      versionOf: ids.get(versionOf ?? '') ?? null,
      source: {
        hash: hashOf(bytes),
        name: `${number}.txt`,
        bytes: bytes.length,
        encoding: 'utf-8',
        format: 'text',
        changes: 'accepted',
      },
      text: hashOf(Buffer.from(JSON.stringify(textOf(text)))),
    });
  });
  const tagOf = (name: string): string => {
    const tag = sample.tags.find((one) => one.name === name);
    if (tag === undefined) throw new Error(`The sample has no tag ${name}`);
    return tag.id;
  };
  const annotations = list.flatMap(({ text, marks = [] }, n) =>
    marks.map(({ words, tags = [], note = '', said }): Annotation => ({
      id: randomUUID(),
      document: documents[n]?.id ?? '',
      ranges: words.map((exact) => {
        const start = text.indexOf(exact);
        if (start < 0) throw new Error(`“${exact}” is not in the text`);
        const range = quoted(text, { start, end: start + exact.length });
        return { ...range, exact: said ?? range.exact };
      }),
      tags: tags.map(tagOf),
      note,
      author: '',
      createdAt: at,
      updatedBy: '',
      updatedAt: at,
    })),
  );
  const workspace = { ...sample, id: randomUUID(), name: 'Made', documents, annotations, comparisons: [] };
  await makeWorkspace(folder, fromFile(workspace), async (fresh) => {
    const store = new ContentStore(fresh);
    for (const { text } of list) await store.put(Buffer.from(text), textOf(text));
  });
  return folder;
}

function textOf(text: string) {
  return { text, blocks: plainBlocks(text) };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
