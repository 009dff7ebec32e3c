import { expect, test } from 'vitest';
import { neverBreaks } from '../../testing/fuzz.ts';
import { zipped } from '../../testing/zipped.ts';
import { readEpub } from './read-epub.ts';
import { bookMembers } from './testing.ts';

test('a book of any bytes is read whole or refused in a sentence', async () => {
  await expect(neverBreaks(readEpub, 'book.epub', [await zipped(bookMembers)])).resolves.toBeUndefined();
});

test.each(['META-INF/container.xml', 'OPS/book.opf', 'OPS/text/one.xhtml'])(
  'a book whose part %s is of any bytes is read whole or refused in a sentence',
  async (name) => {
    const samples = bookMembers
      .filter((member) => member.name === name)
      .map(({ data }) => (typeof data === 'string' ? new TextEncoder().encode(data) : data));
    await expect(
      neverBreaks(readEpub, 'book.epub', samples, (bytes) =>
        zipped(bookMembers.map((member) => (member.name === name ? { name, data: bytes } : member))),
      ),
    ).resolves.toBeUndefined();
  },
);
