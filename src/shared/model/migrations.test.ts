import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrated } from './migrations.ts';
import { schemaVersion, WorkspaceFile } from './workspace.ts';

const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.uuid();
const text = fc.string({ unit: 'binary', maxLength: 30 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4, size: 'max' });
const records = <R extends { id: string }>(one: fc.Arbitrary<R>) =>
  fc.uniqueArray(one, { maxLength: 4, size: 'max', selector: (record) => record.id });

const range = fc
  .record({ exact: words, prefix: text, suffix: text, start: fc.nat() })
  .map(({ start, exact, prefix, suffix }) => ({ start, end: start + exact.length, exact, prefix, suffix }));
const passage = fc.nat(9_999).map((start) => ({ start, end: start + 7 }));
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const document = fc.record({
  id,
  number: fc.stringMatching(/^[0-9]{3}$/),
  title: words,
  deck: fc.option(text),
  outlet: fc.option(text),
  agency: fc.option(text),
  published: fc.option(fc.constant({ date: '2023-11-17', time: '15:27', precision: 'day', inferred: false })),
  statement: fc.constant(null),
  place: fc.option(text),
  language: fc.constantFrom('en', 'zh-Hans', 'ja'),
  speakers: list(words),
  group: fc.option(words),
  order: fc.nat(),
  source: fc.record({ hash, name: words, bytes: fc.nat(), encoding: fc.constant('utf-8') }),
  text: hash,
  versionOf: fc.option(id),
  addedAt: moment,
});
const annotation = fc.record({
  id,
  document: id,
  ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  tags: list(id),
  note: text,
  author: text,
  createdAt: moment,
  updatedAt: moment,
});
const tag = fc.record({
  id,
  parent: fc.option(id),
  name: words,
  code: fc.stringMatching(/^[A-Z]{1,4}$/),
  look: fc.option(fc.constant({ hue: 'teal', style: 'dash' })),
  digit: fc.option(fc.integer({ min: 1, max: 9 })),
  description: text,
  aliases: list(words),
  rules: list(fc.record({ pattern: words, kind: fc.constantFrom('word', 'regex'), matchCase: fc.boolean() })),
  order: fc.nat(),
  createdAt: moment,
});
const memo = fc.record({ id, text: words, author: text, createdAt: moment, updatedAt: moment });
const block = fc.record({ document: id, block: passage });

/** Any workspace file of version 3, as that version's schema had it. */
const version3 = fc.record({
  schemaVersion: fc.constant(3),
  id,
  name: words,
  createdAt: moment,
  documents: records(document),
  tags: records(tag),
  annotations: records(annotation),
  comparisons: records(
    fc.record({
      id,
      kind: fc.constantFrom('chain', 'presence'),
      documents: fc.array(id, { minLength: 2, maxLength: 4 }),
      note: text,
      createdAt: moment,
      updatedAt: moment,
    }),
  ),
  memos: records(memo),
  dismissals: records(fc.record({ id, document: id, tag: id, passage, createdAt: moment })),
  removed: records(
    fc.record({
      id,
      document,
      annotations: records(annotation),
      memo: fc.option(memo),
      removedAt: moment,
    }),
  ),
  corrections: records(
    fc.record({ id, is: fc.constantFrom('pair', 'apart'), left: block, right: block, createdAt: moment }),
  ),
  stances: records(
    fc.record({
      id,
      language: fc.constantFrom('en', 'zh'),
      scales: list(fc.record({ name: words, levels: list(list(words)) })),
    }),
  ),
  refusals: records(fc.record({ id, annotation: id, document: id, createdAt: moment })),
});

test('any file of version 3 keeps everything it held, says who last changed it, and stays the same from then on', () => {
  fc.assert(
    fc.property(version3, (file) => {
      const before = structuredClone(file);
      const now = WorkspaceFile.parse(migrated(file));
      expect(file, 'what was given is not changed').toEqual(before);
      expect(now).toMatchObject({ ...file, schemaVersion });
      expect(migrated(now)).toBe(now);
      const documents = [...now.documents, ...now.removed.map((removed) => removed.document)];
      const annotations = [...now.annotations, ...now.removed.flatMap((removed) => removed.annotations)];
      expect(annotations.map(({ updatedBy }) => updatedBy)).toEqual(annotations.map(({ author }) => author));
      expect(documents.map(({ updatedAt }) => updatedAt)).toEqual(documents.map(({ addedAt }) => addedAt));
      expect(now.tags.map(({ updatedAt }) => updatedAt)).toEqual(now.tags.map(({ createdAt }) => createdAt));
      expect(documents.map(({ source, evidence }) => [source.format, source.changes, evidence])).toEqual(
        documents.map(() => ['text', 'accepted', []]),
      );
    }),
  );
});

test('a file without a version is of version 0 only if it holds just what that one held', () => {
  const lists = { documents: [], tags: [], annotations: [], comparisons: [] };
  const file = {
    id: '3f0e6d6e-0d5c-4b8e-9a55-5a3f6b1c3d05',
    name: 'Study',
    createdAt: '2026-11-19T16:10:00.000Z',
  };
  expect(WorkspaceFile.parse(migrated({ ...file, ...lists }))).toMatchObject({ ...file, schemaVersion });
  const withMore = { ...file, ...lists, memos: [{ id: file.id, text: 'would be lost' }] };
  expect(migrated(withMore)).toBe(withMore);
  for (const other of [{}, [], null, 'text', { schemaVersion: 'two' }]) expect(migrated(other)).toBe(other);
});
