import { z } from 'zod/mini';
import type { Annotation } from '../../shared/model/annotation.ts';
import { annotationsFrom } from '../../shared/model/annotation-list.ts';
import type { Id } from '../../shared/model/ids.ts';
import { schemaVersion } from '../../shared/model/workspace.ts';

/**
 * A workspace file of which nearly all is annotations, one a line: they can be read some at a
 * time, or only those of one document. Everything else is small and read as a whole.
 */
export interface Lined {
  /** The text of the file with no annotations in it. */
  readonly rest: string;
  /** The bytes of the lines of annotations, without the brackets around them. */
  readonly lines: Buffer;
}

const opening = Buffer.from('\n"annotations": [\n');
const closing = Buffer.from('\n]');
const lineFeed = 10;
const comma = 44;

/**
 * The two parts of a file of this version that is laid out as we write it; null of any other. No
 * line begins within a JSON string, so what looks like a key is one. O(bytes), as quick as a search.
 */
export function lined(bytes: Buffer): Lined | null {
  const at = bytes.indexOf(opening);
  const from = at + opening.length;
  const to = at < 0 ? -1 : bytes.indexOf(closing, from);
  if (to < 0) return null;
  const withList = (list: string): string =>
    bytes.toString('utf8', 0, from - '[\n'.length) + list + bytes.toString('utf8', to + closing.length);
  // A record may have a key of that name: the lines are the file's own where its own is gone with them.
  return Without.safeParse(jsonOf(withList('null'))).success
    ? { rest: withList('[]'), lines: bytes.subarray(from, to) }
    : null;
}

const Without = z.looseObject({ schemaVersion: z.literal(schemaVersion), annotations: z.null() });

/**
 * The annotations of such lines, those of about so many bytes at a time; null for some among which
 * is anything else. What holds of the parts holds of the whole list.
 */
export function* annotationsOf(lines: Buffer, slice = 65_536): Generator<readonly Annotation[] | null, void> {
  for (let from = 0; from < lines.length;) {
    const end = lines.indexOf(lineFeed, from + slice);
    const isLast = end < 0 || end === lines.length - 1;
    const to = isLast ? lines.length : end;
    yield listed(lines.subarray(from, !isLast && lines[to - 1] === comma ? to - 1 : to));
    from = to + 1;
  }
}

/** Those of one document, without a look at the others; null where anything else is among them. */
export function annotationsIn(lines: Buffer, document: Id): readonly Annotation[] | null {
  const found: Buffer[] = [];
  const key = Buffer.from(`"document":"${document}"`);
  for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, at)) {
    const from = lines.lastIndexOf(lineFeed, at) + 1;
    const end = lines.indexOf(lineFeed, at);
    at = end < 0 ? lines.length : end;
    found.push(lines.subarray(from, lines[at - 1] === comma ? at - 1 : at), Buffer.from(','));
  }
  return found.length === 0 ? [] : listed(Buffer.concat(found.slice(0, -1)));
}

/** How many there are. */
export function countOf(lines: Buffer): number {
  let count = 1;
  for (let at = lines.indexOf(lineFeed); at >= 0; at = lines.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** Null of a list that is empty or holds anything else. */
function listed(lines: Buffer): readonly Annotation[] | null {
  const annotations = annotationsFrom(`[${lines.toString()}]`);
  return annotations?.length === 0 ? null : annotations;
}

/** Undefined where it is not JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
