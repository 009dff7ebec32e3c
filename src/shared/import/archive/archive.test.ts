import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadoutError } from '../../model/errors.ts';
import { limits } from '../limits.ts';
import { zipped, type ZipMember } from '../testing/zipped.ts';
import { mutated } from '../testing/fuzz.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { openArchive } from './archive.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const opened = (bytes: Bytes) => openArchive({ name: 'talks.docx', bytes });

const refusal = (attempt: () => unknown) => refusalOf('talks.docx', attempt);

const openingOf = async (members: readonly ZipMember[]) => {
  const bytes = await zipped(members);
  return refusal(() => opened(bytes));
};

test('what was packed is read, stored, deflated and zip64', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          name: fc.stringMatching(/^[a-z一-九]{1,8}(\/[a-z]{1,8}\.xml)?$/),
          data: fc.uint8Array({ maxLength: 3_000, size: 'max' }).map((data) => new Uint8Array(data)),
          stored: fc.boolean(),
          wide: fc.boolean(),
        }),
        { selector: ({ name }) => name, maxLength: 6 },
      ),
      fc.boolean(),
      async (members, wide) => {
        const archive = await opened(await zipped(members, wide));
        expect(archive.names).toEqual(members.map(({ name }) => name));
        for (const { name, data } of members) expect(await archive.bytes(name)).toEqual(data);
      },
    ),
    { numRuns: 40 },
  );
});

test('text is UTF-8 without its mark; a member that is not there is null; folders are no members', async () => {
  const archive = await opened(
    await zipped([
      { name: 'word/', data: '' },
      { name: 'word/a.xml', data: '\ufeff会谈' },
    ]),
  );
  expect(archive.names).toEqual(['word/a.xml']);
  expect(await archive.text('word/a.xml')).toBe('会谈');
  expect(await archive.text('word/b.xml')).toBeNull();
});

test('a part that swells over two hundred times is refused while it unpacks', async () => {
  const archive = await opened(await zipped([{ name: 'bomb', data: new Uint8Array(8_000_000) }]));
  expect(await refusal(() => archive.bytes('bomb'))).toContain('zip bomb');
});

test('a bomb that says it is small is refused all the same', async () => {
  const archive = await opened(await zipped([{ name: 'bomb', data: new Uint8Array(8_000_000), size: 12 }]));
  expect(await refusal(() => archive.bytes('bomb'))).toContain('zip bomb');
});

test('all that is unpacked counts, read after read', async () => {
  const megabytes = new Uint8Array(limits.unpacked / 8);
  const archive = await opened(await zipped([{ name: 'part', data: megabytes, stored: true }]));
  for (let read = 0; read < 8; read += 1) await archive.bytes('part');
  expect(await refusal(() => archive.bytes('part'))).toContain('200 megabytes');
});

test('members that share their bytes are refused', async () => {
  const members = [
    { name: 'a', data: 'words' },
    { name: 'b', data: 'words', overFirst: true },
  ];
  expect(await openingOf(members)).toContain('lie over one another');
});

test('more than ten thousand members are refused', async () => {
  const members = Array.from({ length: limits.members + 1 }, (_, at) => ({
    name: `${at}`,
    data: '',
    stored: true,
  }));
  expect(await openingOf(members)).toContain('10001 parts');
});

test('an archive within it is left as it is', async () => {
  const inner = await zipped([{ name: '../x', data: 'x' }]);
  const archive = await opened(await zipped([{ name: 'inner.zip', data: inner, stored: true }]));
  expect(await archive.bytes('inner.zip')).toEqual(inner);
});

test.each([
  ['../evil', 'leads out'],
  ['a/../../evil', 'leads out'],
  ['/etc/passwd', 'names a place'],
  ['C:evil', 'names a place'],
  ['..\\evil', 'backslash'],
  ['a\0b', 'NUL'],
  ['', 'no name'],
])('the path %j is refused', async (name, why) => {
  expect(await openingOf([{ name, data: 'x' }])).toContain(why);
});

test('two members of one name are refused', async () => {
  const members = [
    { name: 'a', data: 'one' },
    { name: 'a', data: 'two' },
  ];
  expect(await openingOf(members)).toContain('two parts named "a"');
});

test('a symbolic link is refused', async () => {
  const link = { name: 'a', data: '/etc/passwd', externalAttributes: 0xa1ff0000 };
  expect(await openingOf([link])).toContain('link');
});

test('an encrypted member is told as a password', async () => {
  expect(await openingOf([{ name: 'a', data: 'x', flags: 1 }])).toContain('protected by a password');
});

test('a member of another packing is told', async () => {
  const archive = await opened(await zipped([{ name: 'a', data: 'x', method: 14 }]));
  expect(await refusal(() => archive.bytes('a'))).toContain('packed in a way');
});

test('bytes that are not those that were packed are refused', async () => {
  const archive = await opened(await zipped([{ name: 'a', data: 'x', crc: 1 }]));
  expect(await refusal(() => archive.bytes('a'))).toContain('not what was packed');
});

test('a file cut short anywhere is refused, and told apart from what is no archive', async () => {
  const whole = await zipped([{ name: 'a.xml', data: 'words '.repeat(40) }]);
  for (let length = 30; length < whole.length; length += 7)
    expect(await refusal(() => opened(whole.slice(0, length)))).toContain('end is missing');
  expect(await refusal(() => opened(new TextEncoder().encode('A plain text.')))).toContain('no zip archive');
});

test('whatever the bytes, it opens or is refused in a sentence', async () => {
  const sample = await zipped([
    { name: 'a.xml', data: 'words '.repeat(40) },
    { name: 'b.xml', data: 'more', wide: true },
  ]);
  const wide = await zipped([{ name: 'a.xml', data: 'words', stored: true }], true);
  await fc.assert(
    fc.asyncProperty(mutated([sample, wide]), async (bytes) => {
      const read = async () => {
        const archive = await opened(bytes);
        for (const name of archive.names) await archive.bytes(name);
        throw new ReadoutError('internal', 'talks.docx was read');
      };
      expect(await refusal(read)).toContain('talks.docx');
    }),
    { seed: 6, numRuns: Number(process.env['READOUT_FUZZ'] ?? 100) },
  );
});
