import { crc32 } from 'node:zlib';

/**
 * One line of a journal: `{"length":27,"crc":"0a1b2c3d","entry":{…}}` and a line feed. Length and
 * CRC-32 (zlib's, eight hexadecimal digits) are of the entry's UTF-8 bytes, in which no line feed stands.
 */
export function framed(entry: object): Buffer {
  const bytes = Buffer.from(JSON.stringify(entry));
  const head = `{"length":${bytes.length},"crc":"${checksum(bytes)}","entry":`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('}\n')]);
}

/** The entry of a line, given without its line feed; null where it is not, byte for byte, what was written. */
export function unframed(line: Buffer): unknown {
  const head = /^\{"length":(\d{1,10}),"crc":"([0-9a-f]{8})","entry":/.exec(line.toString('latin1', 0, 60));
  if (head === null || line.at(-1) !== closingBrace) return null;
  const bytes = line.subarray(head[0].length, -1);
  if (bytes.length !== Number(head[1]) || checksum(bytes) !== head[2]) return null;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

/** CRC-32 as eight lower-case hexadecimal digits; `before` is that of the bytes that go before. */
export function checksum(bytes: string | Uint8Array): string {
  return hexOf(crc32(bytes));
}

/** A CRC-32 as it is written. */
export function hexOf(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}

const closingBrace = 0x7d;
