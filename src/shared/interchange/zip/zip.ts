import { joinedBytes, u16, u32 } from '../../import/archive/bytes.ts';
import { crc32 } from '../../import/archive/crc32.ts';

/** A file to be put into a zip; its path with forward slashes. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What a member says of itself in both places a zip tells of it. */
interface Packed {
  readonly name: Uint8Array;
  readonly head: Uint8Array;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * A zip of these files in their order (APPNOTE 6.3): deflated where that makes them smaller, names in UTF-8, no
 * moments, so that the same files are the same bytes. Throws where it would need zip64: over 65,534 files or 4 GiB.
 */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, head, data } = await packedOf(entry);
    const local = joinedBytes([u32(0x04034b50), head, u16(name.length), u16(0), name, data]);
    // Version made by; then lengths of extra field and comment, disk, attributes: nothing of either.
    const rest = [u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), name];
    directory.push(joinedBytes([u32(0x02014b50), u16(20), head, ...rest]));
    parts.push(local);
    at += local.length;
  }
  const list = joinedBytes(directory);
  if (entries.length > 0xfffe || at + list.length > 0xfffffffe)
    throw new Error('A zip of this size needs zip64');
  const counts = [u16(entries.length), u16(entries.length)];
  const end = [u32(0x06054b50), u32(0), ...counts, u32(list.length), u32(at), u16(0)];
  return joinedBytes([...parts, list, ...end]);
}

/** Midnight of 1 January 1980, the first moment a zip can name. */
const noTime = 0x00210000;

/** Says that names are UTF-8. */
const utf8 = 0x0800;

async function packedOf({ name, data }: ZipEntry): Promise<Packed> {
  const small = await deflated(data);
  const isSmaller = small.length < data.length;
  const packed = isSmaller ? small : data;
  const sizes = [u32(packed.length), u32(data.length)];
  const head = [u16(20), u16(utf8), u16(isSmaller ? 8 : 0), u32(noTime), u32(crc32(data)), ...sizes];
  return { name: new TextEncoder().encode(name), head: joinedBytes(head), data: packed };
}

async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
