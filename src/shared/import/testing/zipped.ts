import { joinedBytes, u16, u32 } from '../archive/bytes.ts';
import { crc32 } from '../archive/crc32.ts';

/** A member to be written; what is left out is told as it is. */
export interface ZipMember {
  readonly name: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
  readonly stored?: boolean;
  /** Lies, and things no document has. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly externalAttributes?: number;
  /** Says its bytes are those of the first member. */
  readonly overFirst?: boolean;
  /** Tells its sizes in the zip64 field. */
  readonly wide?: boolean;
}

/** A zip of these members; `wide` gives it a zip64 end. */
export async function zipped(members: readonly ZipMember[], wide = false): Promise<Uint8Array<ArrayBuffer>> {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const member of members) {
    const data = typeof member.data === 'string' ? new TextEncoder().encode(member.data) : member.data;
    const packed = member.stored === true ? data : await deflated(data);
    const head = headOf(member, data, packed.length);
    const name = new TextEncoder().encode(member.name);
    const local = joinedBytes([u32(0x04034b50), head, u16(name.length), u16(0), name, packed]);
    centrals.push(
      centralOf(member, name, head, data.length, packed.length, member.overFirst === true ? 0 : at),
    );
    locals.push(local);
    at += local.length;
  }
  const central = joinedBytes(centrals);
  return joinedBytes([...locals, central, ...endOf(members.length, central.length, at, wide)]);
}

/** Raw deflate, as zip members are packed. */
export async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function headOf(member: ZipMember, data: Uint8Array, packed: number): Uint8Array {
  const method = member.method ?? (member.stored === true ? 0 : 8);
  return joinedBytes([
    u16(20),
    u16(member.flags ?? 0x800),
    u16(method),
    u32(0),
    u32(member.crc ?? crc32(data)),
    u32(packed),
    u32(member.size ?? data.length),
  ]);
}

function centralOf(
  member: ZipMember,
  name: Uint8Array,
  head: Uint8Array,
  size: number,
  packed: number,
  at: number,
) {
  const wide = member.wide === true;
  const extra = wide ? joinedBytes([u16(1), u16(24), u64(size), u64(packed), u64(at)]) : new Uint8Array();
  const told = wide ? joinedBytes([head.subarray(0, 14), u32(0xffffffff), u32(0xffffffff)]) : head;
  return joinedBytes([
    u32(0x02014b50),
    u16(0x0314),
    told,
    u16(name.length),
    u16(extra.length),
    u16(0),
    u16(0),
    u16(0),
    u32(member.externalAttributes ?? 0),
    u32(wide ? 0xffffffff : at),
    name,
    extra,
  ]);
}

function endOf(count: number, size: number, at: number, wide: boolean): Uint8Array[] {
  if (!wide) return [u32(0x06054b50), u32(0), u16(count), u16(count), u32(size), u32(at), u16(0)];
  const from = [u64(size), u64(at)];
  const end64 = [u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(count), u64(count), ...from];
  const locator = [u32(0x07064b50), u32(0), u64(at + size), u32(1)];
  const most = [u16(0xffff), u16(0xffff), u32(0xffffffff), u32(0xffffffff)];
  return [...end64, ...locator, u32(0x06054b50), u32(0), ...most, u16(0)];
}

function u64(value: number): Uint8Array {
  return joinedBytes([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))]);
}
