import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import type { Annotation } from '../../shared/model/annotation.ts';
import { schemaVersion, toFile, type Workspace } from '../../shared/model/workspace.ts';
import { documentOf, moment, saying } from './fixtures.ts';
import { parse, serialise } from './serialise.ts';
import { starterWorkspace } from '../../shared/model/starter-workspace.ts';

const document = documentOf('001', 10, { source: 'a'.repeat(64), text: 'b'.repeat(64) });
const starter: Workspace = {
  ...starterWorkspace('Study', moment, randomUUID),
  documents: new Map([[document.id, document]]),
};

const annotations = fc.array(
  fc.record({
    id: fc.uuid(),
    note: fc.string({ unit: 'binary', maxLength: 60 }),
    exact: fc.string({ unit: 'grapheme', minLength: 1 }),
  }),
  { maxLength: 12 },
);

const annotation = ({ id, note, exact }: { id: string; note: string; exact: string }): Annotation => ({
  id,
  document: document.id,
  ranges: [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }],
  tags: [],
  note,
  author: 'Ada',
  createdAt: moment,
  updatedBy: 'Ada',
  updatedAt: moment,
});

const keysTurned = ({ id, document: of, ...rest }: Annotation): Annotation => ({ ...rest, document: of, id });

test('what is written is read back, whatever the notes hold', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      const workspace = { ...starter, annotations: starter.annotations.put(list.map(annotation)) };
      const parsed = parse(serialise(workspace));
      expect(parsed.kind === 'good' && toFile(parsed.workspace)).toEqual(toFile(workspace));
    }),
  );
});

test('the same content is the same text, in whatever order and with whatever key order it came', () => {
  fc.assert(
    fc.property(annotations, (list) => {
      const records = [...new Map(list.map((each) => [each.id, annotation(each)])).values()];
      const turned = records.toReversed().map(keysTurned);
      const texts = [records, turned].map((each) =>
        serialise({ ...starter, annotations: starter.annotations.put(each) }),
      );
      expect(texts[0]).toBe(texts[1]);
    }),
  );
});

