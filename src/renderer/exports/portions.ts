import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import type { ExportPortion } from '../workers/export-worker.ts';
import { request } from '../state/bridge.ts';

/** What is handed over besides records that are few: annotations in their order, and the texts of documents. */
export interface Material {
  readonly annotations: readonly Annotation[];
  readonly documents: readonly Pick<Document, 'id' | 'text'>[];
}

/** Copied to another thread in some milliseconds. */
const annotationsAtOnce = 1_000;
const textsAtOnce = 24;

/** The material some at a time; a text that cannot be read is not among it. */
export async function* portionsOf({ annotations, documents }: Material): AsyncGenerator<ExportPortion> {
  for (const portion of inParts(annotations, annotationsAtOnce)) {
    yield { annotations: portion, texts: new Map() };
    await pause();
  }
  for (const portion of inParts(documents, textsAtOnce))
    yield { annotations: [], texts: new Map((await Promise.all(portion.map(read))).flat()) };
}

async function read({ id, text }: Pick<Document, 'id' | 'text'>): Promise<(readonly [Id, PackedText])[]> {
  return await request('text', text).then(
    (packed) => [[id, packed] as const],
    () => [],
  );
}

function* inParts<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** The page does what else there is to do. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
