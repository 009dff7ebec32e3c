import { setImmediate } from 'node:timers/promises';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { annotationsOf, lined } from './lines.ts';
import { sealIn } from './seal.ts';
import { type Parsed, parse, readInOrder } from './serialise.ts';

/** How long other work may wait for its turn, in milliseconds. */
export const patience = 8;

/**
 * What a file turns out to be, the same as `parse` says of its text. A sound file laid out as we
 * write it is read in slices, between which other work has its turn, in about half the time.
 */
export async function parseInSlices(bytes: Buffer): Promise<Parsed> {
  return (await readSound(bytes)) ?? parse(bytes.toString());
}

/**
 * What is wrong with a file, at the end of the sentence "The file …"; null of one that can be read. For a
 * file nobody reads: nothing is made of its records.
 */
export async function flawInSlices(bytes: Buffer): Promise<string | null> {
  const ids = new Set<string>();
  let all = 0;
  const rest = await soundSlices(bytes, ({ id }) => {
    ids.add(id);
    all++;
  });
  if (rest !== null && ids.size === all) return null;
  const parsed = parse(bytes.toString());
  return parsed.kind === 'damaged' ? parsed.reason : null;
}

async function readSound(bytes: Buffer): Promise<Parsed | null> {
  const all: Annotation[] = [];
  const rest = await soundSlices(bytes, (annotation) => {
    all.push(annotation);
    readInOrder([annotation]);
  });
  if (rest === null) return null;
  const annotations = Annotations.of(all);
  if (annotations.size < all.length) return null; // two of them share an id
  return { ...rest, workspace: { ...rest.workspace, annotations }, seal: sealIn(bytes) };
}

/**
 * Hands over the annotations of a sound file laid out as we write it, and answers what else stands in it;
 * null of any other: why, is for `parse` to say.
 */
async function soundSlices(
  bytes: Buffer,
  take: (annotation: Annotation) => void,
): Promise<Extract<Parsed, { kind: 'good' }> | null> {
  const parts = lined(bytes);
  if (parts === null) return null;
  const rest = parse(parts.rest);
  if (rest.kind !== 'good') return null;
  let since = performance.now();
  for (const some of annotationsOf(parts.lines)) {
    if (some === null) return null;
    for (const annotation of some) take(annotation);
    if (performance.now() - since < patience) continue;
    await setImmediate();
    since = performance.now();
  }
  return rest;
}
