import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaVersion } from '../../shared/model/workspace.ts';
import { moment } from './fixtures.ts';
import { type JournalEntry, type JournalHeader, written } from './journal-entry.ts';
import { framed } from './journal-line.ts';
import { readJournal } from './journal-reading.ts';

const header: JournalHeader = { id: randomUUID(), workspace: randomUUID(), schemaVersion, after: null };

const renamed = (seq: number, name: string): JournalEntry => ({
  seq,
  at: moment,
  patches: [{ collection: 'workspace', id: header.workspace, before: null, after: { name } }],
});

const names = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12, size: 'max' });
const entriesOf = (list: readonly string[]) => list.map((name, i) => renamed(i + 1, name));
const linesOf = (entries: readonly JournalEntry[]) => [
  framed(header),
  ...entries.map((entry) => framed(written(entry))),
];

test('what is written is read back, whatever the records hold', () => {
  fc.assert(
    fc.property(names, (list) => {
      const entries = entriesOf(list);
      expect(readJournal(Buffer.concat(linesOf(entries)))).toEqual({ header, entries, fault: null });
    }),
  );
});

test('of a journal that was cut off anywhere every whole line is read, and the cut is said', () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, at) => {
      const lines = linesOf(entriesOf(list));
      const bytes = Buffer.concat(lines);
      const cut = at % (bytes.length + 1);
      let whole = 0;
      for (let end = 0; whole < lines.length; whole++) {
        end += lines[whole]?.length ?? 0;
        if (end - 1 > cut) break; // a line that lacks only its line feed is whole
      }
      const { entries, fault } = readJournal(bytes.subarray(0, cut));
      expect(entries).toEqual(entriesOf(list).slice(0, Math.max(0, whole - 1)));
      const end = Buffer.concat(lines.slice(0, whole)).length;
      expect(fault).toEqual(
        whole === 0 ? { kind: 'damaged', lines: [1] } : cut > end ? { kind: 'torn', bytes: cut - end } : null,
      );
    }),
  );
});

test('a byte that was changed costs one line, which is named, and no other is read wrongly', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.integer({ min: 1, max: 255 }), (list, at, change) => {
      const lines = linesOf(entriesOf(list));
      const bytes = Buffer.concat(lines);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ change;
      const { entries, fault } = readJournal(bytes);
      const known = new Set(entriesOf(list).map((entry) => JSON.stringify(entry)));
      expect(entries.filter((entry) => !known.has(JSON.stringify(entry)))).toEqual([]);
      expect(entries.length).toBeGreaterThanOrEqual(list.length - 2); // a line feed that is lost joins two lines
      expect(fault).not.toBeNull();
    }),
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400, size: 'max' }), fc.boolean(), (noise, isBehind) => {
      const bytes = Buffer.concat(isBehind ? [framed(header), noise] : [noise]);
      expect(readJournal(bytes).entries).toEqual([]);
    }),
  );
});

test('good lines behind a damaged one are read, and the damaged one is named', () => {
  const lines = linesOf(entriesOf(['a', 'b', 'c']));
  lines[2]?.fill(0, 10, 30);
  expect(readJournal(Buffer.concat(lines))).toEqual({
    header,
    entries: [renamed(1, 'a'), renamed(3, 'c')],
    fault: { kind: 'damaged', lines: [3] },
  });
});

test('lines behind a hole that were written with it were cut off with it, unless one says that it was saved', () => {
  const burst = [2, 3, 4].map((seq) => framed(written(renamed(seq, `${seq}`), 1)));
  burst[0]?.fill(0, 10, 30);
  const [first = Buffer.alloc(0), one = Buffer.alloc(0)] = linesOf([renamed(1, '1')]);
  const length = Buffer.concat(burst).length;
  expect(readJournal(Buffer.concat([first, one, ...burst]))).toEqual({
    header,
    entries: [renamed(1, '1')],
    fault: { kind: 'torn', bytes: length },
  });
  const later = framed(written(renamed(5, '5'), 4));
  expect(readJournal(Buffer.concat([first, one, ...burst, later]))).toMatchObject({
    entries: [{ seq: 1 }, { seq: 3 }, { seq: 4 }, { seq: 5 }],
    fault: { kind: 'damaged', lines: [3] },
  });
  burst[0]?.fill(1, 10, 30);
  expect(readJournal(Buffer.concat([first, one, ...burst]))).toMatchObject({
    entries: [{ seq: 1 }, { seq: 3 }, { seq: 4 }],
    fault: { kind: 'damaged', lines: [3] },
  });
});

test('a sound line that is no entry, or goes back in time, is not read', () => {
  const odd = [
    framed({ seq: 'two' }),
    framed(written(renamed(1, 'again'))),
    framed(written(renamed(2, 'b'))),
  ];
  expect(readJournal(Buffer.concat([...linesOf([renamed(1, 'a')]), ...odd]))).toMatchObject({
    entries: [{ seq: 1 }, { seq: 2 }],
    fault: { kind: 'damaged', lines: [3, 4] },
  });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(4096)],
  ['half a header', framed(header).subarray(0, 40)],
])('a journal of %s belongs to nobody', (_what, bytes) => {
  expect(readJournal(bytes)).toEqual({ header: null, entries: [], fault: { kind: 'damaged', lines: [1] } });
});

test('a journal of an older version is read with its records in the shape of the newest', () => {
  const [left, right] = [randomUUID(), randomUUID()];
  const pair = { id: randomUUID(), note: '', createdAt: moment, updatedAt: moment };
  const tag = {
    id: randomUUID(),
    parent: null,
    name: 'Trade',
    code: 'Tr',
    look: { hue: 'amber', style: 'solid' },
    digit: 1,
    description: '',
    aliases: [],
    rules: [],
    order: 1,
    createdAt: moment,
  };
  const patches = [
    { collection: 'comparisons', id: pair.id, after: { ...pair, left, right } },
    { collection: 'tags', id: tag.id, after: tag },
    { collection: 'tags', id: header.id, after: null },
    { collection: 'workspace', id: header.workspace, after: { name: 'Older' } },
  ];
  const lines = [framed({ ...header, schemaVersion: 2 }), framed({ seq: 1, at: moment, patches })];
  const { entries, fault } = readJournal(Buffer.concat(lines));
  expect(fault).toBeNull();
  expect(entries[0]?.patches.map(({ after }) => after)).toEqual([
    { ...pair, kind: 'chain', documents: [left, right] },
    { ...tag, updatedAt: moment },
    null,
    { name: 'Older' },
  ]);
});
