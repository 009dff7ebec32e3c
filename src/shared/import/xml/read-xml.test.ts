import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { child, childrenOf, descendants, wordsOf } from './elements.ts';
import { readXml } from './read-xml.ts';

const prefixes = new Map([
  ['urn:transitional', 'w'],
  ['urn:strict', 'w'],
  ['urn:plain', ''],
]);

const bytesOf = (xml: string) => new TextEncoder().encode(xml);

function read(xml: string | Uint8Array) {
  const file = { name: 'talks.docx', bytes: new Uint8Array() };
  return readXml(file, 'word/document.xml', typeof xml === 'string' ? bytesOf(xml) : xml, prefixes);
}

const refusal = (xml: string | Uint8Array) => refusalOf('talks.docx', () => read(xml));

test('elements and attributes bear the prefixes of the reader, whatever the file calls them', () => {
  const tree = read(
    '<x:a xmlns:x="urn:strict" xmlns:o="urn:other" x:val="1" id="2"><o:b/>&lt;<![CDATA[&]]><c/></x:a>',
  );
  expect(tree).toEqual({
    name: 'w:a',
    attributes: new Map([
      ['w:val', '1'],
      ['id', '2'],
    ]),
    children: [
      { name: '{urn:other}b', attributes: new Map(), children: [] },
      '<',
      '&',
      { name: 'c', attributes: new Map(), children: [] },
    ],
  });
});

test('words and elements are found below an element', () => {
  const tree = read('<a>1<b>2<c>3</c></b><b>4</b></a>');
  expect(wordsOf(tree)).toBe('1234');
  expect(childrenOf(tree, 'b')).toHaveLength(2);
  expect(child(tree, 'c')).toBeUndefined();
  expect(descendants(tree, 'c').map(wordsOf)).toEqual(['3']);
});

test('UTF-16 is read in either order, with and without its mark, and UTF-8 with its mark', () => {
  const xml = '<a>会谈 😀</a>';
  const little = new Uint8Array(
    new Uint16Array([...Array(xml.length).keys()].map((at) => xml.charCodeAt(at))).buffer,
  );
  const big = little.map((_, at) => little[at ^ 1] ?? 0);
  const marked = [new Uint8Array([0xff, 0xfe, ...little]), new Uint8Array([0xfe, 0xff, ...big])];
  for (const bytes of [little, big, ...marked, bytesOf(`\ufeff${xml}`)])
    expect(wordsOf(read(bytes))).toBe('会谈 😀');
});

test('a document type may be named but declares nothing', async () => {
  expect(read('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://w3.org/x.dtd"><html/>').name).toBe(
    'html',
  );
  const laughs = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]><a>&m;</a>';
  const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
  const parameter = '<!DOCTYPE a [ %x; ]><a/>';
  for (const xml of [laughs, outside, parameter]) expect(await refusal(xml)).toContain('declares entities');
});

test.each([
  '',
  '   ',
  '<a>',
  '<a></b>',
  '<a>&unknown;</a>',
  '<p:a/>',
  '<a b="1" b="2"/>',
  'words',
  '<a/>more',
])('%j is refused as not well-formed', async (xml) => {
  expect(await refusal(xml)).toMatch(/not well-formed|is empty/);
});

test('bytes of no encoding of XML are refused', async () => {
  expect(await refusal(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toContain('UTF-8');
});

test('elements a hundred thousand deep are refused', async () => {
  expect(await refusal('<a>'.repeat(100_000))).toContain(`${limits.depth} deep`);
  expect(wordsOf(read(`${'<a>'.repeat(limits.depth)}x${'</a>'.repeat(limits.depth)}`))).toBe('x');
});

test('more elements than any document has are refused', async () => {
  expect(await refusal(`<a>${'<b/>'.repeat(limits.elements)}</a>`)).toContain('elements');
});
