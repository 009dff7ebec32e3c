import { crc32 } from 'node:zlib';
import { hexOf } from './journal-line.ts';

/** Whether a file is, byte for byte, what was written. Another hand may have changed it with good intent. */
export type Seal = 'whole' | 'broken' | 'none';

/** The end of a JSON file whose text so far has this CRC-32: its last key, `checksum`, and the brace. */
export function sealOf(crc: number): string {
  return `,\n"checksum": "${hexOf(crc)}"\n}\n`;
}

/** What the end of a file says of the rest; `none` in a file of a version that wrote no checksum. */
export function sealIn(bytes: Buffer): Seal {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 200));
  const seal = /,\n"checksum": "([0-9a-f]{8})"\n\}\n$/.exec(end);
  if (seal === null) return /"checksum"\s*:\s*"[^"]*"\s*\}\s*$/.test(end) ? 'broken' : 'none';
  return hexOf(crc32(bytes.subarray(0, -seal[0].length))) === seal[1] ? 'whole' : 'broken';
}
