import { setImmediate } from 'node:timers/promises';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { annotationsOf, lined } from './lines.ts';
import { sealIn } from './seal.ts';
import { type Parsed, parse, readInOrder } from './serialise.ts';

/** How long other work may wait for its turn, in milliseconds. */
const patience = 8;

/**
 * What a file turns out to be, the same as `parse` says of its text. A sound file laid out as we
 * write it is read in slices, between which other work has its turn, in about half the time.
 */
export async function parseInSlices(bytes: Buffer): Promise<Parsed> {
  return (await readSound(bytes)) ?? parse(bytes.toString());
}

/** Null of anything that is not such a file: why, is for `parse` to say. */
async function readSound(bytes: Buffer): Promise<Parsed | null> {
  const parts = lined(bytes);
  if (parts === null) return null;
  const rest = parse(parts.rest);
  if (rest.kind !== 'good') return null;
  const all: Annotation[] = [];
  let since = performance.now();
  for (const some of annotationsOf(parts.lines)) {
    if (some === null) return null;
    for (const annotation of some) all.push(annotation);
    if (performance.now() - since < patience) continue;
    await setImmediate();
    since = performance.now();
  }
  const annotations = Annotations.of(all);
  if (annotations.size < all.length) return null; // two of them share an id
  readInOrder(all);
  return { ...rest, workspace: { ...rest.workspace, annotations }, seal: sealIn(bytes) };
}
