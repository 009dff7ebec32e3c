import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyWorkspace, schemaVersion } from '../../shared/model/workspace.ts';
import { moment } from './fixtures.ts';
import type { JournalEntry, JournalHeader, JournalMark } from './journal-entry.ts';
import type { JournalFault, JournalText } from './journal-reading.ts';
import { replayed } from './replay.ts';

const workspace = emptyWorkspace(randomUUID(), 'Before', moment);
const mark: JournalMark = { id: randomUUID(), seq: 5 };

const renamed = (seq: number): JournalEntry => ({
  seq,
  at: moment,
  patches: [{ collection: 'workspace', id: workspace.id, before: null, after: { name: `Name ${seq}` } }],
});

/** A journal of these edits, begun after `mark` where nothing else is said. */
const journal = (
  seqs: readonly number[],
  header: Partial<JournalHeader> = {},
  fault: JournalFault | null = null,
): JournalText => ({
  header: { id: randomUUID(), workspace: workspace.id, schemaVersion, after: mark, ...header },
  entries: seqs.map(renamed),
  fault,
});

test('what the file holds already is not brought in again', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (contained, last) => {
      const seqs = Array.from({ length: last }, (_, i) => i + 1);
      const at = { ...mark, seq: contained };
      const {
        workspace: after,
        seq,
        brought,
        fault,
      } = replayed(workspace, at, journal(seqs, { id: mark.id, after: null }));
      expect(brought.map((entry) => entry.seq)).toEqual(seqs.filter((each) => each > contained));
      expect(seq).toBe(Math.max(contained, last));
      expect(after.name).toBe(last > contained ? `Name ${last}` : 'Before');
      expect(fault).toBeNull();
    }),
  );
});

test('the journal that was begun after the file goes on from it', () => {
  expect(replayed(workspace, mark, journal([6, 7]))).toMatchObject({
    workspace: { name: 'Name 7' },
    seq: 7,
    fault: null,
  });
});

test('a file that never had a journal is gone on from by its first', () => {
  expect(replayed(workspace, null, journal([1], { after: null }))).toMatchObject({ seq: 1, fault: null });
  expect(replayed(workspace, null, null)).toMatchObject({ seq: 0, fault: null });
});

test.each([
  ['another workspace', { workspace: randomUUID() }],
  ['another state of this one', { after: { id: randomUUID(), seq: 5 } }],
  ['no file yet', { after: null }],
  ['a newer version', { schemaVersion: schemaVersion + 1 }],
])('a journal of %s is not brought in, and not gone on with', (_what, header) => {
  expect(replayed(workspace, mark, journal([6], header))).toEqual({
    workspace,
    seq: 5,
    brought: [],
    journal: null,
    fault: { kind: 'foreign' },
  });
});

test('a journal that was there and is gone is missed', () => {
  expect(replayed(workspace, mark, null)).toMatchObject({ workspace, fault: { kind: 'missing' } });
});

test('edits that are in no line are missed, and those behind them count', () => {
  expect(replayed(workspace, mark, journal([6, 9]))).toMatchObject({
    workspace: { name: 'Name 9' },
    seq: 9,
    fault: { kind: 'gap', after: 6, next: 9 },
  });
  expect(replayed(workspace, mark, journal([7]))).toMatchObject({
    fault: { kind: 'gap', after: 5, next: 7 },
  });
});

test('a damaged line is told before the gap it leaves; a torn end is told where nothing worse is', () => {
  const damaged: JournalFault = { kind: 'damaged', lines: [3] };
  expect(replayed(workspace, mark, journal([6, 8], {}, damaged))).toMatchObject({ seq: 8, fault: damaged });
  const torn: JournalFault = { kind: 'torn', bytes: 12 };
  expect(replayed(workspace, mark, journal([6], {}, torn))).toMatchObject({ seq: 6, fault: torn });
  expect(replayed(workspace, mark, journal([7], {}, torn))).toMatchObject({ fault: { kind: 'gap' } });
});
