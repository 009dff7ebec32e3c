import { limits } from '../limits.ts';
import type { ImportFile } from '../reading.ts';
import { damaged, locked, tooLarge } from '../refusals.ts';
import { pathTrick } from './path-trick.ts';

/** A member of a zip as its directory tells it: `start` and `end` bound its packed bytes in the file. */
export interface Member {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be unpacked. */
  readonly method: number;
  readonly crc: number;
  /** What it says it unpacks to, in bytes; not to be believed. */
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};

/** Bytes of the fixed part of each record. */
const fixed = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 };

const missing32 = 0xffffffff;
const missing16 = 0xffff;

/**
 * The members of a zip, folders left out, in the directory's order. Throws a ReadoutError naming
 * the file where the directory is missing or lies: O(members log members).
 */
export function directoryOf({ name: file, bytes }: ImportFile): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, end } = placeOf(file, view);
  if (count > limits.members) throw tooLarge(file, `it holds ${count} parts, more than ${limits.members}`);
  const found: (Member & { from: number })[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + fixed.central > end || view.getUint32(at, true) !== signature.central)
      throw damaged(file, 'its list of parts breaks off');
    const { member, next } = memberAt(file, view, at, offset);
    at = next;
    if (member.name.endsWith('/')) continue;
    if (names.has(member.name)) throw damaged(file, `it holds two parts named "${member.name}"`);
    names.add(member.name);
    found.push(member);
  }
  const inOrder = found.toSorted((one, other) => one.from - other.from);
  inOrder.forEach((member, index) => {
    if (member.end > (inOrder[index + 1]?.from ?? offset))
      throw damaged(file, 'parts of it lie over one another, as only a file made to do harm has them');
  });
  return found;
}

function memberAt(file: string, view: DataView, at: number, limit: number) {
  const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const [nameLength = 0, extraLength = 0] = lengths;
  const next = at + fixed.central + lengths.reduce((sum, length) => sum + length, 0);
  if (next > view.byteLength) throw damaged(file, 'its list of parts breaks off');
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + fixed.central;
  const name = nameOf(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameLength));
  // Bits of APPNOTE 4.4.4: encrypted, strongly encrypted, directory encrypted.
  if (flags & 0x2041) throw locked(file);
  const trick = pathTrick(name) ?? (isLink(view, at) ? 'is a link to another file' : null);
  if (trick !== null) throw damaged(file, `a part of it, "${shown(name)}", ${trick}`);
  const { size, packed, from } = sizesOf(view, at, nameAt + nameLength, extraLength);
  if (from + fixed.local > limit || view.getUint32(from, true) !== signature.local)
    throw damaged(file, `its part "${shown(name)}" is not where its list of parts says`);
  const start = from + fixed.local + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (start + packed > limit) throw damaged(file, `its part "${shown(name)}" breaks off`);
  return {
    next,
    member: {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      from,
      start,
      end: start + packed,
    },
  };
}

/** Sizes and offset of the member at `at`; those that do not fit stand in the zip64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const wide = wideField(view, extra, extra + extraLength);
  const [size = 0, packed = 0, from = 0] = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === missing32 ? wide() : value;
  });
  return { size, packed, from };
}

/** Gives the 64-bit numbers of the zip64 extra field one by one; what is not there reads as endless. */
function wideField(view: DataView, from: number, end: number): () => number {
  let at = end;
  let until = end;
  for (let field = from; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    at = field + 4;
    until = Math.min(end, at + view.getUint16(field + 2, true));
  }
  return () => {
    if (at + 8 > until) return Number.POSITIVE_INFINITY;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}

/** Where the directory lies: `end` is the end of its bytes. */
function placeOf(file: string, view: DataView): { count: number; offset: number; end: number } {
  const at = endRecord(view);
  if (at === null)
    throw damaged(
      file,
      view.byteLength >= 4 && view.getUint32(0, true) === signature.local
        ? 'its end is missing, as after a download that broke off'
        : 'it is not what its name says (it is no zip archive)',
    );
  const place = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  const wide = place.count === missing16 || place.size === missing32 || place.offset === missing32;
  const { count, size, offset } = (wide ? placeOf64(view, at) : null) ?? place;
  if (offset + size > at) throw damaged(file, 'its list of parts is not where its end says');
  return { count, offset, end: offset + size };
}

/** The last end record whose comment ends within the file, sought from the back. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - fixed.end;
  for (let at = last; at >= 0 && at >= last - missing16; at -= 1) {
    if (
      view.getUint32(at, true) === signature.end &&
      at + fixed.end + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  return null;
}

function placeOf64(view: DataView, end: number): { count: number; size: number; offset: number } | null {
  const locator = end - fixed.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + fixed.end64 > locator || view.getUint32(at, true) !== signature.end64) return null;
  const [count = 0, size = 0, offset = 0] = [32, 40, 48].map((field) =>
    Number(view.getBigUint64(at + field, true)),
  );
  return { count, size, offset };
}

/** Names are UTF-8 in what writes documents; what is not is kept apart byte by byte. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Whether the member was made on Unix as a symbolic link (its mode stands in the external attributes). */
function isLink(view: DataView, at: number): boolean {
  const madeOnUnix = view.getUint8(at + 5) === 3;
  return madeOnUnix && (view.getUint16(at + 40, true) & 0xf000) === 0xa000;
}

/** A name as a sentence can bear it. */
function shown(name: string): string {
  const plain = name.replaceAll(/\p{C}/gu, '\u2423');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
