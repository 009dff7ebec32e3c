import { createHash } from 'node:crypto';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import { type BackupCounts, BackupHead } from '../../shared/model/backup.ts';
import { largestFile } from './loading.ts';
import type { JournalMark } from './journal-entry.ts';

/** A backup's head, and how many bytes of the file it takes. */
export interface Head {
  readonly head: BackupHead;
  readonly length: number;
}

/** No head is longer: as much of a file is read to know what it says of itself. */
export const longestHead = 1024;

/** What gzip begins a file with (RFC 1952): its mark, deflate, a comment follows, no time, no hints, no system. */
const beginning = Buffer.from([0x1f, 0x8b, 8, 0b1_0000, 0, 0, 0, 0, 0, 255]);

const unzip = promisify(gunzip);

/**
 * The file of a text that comes in pieces: a gzip file whose comment is the head, so that a list of
 * backups needs only their first bytes, and any gzip program unpacks it. Between two pieces there is
 * a turn of the loop, and zlib works beside it. Rejects where the signal says so.
 */
export async function packed(
  pieces: Iterable<string>,
  { counts, mark }: { readonly counts: BackupCounts | null; readonly mark: JournalMark | null },
  signal?: AbortSignal,
): Promise<Buffer> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let textBytes = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const bytes of oneByOne(pieces, signal)) {
      hash.update(bytes);
      textBytes += bytes.length;
      yield bytes;
    }
  }
  await pipeline(counted, createGzip(), async (zipped: AsyncIterable<Buffer>) => {
    for await (const chunk of zipped) chunks.push(chunk);
  });
  const body = Buffer.concat(chunks).subarray(beginning.length);
  const head: BackupHead = {
    text: hash.digest('hex'),
    textBytes,
    packedBytes: body.length,
    counts,
    journal: mark,
  };
  return Buffer.concat([beginning, Buffer.from(`${JSON.stringify(head)}\0`, 'latin1'), body]);
}

/** What the head of a backup would call this text: the SHA-256 of it. Leaves the loop free as `packed` does. */
export async function hashOfPieces(pieces: Iterable<string>, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of oneByOne(pieces, signal)) hash.update(bytes);
  return hash.digest('hex');
}

/** The head in the first bytes of a file; null where they are no backup's. */
export function headOf(start: Buffer): Head | null {
  const end = start.indexOf(0, beginning.length);
  if (end < 0 || !start.subarray(0, beginning.length).equals(beginning)) return null;
  try {
    const head = BackupHead.parse(JSON.parse(start.toString('latin1', beginning.length, end)));
    return { head, length: end + 1 };
  } catch {
    return null;
  }
}

/** What is wrong with a file of this head and size, at the end of the sentence "The backup …"; null where nothing can be seen. */
export function flawOf(head: Head | null, bytes: number): string | null {
  if (bytes === 0) return 'is empty';
  if (head === null) return 'does not begin as a backup does';
  // A few bytes may unpack to more than there is memory.
  if (Math.max(bytes, head.head.textBytes) > largestFile) return 'is larger than a workspace can be';
  const whole = head.length + head.head.packedBytes;
  return bytes === whole ? null : `is ${bytes < whole ? 'cut short' : 'longer than it was'}`;
}

/** The text of a backup's file. Rejects where it is not what was packed: gzip has a checksum of it. */
export async function unpacked(bytes: Buffer): Promise<Buffer> {
  const head = headOf(bytes);
  const flaw = flawOf(head, bytes.length);
  if (flaw !== null || head === null) throw new Error(`The backup ${flaw}`);
  const text = await unzip(bytes, { maxOutputLength: Math.max(1, head.head.textBytes) });
  if (text.length !== head.head.textBytes) throw new Error('The backup holds less than was packed');
  return text;
}

async function* oneByOne(pieces: Iterable<string>, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    await turnOfLoop();
    signal?.throwIfAborted();
    yield Buffer.from(piece);
  }
}
