import type { Annotation } from '../../shared/model/annotation.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import type { ExportPortion } from '../workers/export-worker.ts';
import { request } from '../state/bridge.ts';

/** What of a workspace a format is written from. */
export interface Wanted {
  readonly annotations: boolean;
  readonly texts: boolean;
}

/** Copied to another thread in some milliseconds. */
const annotationsAtOnce = 1_000;
const textsAtOnce = 24;

/** The annotations of a workspace and the texts of its documents, some at a time; a text that cannot be read is not among them. */
export async function* portionsOf(
  { annotations, documents, removed }: Workspace,
  wanted: Wanted,
): AsyncGenerator<ExportPortion> {
  if (wanted.annotations)
    for (const portion of inParts([...annotations], annotationsAtOnce)) {
      yield { annotations: portion, texts: new Map() };
      await pause();
    }
  if (!wanted.texts) return;
  const gone = Array.from(removed.values(), ({ document }) => document);
  const all = [...documents.values(), ...gone].map(({ id, text }) => ({ id, text }));
  for (const portion of inParts(all, textsAtOnce))
    yield { annotations: none, texts: new Map((await Promise.all(portion.map(read))).flat()) };
}

const none: readonly Annotation[] = [];

async function read({ id, text }: { id: Id; text: Hash }): Promise<(readonly [Id, PackedText])[]> {
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