test('a file written with keys in another order is written back in ours', () => {
  const turned = JSON.stringify(toFile(starter), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
  const parsed = parse(turned);
  expect(parsed.kind === 'good' && serialise(parsed.workspace)).toBe(serialise(starter));
});

test('adding one annotation adds one line and changes at most a comma and the checksum', () => {
  fc.assert(
    fc.property(annotations, fc.uuid(), (list, id) => {
      fc.pre(list.length > 0 && list.every((each) => each.id !== id));
      const before = { ...starter, annotations: starter.annotations.put(list.map(annotation)) };
      const after = {
        ...before,
        annotations: before.annotations.put([annotation({ id, note: 'line\nfeed', exact: 'words' })]),
      };
      const [old, now] = [before, after].map((each) =>
        serialise(each)
          .split('\n')
          .map((line) => line.replace(/,$/, ''))
          .filter((line) => !line.startsWith('"checksum"')),
      );
      expect(now?.filter((line) => !old?.includes(line))).toHaveLength(1);
      expect(now).toHaveLength((old?.length ?? 0) + 1);
    }),
  );
});

test('the shipped sample is written exactly as this program writes it', async () => {
  const text = await readFile(
    join(import.meta.dirname, '../../../seeds/sample.readout/workspace.json'),
    'utf8',
  );
  const parsed = parse(text);
  expect(parsed.kind === 'good' && serialise(parsed.workspace)).toBe(text);
});

test('a file of version 1 is read with every record it held', async () => {
  const text = await readFile(join(import.meta.dirname, 'older-versions/1.json'), 'utf8');
  const { schemaVersion: _version, ...records } = z
    .looseObject({ schemaVersion: z.literal(1) })
    .parse(JSON.parse(text));
  const parsed = parse(text);
  expect(parsed.kind === 'good' && toFile(parsed.workspace)).toMatchObject({
    ...records,
    comparisons: chains(records),
    memos: [],
  });
});

test('a file of version 2 is read with every record it held, and its comparisons are chains of two', async () => {
  const text = await readFile(join(import.meta.dirname, 'older-versions/2.json'), 'utf8');
  const { schemaVersion: _version, ...records } = z
    .looseObject({ schemaVersion: z.literal(2) })
    .parse(JSON.parse(text));
  const parsed = parse(text);
  expect(parsed.kind === 'good' && toFile(parsed.workspace)).toMatchObject({
    ...records,
    comparisons: chains(records),
    corrections: [],
  });
});

/** The comparisons of an older file as they are now. */
function chains(records: object): object[] {
  const sides = z.looseObject({ left: z.string(), right: z.string() });
  const { comparisons } = z.looseObject({ comparisons: z.array(sides).check(z.minLength(1)) }).parse(records);
  return comparisons.map(asChain);
}

function asChain({ left, right, ...rest }: { left: string; right: string }): object {
  return { ...rest, kind: 'chain', documents: [left, right] };
}

test('a file says how far its journal is in it, and whether it is as it was written', () => {
  const mark = { id: randomUUID(), seq: 57 };
  const text = serialise(starter, mark);
  expect(parse(text)).toMatchObject({ kind: 'good', mark, seal: 'whole' });
  expect(parse(serialise(starter))).toMatchObject({ mark: null, seal: 'whole' });
  expect(parse(text.replace('Taiwan', 'Taivan'))).toMatchObject({ kind: 'good', seal: 'broken' });
  expect(parse(text.replaceAll('\n', '\r\n'))).toMatchObject({ kind: 'good', seal: 'broken' });
  expect(parse(text.replace(/,\n"checksum": "[0-9a-f]{8}"/, ''))).toMatchObject({
    kind: 'good',
    seal: 'none',
  });
  expect(parse(text.replace('"seq":57', '"seq":"57"'))).toEqual({
    kind: 'damaged',
    reason: 'is not a workspace (see journal.seq)',
  });
});

test.each([
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['\0'.repeat(4096), 'holds nothing but zeros'],
  ['\u0089PNG\r\n', 'is not JSON'],
  [serialise(starter).slice(0, -40), 'is cut short or garbled'],
  ['[]', 'is not a workspace (wrong shape)'],
  ['{"schemaVersion":0}', 'is not a workspace (see schemaVersion)'],
])('a file that holds %j is damaged, and says how', (text, reason) => {
  expect(parse(text)).toEqual({ kind: 'damaged', reason });
});

test('a record that is not one is named', () => {
  const text = serialise(starter).replace('"digit":1', '"digit":"one"');
  expect(parse(text)).toMatchObject({ reason: saying('.digit') });
});

test('two records with one id are not read as one', () => {
  const text = serialise(starter);
  const line = text.split('\n').find((each) => each.includes('"Taiwan"')) ?? '';
  const parsed = parse(text.replace(line, `${line.replace(/,?$/, ',')}\n${line}`));
  expect(parsed).toMatchObject({ kind: 'damaged', reason: saying('two records') });
});

test('a newer file is read as far as it is understood', () => {
  const text = serialise(starter).replace(
    `"schemaVersion": ${schemaVersion}`,
    `"mood": "calm",\n"schemaVersion": ${schemaVersion + 1}`,
  );
  const withKey = parse(text.replaceAll('"digit"', '"voice":"low","digit"'));
  expect(withKey.kind === 'newer' && withKey.version).toBe(schemaVersion + 1);
  expect(withKey.kind === 'newer' && withKey.workspace && toFile(withKey.workspace)).toEqual(toFile(starter));
  expect(parse(text.replaceAll('"digit"', '"finger"'))).toEqual({
    kind: 'newer',
    version: schemaVersion + 1,
    workspace: null,
  });
});
