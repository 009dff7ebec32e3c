import { z } from 'zod/mini';
import { schemaVersion } from '../../shared/model/workspace.ts';
import { type JournalEntry, JournalHeader, WrittenEntry } from './journal-entry.ts';
import { unframed } from './journal-line.ts';
import { entryNow } from './journal-migration.ts';

/** What a journal holds. */
export interface JournalText {
  /** Null where the first line is damaged: then nobody knows what the journal belongs to. */
  readonly header: JournalHeader | null;
  /** All that can be read, in the order they were made; also those behind a damaged line. */
  readonly entries: readonly JournalEntry[];
  readonly fault: JournalFault | null;
  /** The version that wrote it, where that is a newer one: then nothing of it is read. */
  readonly newer?: number;
}

/** What is wrong with a journal, the first that holds. */
export type JournalFault =
  /** Lines, counted from 1, that are not what was written, before others that are. Edits are missing. */
  | { readonly kind: 'damaged'; readonly lines: readonly number[] }
  /** The last write was cut off: so many bytes at the end were never called saved, and count for nothing. */
  | { readonly kind: 'torn'; readonly bytes: number };

/**
 * Reads a journal. Never throws: whatever the bytes are, it says what of them is an entry. Of a write that
 * a power cut interrupted any sector may be missing, and is zeros: where no line behind it says that the
 * edit which stood there was saved, it was not, and what is behind it was written with it. O(bytes).
 */
export function readJournal(bytes: Buffer): JournalText {
  const [first, ...rest] = linesOf(bytes);
  const begins = unframed(first?.bytes ?? bytes);
  const version = Versioned.safeParse(begins).data?.schemaVersion ?? schemaVersion;
  if (version > schemaVersion) return { header: null, entries: [], fault: null, newer: version };
  const header = JournalHeader.safeParse(begins);
  const entries: JournalEntry[] = [];
  const bad: number[] = header.success ? [] : [1];
  let lastGood: Line | undefined = first;
  /** What stands before the first bad line. */
  let whole: { readonly entries: number; readonly end: number } | null = null;
  let saved = 0;
  for (const line of rest) {
    const entry = WrittenEntry.safeParse(entryNow(unframed(line.bytes), version));
    if (!entry.success || entry.data.seq <= (entries.at(-1)?.seq ?? 0)) {
      whole ??= { entries: entries.length, end: lastGood?.end ?? 0 };
      bad.push(line.number);
    } else {
      const { seq, at, patches } = entry.data;
      entries.push({ seq, at, patches });
      saved = entry.data.saved ?? Infinity;
      lastGood = line;
    }
  }
  if (header.success && whole !== null) {
    const before = entries.slice(0, whole.entries);
    const last = before.at(-1)?.seq ?? header.data.after?.seq ?? 0;
    const isUnwritten = bytes.includes(0, whole.end); // no line holds a zero: the disk had yet to fill it
    if (isUnwritten && saved <= last && entries[whole.entries]?.seq !== last + 1) {
      const fault = { kind: 'torn' as const, bytes: bytes.length - whole.end };
      return { header: header.data, entries: before, fault };
    }
  }
  // The header is on the disk before the journal has its name: where it is not whole, nothing was merely cut off.
  const within = bad.filter((number) => number === 1 || number < (lastGood?.number ?? 0));
  const behind = bytes.length - (lastGood?.end ?? 0);
  return {
    header: header.success ? header.data : null,
    entries,
    fault:
      within.length > 0
        ? { kind: 'damaged', lines: within }
        : behind > 0
          ? { kind: 'torn', bytes: behind }
          : null,
  };
}

const Versioned = z.looseObject({ schemaVersion: z.int() });

/** A line without its line feed. */
interface Line {
  readonly bytes: Buffer;
  /** Counted from 1. */
  readonly number: number;
  /** Where the next one begins, in bytes. */
  readonly end: number;
}

function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(lineFeed, from);
    const to = found === -1 ? bytes.length : found;
    const end = Math.min(to + 1, bytes.length);
    lines.push({ bytes: bytes.subarray(from, to), number: lines.length + 1, end });
    from = end;
  }
  return lines;
}

const lineFeed = 0x0a;
