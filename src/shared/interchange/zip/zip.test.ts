import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../import/archive/archive.ts';
import { zipOf } from './zip.ts';

const entries = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-z核𠮷][a-z0-9]{0,8}(\/[a-z]{1,4})?$/u),
    data: fc.uint8Array({ maxLength: 500 }).map((bytes) => new Uint8Array(bytes)),
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);

test('every file comes back byte by byte, and the same files are the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async (files) => {
      const bytes = await zipOf(files);
      const archive = await openArchive({ name: 'x.zip', bytes });
      expect(archive.names).toEqual(files.map(({ name }) => name));
      for (const { name, data } of files) expect(await archive.bytes(name)).toEqual(data);
      expect(await zipOf(files)).toEqual(bytes);
    }),
    { numRuns: 15 },
  );
});

test('what repeats itself is packed, what does not is stored', async () => {
  const long = new TextEncoder().encode('word '.repeat(2_000));
  expect((await zipOf([{ name: 'long.txt', data: long }])).length).toBeLessThan(400);
  const short = new Uint8Array([1]);
  expect((await zipOf([{ name: 'a', data: short }])).length).toBe(30 + 1 + 1 + 46 + 1 + 22);
});
