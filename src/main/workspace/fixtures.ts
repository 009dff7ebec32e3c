import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Told } from '../../shared/ipc/contract.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { documentRecord, moment } from '../../shared/testing/fixtures.ts';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { ContentStore } from './content-store.ts';
import { makeWorkspace } from './make.ts';
import type { World } from './session-parts.ts';
import { starterWorkspace } from '../../shared/model/starter-workspace.ts';

// For tests: a workspace on a real disk, and a world with a clock that is told the time.

export { moment } from '../../shared/testing/fixtures.ts';

/** Matches a sentence that has this in it. */
export const saying = (part: string): unknown => expect.stringContaining(part);

/** A folder of its own for each test, removed when the test ends. */
export async function scratch(onFinished: (clean: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  onFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace with the starter codebook and a document for each text. */
export async function workspaceIn(
  parent: string,
  texts: readonly string[] = ['The two sides exchanged views.\nThey agreed to meet again.'],
): Promise<{ folder: string; workspace: Workspace }> {
  const folder = join(parent, 'Study.readout');
  const contents = new ContentStore(join(parent, 'contents'));
  const documents: Document[] = [];
  for (const [i, text] of texts.entries()) {
    const bytes = Buffer.from(text);
    const hashes = await contents.put(bytes, { text, blocks: plainBlocks(text) });
    documents.push(documentOf(`00${i}`, bytes.length, hashes));
  }
  const workspace = {
    ...starterWorkspace('Study', moment, randomUUID),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  await makeWorkspace(folder, workspace, (fresh) => contents.copyTo(fresh));
  return { folder, workspace };
}

export function documentOf(
  number: string,
  bytes: number,
  hashes: { source: string; text: string },
  id: Id = randomUUID(),
): Document {
  return documentRecord(Number(number), {
    id,
    number,
    title: `Statement ${number}`,
    source: {
      hash: hashes.source,
      name: `${number}.txt`,
      bytes,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
    text: hashes.text,
  });
}

/** A world that keeps what it is told; `clock` is milliseconds, moved by hand. */
export function worldOf(): World & { readonly told: Told[]; clock: number } {
  const told: Told[] = [];
  const world = {
    told,
    clock: Date.parse(moment),
    now: () => new Date(world.clock).toISOString(),
    author: () => 'Ada',
    tell: (each: Told) => void told.push(each),
  };
  return world;
}
