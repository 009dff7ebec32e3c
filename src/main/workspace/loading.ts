import { ReadoutError } from '../../shared/model/errors.ts';
import type { Moment } from '../../shared/model/ids.ts';
import type { Disk, Stamp } from '../files/disk.ts';
import { detailOf, reasonOf } from '../files/reasons.ts';
import { parseInSlices } from './in-slices.ts';
import { type JournalText, readJournal } from './journal-reading.ts';
import type { Parsed } from './serialise.ts';

/** A file that was read, and what it looked like. */
export interface Loaded<T> {
  readonly held: T;
  readonly stamp: Stamp;
}

/** The longest file that is read, in bytes: some 900,000 annotations. A longer one is none of ours. */
export const largestFile = 400_000_000;

/** Reads a `workspace.json`; null where it is not there. Throws `read-failed`. */
export async function loadWorkspace(path: string, disk: Disk): Promise<Loaded<Parsed> | null> {
  return await load(path, parseInSlices, tooLarge, disk);
}

/** Reads a journal; null where it is not there. Throws `read-failed`. */
export async function loadJournal(path: string, disk: Disk): Promise<JournalText | null> {
  return (await load(path, readJournal, () => unreadableJournal, disk))?.held ?? null;
}

/** When a file was last changed; a time no calendar of ours has, which a broken clock leaves, is the nearest it has. */
export function momentOf({ mtimeNs }: Pick<Stamp, 'mtimeNs'>): Moment {
  const time = Number(mtimeNs / 1_000_000n);
  return new Date(Math.min(Math.max(time, earliest), latest)).toISOString();
}

const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

async function load<T>(
  path: string,
  read: (bytes: Buffer) => T | Promise<T>,
  refuse: (bytes: number) => T,
  disk: Disk,
): Promise<Loaded<T> | null> {
  let bytes: Buffer;
  let stamp: Stamp | null;
  try {
    stamp = await disk.stamp(path);
    if (stamp === null) return null;
    if (stamp.size > largestFile) return { held: refuse(stamp.size), stamp };
    bytes = await disk.read(path);
  } catch (error) {
    throw new ReadoutError('read-failed', `${path} cannot be read: ${reasonOf(error)}.`, detailOf(error));
  }
  return { held: await read(bytes), stamp };
}

function tooLarge(bytes: number): Parsed {
  const size = (bytes / 1_000_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
  return { kind: 'damaged', reason: `is ${size} GB large, more than a workspace can be` };
}

const unreadableJournal: JournalText = { header: null, entries: [], fault: { kind: 'damaged', lines: [1] } };
