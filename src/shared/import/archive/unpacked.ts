import { limits } from '../limits.ts';
import type { ImportFile } from '../reading.ts';
import { damaged, tooLarge } from '../refusals.ts';
import { crc32 } from './crc32.ts';
import type { Member } from './directory.ts';

/** Bytes an archive may still unpack to; each member read takes its own. */
export interface Allowance {
  left: number;
}

const mebi = 1024 * 1024;

/** Bytes handed to the inflater at once: it may make a thousand times as many of them before it can be stopped. */
const slice = 16 * 1024;

/**
 * A member's bytes, checked against its checksum. Throws a ReadoutError naming the file as soon as
 * it takes more than the allowance or swells beyond the ratio, whatever size it says it has.
 */
export async function unpacked(
  file: ImportFile,
  member: Member,
  allowance: Allowance,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = file.bytes.subarray(member.start, member.end);
  const bytes = await contents(file, member, packed, allowance);
  if (bytes.length !== member.size || crc32(bytes) !== member.crc)
    throw damaged(file.name, `its part "${member.name}" is not what was packed`);
  return bytes;
}

async function contents(
  file: ImportFile,
  member: Member,
  packed: Uint8Array<ArrayBuffer>,
  allowance: Allowance,
) {
  if (member.method === 0) {
    take(file, packed.length, packed.length, packed.length, allowance);
    return packed.slice();
  }
  if (member.method !== 8)
    throw damaged(file.name, `its part "${member.name}" is packed in a way only few programs know`);
  return inflated(file, member, packed, allowance);
}

async function inflated(
  file: ImportFile,
  member: Member,
  packed: Uint8Array<ArrayBuffer>,
  allowance: Allowance,
) {
  const inflating: ReadableStream<Uint8Array<ArrayBuffer>> = slices(packed).pipeThrough(
    new DecompressionStream('deflate-raw'),
  );
  const reader = inflating.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw damaged(file.name, `its part "${member.name}" cannot be unpacked`, String(error));
    });
    if (done) return concatenated(parts, length);
    parts.push(value);
    length += value.length;
    try {
      take(file, value.length, length, packed.length, allowance);
    } catch (error) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
  }
}

function take(file: ImportFile, bytes: number, length: number, packed: number, allowance: Allowance): void {
  allowance.left -= bytes;
  if (allowance.left < 0)
    throw tooLarge(file.name, `it unpacks to more than ${limits.unpacked / mebi} megabytes`);
  if (length > mebi && length > packed * limits.ratio)
    throw tooLarge(
      file.name,
      `a part of it unpacks to over ${limits.ratio} times its size, as a zip bomb does`,
    );
}

function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + slice));
      else controller.close();
      at += slice;
    },
  });
}

function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
