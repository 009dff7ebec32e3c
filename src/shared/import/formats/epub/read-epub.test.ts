import { describe, expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { zipped, type ZipMember } from '../../testing/zipped.ts';
import { readEpub } from './read-epub.ts';
import { bookMembers } from './testing.ts';

async function read(members: readonly ZipMember[]) {
  const file = { name: 'book.epub', bytes: await zipped(members) };
  return Extract.parse(await readEpub(file, asDetected, () => undefined));
}

describe('a book', () => {
  test('is its chapters in the order of its spine, with what its data states', async () => {
    const extract = await read(bookMembers);
    expect(extract.text.text.split('\n\n')).toEqual([
      'Contents',
      'Chapter one',
      'Two',
      'Chapter two & more',
      'Second.',
      'One',
      '第一章の本文。',
      '1. A note.',
      'Last words',
    ]);
    expect(extract.text.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'list-item',
      'list-item',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'footnote',
      'paragraph',
    ]);
    expect(extract.furniture).toEqual([0, 1, 2].map((block) => ({ block, reason: 'menu' })));
    expect(extract.hints).toEqual([
      { fact: 'title', value: 'White Paper 2024', where: "the book's data, dc:title" },
      { fact: 'outlet', value: 'Ministry', where: "the book's data, dc:publisher" },
      { fact: 'published', value: '2024-07-12', where: "the book's data, dc:date" },
      { fact: 'language', value: 'ja', where: "the book's data, dc:language" },
    ]);
    expect(extract.remarks).toEqual(['1 reading over characters (ruby) was left out.']);
  });

  const encryption = (algorithm: string): ZipMember => ({
    name: 'META-INF/encryption.xml',
    data:
      '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">' +
      `<e:EncryptedData><e:EncryptionMethod Algorithm="${algorithm}"/></e:EncryptedData></encryption>`,
  });

  test('whose fonts alone are scrambled is read', async () => {
    const extract = await read([...bookMembers, encryption('http://www.idpf.org/2008/embedding')]);
    expect(extract.text.blocks).toHaveLength(9);
  });

  test('that is locked is refused, and says what to do', async () => {
    const locked = [...bookMembers, encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc')];
    expect(await refusalOf('book.epub', () => read(locked))).toMatch(/locked by its publisher .* paste them/);
  });

  test.each([
    ['without a container', 'META-INF/container.xml', null],
    ['without its package', 'OPS/book.opf', null],
    ['whose chapter is missing', 'OPS/text/one.xhtml', null],
    [
      'whose package declares entities',
      'OPS/book.opf',
      '<!DOCTYPE p [<!ENTITY a "x">]><package>&a;</package>',
    ],
    ['whose package is no XML', 'OPS/book.opf', '<package><spine>'],
    ['without words', 'OPS/book.opf', '<package xmlns="http://www.idpf.org/2007/opf"><spine/></package>'],
  ])('%s is refused', async (_, name, data) => {
    const members = bookMembers.flatMap((member) =>
      member.name !== name ? [member] : data === null ? [] : [{ name, data }],
    );
    expect(await refusalOf('book.epub', () => read(members))).toContain('It was not added');
  });
});
