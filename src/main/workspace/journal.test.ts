import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../shared/model/workspace.ts';
import type { Disk } from '../files/disk.ts';
import { type Call, guarded } from '../files/testing/guarded-disk.ts';
import { failure, MemoryDisk } from '../files/testing/memory-disk.ts';
import { moment } from './fixtures.ts';
import { Journal } from './journal.ts';
import type { JournalEntry, JournalHeader } from './journal-entry.ts';
import { readJournal } from './journal-reading.ts';

const folder = '/Study.readout';
const path = join(folder, 'journal.ndjson');
const previous = join(folder, 'journal.previous.ndjson');
const header: JournalHeader = { id: randomUUID(), workspace: randomUUID(), schemaVersion, after: null };

const entry = (seq: number, name = `Name ${seq}`): JournalEntry => ({
  seq,
  at: moment,
  patches: [{ collection: 'workspace', id: header.workspace, before: null, after: { name } }],
});

/** A journal on a disk in memory; each step may be made to fail, and all are counted. */
async function journalOn(
  fails: (call: Call, n: number) => string | null = () => null,
  entries: readonly JournalEntry[] = [],
) {
  const disk = new MemoryDisk();
  await disk.makeFolder(folder);
  const calls: Call[] = [];
  const counted: Disk = guarded(disk, (call, go) => {
    const code = fails(call, calls.push(call) - 1);
    return code === null ? go() : Promise.reject(failure(code, call.call, call.path));
  });
  const journal = new Journal(folder, { header, entries, aside: null }, counted);
  return { disk, journal, calls };
}

const seqsIn = async (disk: Disk, file = path) =>
  readJournal(await disk.read(file)).entries.map(({ seq }) => seq);

test('edits of one burst share one write and one sync, in the order they were made', async () => {
  const { disk, journal, calls } = await journalOn();
  journal.enter(entry(1));
  await journal.flush();
  calls.length = 0;
  for (const seq of [2, 3, 4]) journal.enter(entry(seq));
  await Promise.all([journal.flush(), journal.flush(), journal.flush()]);
  expect(calls.map(({ call }) => call)).toEqual(['file.write', 'file.sync']);
  expect(readJournal(await disk.read(path))).toEqual({
    header,
    entries: [1, 2, 3, 4].map((seq) => entry(seq)),
    fault: null,
  });
});

test('a journal that nothing is entered in is not made', async () => {
  const { disk, journal } = await journalOn();
  await journal.flush();
  await journal.close();
  expect(await disk.exists(path)).toBe(false);
  expect(journal.isDurable).toBe(true);
});

test('a disk that takes a few bytes at a time gets all of them', async () => {
  const disk = new MemoryDisk();
  await disk.makeFolder(folder);
  const slow: Disk = {
    ...guarded(disk, (_call, go) => go()),
    open: async (path, how) => {
      const file = await disk.open(path, how);
      return { ...file, write: (bytes, at) => file.write(bytes.subarray(0, 7), at) };
    },
  };
  const journal = new Journal(folder, { header, entries: [], aside: null }, slow);
  for (const seq of [1, 2]) {
    journal.enter(entry(seq));
    await journal.flush();
  }
  expect(await seqsIn(disk)).toEqual([1, 2]);
});

test('on a full disk what was saved stays whole, and what was not goes first when there is room', async () => {
  const { disk, journal } = await journalOn();
  journal.enter(entry(1));
  await journal.flush();
  disk.capacity = disk.used + 100;
  journal.enter(entry(2, 'x'.repeat(500)));
  await expect(journal.flush()).rejects.toMatchObject({ code: 'ENOSPC' });
  journal.enter(entry(3));
  await expect(journal.flush()).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(journal.isDurable).toBe(false);
  expect(readJournal(await disk.read(path))).toMatchObject({ entries: [{ seq: 1 }], fault: null });
  disk.capacity = Infinity;
  await journal.flush();
  expect(journal.isDurable).toBe(true);
  expect(readJournal(await disk.read(path))).toMatchObject({
    entries: [{ seq: 1 }, { seq: 2 }, { seq: 3 }],
    fault: null,
  });
});

