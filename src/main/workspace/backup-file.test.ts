import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flawOf, hashOfPieces, headOf, longestHead, packed, unpacked } from './backup-file.ts';
import { backupName, named } from './backup-names.ts';

const counts = { documents: 5, annotations: 120, tags: 11, notes: 30 };
const pieces = ['{\n"name": "核污染水', ' 👩‍👩‍👧 ', '"\n}\n'];

test('what is packed is unpacked, by any gzip program too', async () => {
  const bytes = await packed(pieces, { counts, mark: null });
  expect((await unpacked(bytes)).toString()).toBe(pieces.join(''));
  expect(gunzipSync(bytes).toString('utf8')).toBe(pieces.join(''));
  expect((await unpacked(await packed([], { counts: null, mark: null }))).length).toBe(0);
});

test('the first bytes say what it holds, and the same text has the same hash', async () => {
  const bytes = await packed(pieces, { counts, mark: null });
  const found = headOf(bytes.subarray(0, longestHead));
  expect(found?.head).toMatchObject({ counts, textBytes: Buffer.byteLength(pieces.join('')) });
  expect(found?.head.text).toBe(await hashOfPieces([pieces.join('')]));
  expect(found?.head.text).not.toBe(await hashOfPieces(['else']));
  expect(flawOf(found, bytes.length)).toBeNull();
});

test('a file with any one byte changed, or cut anywhere, is never read as something else', async () => {
  const bytes = await packed(pieces, { counts, mark: null });
  const text = pieces.join('');
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      const read = await unpacked(changed).catch(() => null);
      expect([text, undefined]).toContain(read?.toString());
      expect(await unpacked(bytes.subarray(0, at)).catch(() => null)).toBeNull();
    }),
  );
});

test('a file that is cut short, grown or of something else says so', async () => {
  const bytes = await packed(pieces, { counts, mark: null });
  const head = headOf(bytes);
  expect(flawOf(head, bytes.length - 1)).toBe('is cut short');
  expect(flawOf(head, bytes.length + 1)).toBe('is longer than it was');
  expect(flawOf(null, 10)).toBe('does not begin as a backup does');
  expect(flawOf(null, 0)).toBe('is empty');
  for (const other of ['', 'hello', '\0'.repeat(2_000), '\x1f\x8b'])
    expect(headOf(Buffer.from(other, 'latin1'))).toBeNull();
});

test('packing is given up between two pieces', async () => {
  const stop = new AbortController();
  let asked = 0;
  function* many(): Generator<string> {
    for (;;) {
      if (asked++ === 3) stop.abort();
      yield 'more';
    }
  }
  await expect(packed(many(), { counts, mark: null }, stop.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(asked).toBe(4);
});

test('a name says when and why, and other files have none', () => {
  const name = backupName('2026-11-22T14:10:00.123Z', 'before-import');
  expect(name).toBe('2026-11-22T14-10-00-123Z-before-import.json.gz');
  expect(named(name)).toEqual({ name, at: '2026-11-22T14:10:00.123Z', why: 'before-import' });
  for (const other of [
    '2026-11-22T14-10-00-123Z-mine.json.gz',
    '2026-02-31T14-10-00-123Z-daily.json.gz',
    '2026-13-22T14-10-00-123Z-daily.json.gz',
    '2026-11-22T14-10-00-123Z-daily (conflicted copy).json.gz',
    '../2026-11-22T14-10-00-123Z-daily.json.gz',
    '.2026-11-22T14-10-00-123Z-daily.json.gz.4b3c.new',
    'workspace.json',
  ])
    expect(named(other)).toBeNull();
});

test('a file that would unpack to more than a workspace can be is not unpacked', async () => {
  const bytes = await packed(pieces, { counts, mark: null });
  const head = headOf(bytes);
  if (head === null) throw new Error('It has a head');
  const boasting = { ...head, head: { ...head.head, textBytes: 10_000_000_000 } };
  expect(flawOf(boasting, bytes.length)).toBe('is larger than a workspace can be');
  expect(flawOf(head, 500_000_000)).toBe('is larger than a workspace can be');
});
