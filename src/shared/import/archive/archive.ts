import type { ImportFile } from '../reading.ts';
import { directoryOf, type Member } from './directory.ts';
import { unpacked, type Allowance } from './unpacked.ts';
import { limits } from '../limits.ts';

/** A zip file, open. Only its directory is read; members are unpacked when they are asked for. */
export interface Archive {
  /** Paths of its members, folders left out, in the directory's order; none twice. */
  readonly names: readonly string[];
  /** A member as UTF-8 text without its byte order mark; null where there is none of this name. */
  readonly text: (name: string) => Promise<string | null>;
  /** A member's bytes; null where there is none of this name. */
  readonly bytes: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/**
 * Opens a zip file (APPNOTE 6.3, with zip64) without believing what it says of itself: what is
 * really unpacked counts against the limits, members may not share bytes, and paths that lead out
 * of the archive are refused. Archives within it are bytes like any other. Throws a ReadoutError
 * naming the file where it is damaged, locked, or would cost too much; so do `text` and `bytes`.
 */
export async function openArchive(file: ImportFile): Promise<Archive> {
  const members = new Map<string, Member>();
  for (const member of directoryOf(file)) members.set(member.name, member);
  const allowance: Allowance = { left: limits.unpacked };

  async function bytes(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const member = members.get(name);
    return member === undefined ? null : unpacked(file, member, allowance);
  }

  async function text(name: string): Promise<string | null> {
    const read = await bytes(name);
    return read && new TextDecoder('utf-8').decode(read);
  }

  return { names: [...members.keys()], text, bytes };
}
