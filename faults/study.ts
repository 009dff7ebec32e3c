import { makeWorkspace } from '../src/main/workspace/make.ts';
import { ContentStore } from '../src/main/workspace/content-store.ts';
import type { Disk } from '../src/main/files/disk.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { Annotations } from '../src/shared/model/annotations.ts';
import type { Document, DocumentText } from '../src/shared/model/document.ts';
import type { Workspace } from '../src/shared/model/workspace.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../src/shared/testing/fixtures.ts';

/** Where the workspace of a run lies on a disk in memory. */
export const folder = '/Study.readout';

/** A new statement, for importing. */
export function statement(n: number): { bytes: Buffer; text: DocumentText } {
  const text = `Statement ${n}\n\nThe two sides agreed to meet again, and both sides stressed mutual trust (${n}).\n\nThey exchanged views.`;
  return { bytes: Buffer.from(text), text: textFrom(text) };
}

/** Makes a workspace of three documents, six tags and so many annotations. */
export async function makeStudy(path: string, disk: Disk, annotations: number): Promise<void> {
  const store = new ContentStore(`${path}.contents`, disk);
  const documents: Document[] = [];
  for (const n of [1, 2, 3]) documents.push(await stored(store, n));
  const study: Workspace = {
    ...workspaceWith(
      documents,
      [11, 12, 13, 14, 15, 16].map((n) => tagRecord(n)),
    ),
    annotations: Annotations.of(Array.from({ length: annotations }, (_, n) => annotation(1_000 + n))),
  };
  await makeWorkspace(path, study, (fresh) => store.copyTo(fresh), disk);
}

async function stored(store: ContentStore, n: number): Promise<Document> {
  const { bytes, text } = statement(n);
  const hashes = await store.put(bytes, text);
  return documentRecord(n, {
    text: hashes.text,
    source: {
      hash: hashes.source,
      name: `${n}.txt`,
      bytes: bytes.length,
      encoding: 'utf-8',
      format: 'text',
      changes: 'accepted',
    },
  });
}

function annotation(n: number): Annotation {
  return annotationRecord(n, 1 + (n % 3), {
    ranges: [{ start: 0, end: 9, exact: 'Statement', prefix: '', suffix: ' ' }],
    tags: [id(11 + (n % 6))],
    note: `Note ${n}: ${'said with care '.repeat(n % 20)}`,
  });
}