test('after a sync that failed nothing is written to that file any more: the journal is written anew', async () => {
  let isBroken = false;
  const { disk, journal, calls } = await journalOn(({ call }) =>
    isBroken && call === 'file.sync' ? 'EIO' : null,
  );
  journal.enter(entry(1));
  await journal.flush();
  const first = await disk.stamp(path);
  isBroken = true;
  journal.enter(entry(2));
  await expect(journal.flush()).rejects.toMatchObject({ code: 'EIO' });
  isBroken = false;
  calls.length = 0;
  await journal.flush();
  expect(calls.filter((each) => each.call === 'file.write' && each.path === path)).toEqual([]);
  expect((await disk.stamp(path))?.ino).not.toBe(first?.ino);
  expect(await seqsIn(disk)).toEqual([1, 2]);
});

test('a new journal goes on from what the file holds, and the old one is kept', async () => {
  const { disk, journal } = await journalOn();
  for (const seq of [1, 2, 3]) journal.enter(entry(seq));
  await journal.flush();
  const mark = journal.markAt(2);
  journal.enter(entry(4));
  await journal.rotate(mark);
  expect(journal.isDurable).toBe(true);
  const { header: next, entries } = readJournal(await disk.read(path));
  expect(next).toMatchObject({ workspace: header.workspace, after: { id: header.id, seq: 2 } });
  expect(next?.id).not.toBe(header.id);
  expect(entries.map(({ seq }) => seq)).toEqual([3, 4]);
  expect(await seqsIn(disk, previous)).toEqual([1, 2, 3]);
  journal.enter(entry(5));
  await journal.flush();
  expect(await seqsIn(disk)).toEqual([3, 4, 5]);
});

test('what was found is gone on with, and a damaged journal is kept under a name of its own', async () => {
  const disk = new MemoryDisk();
  await disk.makeFolder(folder);
  await disk.write(path, Buffer.from('damaged'));
  const aside = join(folder, 'journal.damaged.ndjson');
  const journal = new Journal(folder, { header, entries: [entry(1)], aside }, disk);
  expect(journal.isDurable).toBe(true);
  journal.enter(entry(2));
  await journal.flush();
  expect((await disk.read(aside)).toString()).toBe('damaged');
  expect(await seqsIn(disk)).toEqual([1, 2]);
});

/** Some edits, with a rotation between, each tried until it is on the disk. Answers what was on the disk whenever something failed. */
async function workOn(disk: MemoryDisk, journal: Journal): Promise<{ seq: number; found: number[] }[]> {
  const whenFailed: { seq: number; found: number[] }[] = [];
  let saved = 0;
  const trying = async (act: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        await act();
        return;
      } catch {
        const files = [previous, path];
        const found: number[] = [];
        for (const file of files) if (await disk.exists(file)) found.push(...(await seqsIn(disk, file)));
        whenFailed.push({ seq: saved, found: [...new Set(found)].toSorted((a, b) => a - b) });
      }
    }
  };
  for (const seq of [1, 2, 3, 4]) {
    journal.enter(entry(seq));
    await trying(() => journal.flush());
    saved = seq;
    if (seq === 3) await trying(() => journal.rotate(journal.markAt(2)));
  }
  return whenFailed;
}

test.each(['EIO', 'ENOSPC', 'EMFILE'])(
  'whatever step fails with %s once, no edit that was saved is missing then or later',
  async (code) => {
    const { disk: calm, journal: undisturbed, calls } = await journalOn();
    await workOn(calm, undisturbed);
    for (let n = 0; n < calls.length; n++) {
      const { disk, journal } = await journalOn((_call, each) => (each === n ? code : null));
      const whenFailed = await workOn(disk, journal);
      const step = calls[n]?.call;
      for (const { seq, found } of whenFailed)
        expect({ n, step, found: found.filter((each) => each <= seq) }).toEqual({
          n,
          step,
          found: [1, 2, 3, 4].slice(0, seq),
        });
      const { entries, fault } = readJournal(await disk.read(path));
      expect({ n, step, seqs: entries.map(({ seq }) => seq), fault }).toEqual({
        n,
        step,
        seqs: [3, 4],
        fault: null,
      });
      const rubbish = (await disk.list(folder)).filter(({ name }) => name.startsWith('.'));
      expect({ n, step, rubbish: rubbish.length <= 1 }).toEqual({ n, step, rubbish: true });
    }
  },
);
