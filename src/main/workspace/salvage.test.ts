import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { patched } from '../../shared/commands/patch.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  tagRecord,
  workspaceWith,
} from '../../shared/testing/fixtures.ts';
import { markIn, salvaged } from './salvage.ts';
import { parse, serialise } from './serialise.ts';

const standIn = { id: id(1_000), name: 'Study', createdAt: moment };
const workspace: Workspace = patched(
  workspaceWith([documentRecord(1), documentRecord(2)], [tagRecord(11), tagRecord(12)]),
  Array.from({ length: 20 }, (_, n) => ({
    collection: 'annotations',
    id: id(100 + n),
    before: null,
    after: annotationRecord(100 + n, 1, { note: `核污染水 ${n}`, tags: [id(11)] }),
  })),
);
const text = Buffer.from(serialise(workspace));

test('of a whole file everything is read', () => {
  const found = salvaged(text, standIn);
  expect(found && toFile(found.workspace)).toEqual(toFile(workspace));
});

test('of a file cut anywhere, and of one with any bytes overwritten, only whole records are read, as they were', () => {
  const bytes = fc.record({ cut: fc.nat(text.length), at: fc.nat(text.length), length: fc.nat(600) });
  fc.assert(
    fc.property(bytes, ({ cut, at, length }) => {
      const damaged = Buffer.from(text.subarray(0, cut));
      damaged.fill(0, Math.min(at, cut), Math.min(at + length, cut));
      const found = salvaged(damaged, standIn)?.workspace;
      if (found === undefined) return;
      for (const [n, record] of found.documents) expect(record).toEqual(workspace.documents.get(n));
      for (const [n, record] of found.tags) expect(record).toEqual(workspace.tags.get(n));
      for (const record of found.annotations) expect(record).toEqual(workspace.annotations.get(record.id));
      const lines = damaged.toString('latin1').split('\n');
      const whole = text
        .toString('latin1')
        .split('\n')
        .filter((line) => line.startsWith('{"'));
      const kept = whole.filter((line) => lines.includes(line) || lines.includes(line.replace(/,$/, '')));
      expect(found.documents.size + found.tags.size + found.annotations.size).toBeGreaterThanOrEqual(
        kept.length,
      );
    }),
  );
});

test('how far its journal is in a file is read though the rest is damaged', () => {
  const mark = { id: id(5), seq: 41 };
  const marked = Buffer.from(serialise(workspace, mark));
  expect(markIn(marked.subarray(0, 600))).toEqual(mark);
  expect(markIn(text)).toBeNull();
  expect(markIn(Buffer.alloc(9_000))).toBeNull();
});

test('records whose collection cannot be read are told by their shape', () => {
  const damaged = Buffer.from(
    text.toString().replace('"annotations": [', '"annXtations": [').replace('"tags": [', '\0\0\0'),
  );
  const found = salvaged(damaged, standIn)?.workspace;
  expect(found?.annotations.size).toBe(20);
  expect(found?.tags.size).toBe(2);
});

test('a header that cannot be read is stood in for', () => {
  const damaged = Buffer.from(text.toString().replace(/"id": .*/, '"id": "'));
  expect(salvaged(damaged, standIn)?.workspace).toMatchObject({ id: standIn.id, name: 'Test' });
});

test('where there is no record there is nothing', () => {
  for (const nothing of ['', 'hello', '{', '\0'.repeat(5_000), '{}', '[1,2]', '{"id":"x"}'])
    expect(salvaged(Buffer.from(nothing), standIn)).toBeNull();
});

test.each([1, 2])('records of version %i are brought to this one', async (version) => {
  const path = join(import.meta.dirname, `older-versions/${version}.json`);
  const old = await readFile(path, 'utf8');
  const parsed = parse(old);
  if (parsed.kind !== 'good') throw new Error(path);
  const found = salvaged(Buffer.from(aRecordALine(old)), standIn)?.workspace;
  expect(found && toFile(found)).toEqual(toFile(parsed.workspace));
});

/** JSON of a workspace as Readout writes it. */
function aRecordALine(json: string): string {
  const file = z.record(z.string(), z.unknown()).parse(JSON.parse(json));
  const lines = Object.entries(file).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `"${key}": [\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : `"${key}": ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
