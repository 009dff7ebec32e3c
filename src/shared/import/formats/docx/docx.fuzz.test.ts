import { expect, test } from 'vitest';
import { asDetected } from '../../reading.ts';
import { neverBreaks } from '../../testing/fuzz.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readDocx } from './docx.ts';
import { docxOf, docxWith, paragraph, run } from './testing.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (words: string): Bytes => new TextEncoder().encode(words);

const refusal = async (bytes: Bytes | Promise<Bytes>) => {
  const file = { name: 'talks.docx', bytes: await bytes };
  return refusalOf('talks.docx', () => readDocx(file, asDetected, () => undefined));
};

const root = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

const body =
  paragraph(
    run('双方就台湾问题') + '<w:ins w:id="1">' + run('交换意见') + '</w:ins>',
    '<w:pStyle w:val="1"/>',
  ) +
  `<w:tbl><w:tr><w:tc>${paragraph(run('cell'))}</w:tc><w:tc>${paragraph(run('cell'))}</w:tc></w:tr></w:tbl>` +
  paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r>',
  ) +
  paragraph(run('item'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');

const parts = {
  styles:
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="1"/></w:style>',
  footnotes: `<w:footnote w:id="1">${paragraph(run('Ibid.') + '<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
};

test('mutated archives never break it', async () => {
  await expect(
    neverBreaks(readDocx, 'talks.docx', [await docxOf(body, parts), await docxOf(paragraph(run('Short.')))]),
  ).resolves.toBeUndefined();
});

test('mutated main parts never break it', async () => {
  const main = `${root}${body}</w:body></w:document>`;
  await expect(
    neverBreaks(readDocx, 'talks.docx', [bytesOf(main)], (bytes) => docxWith(bytes, parts)),
  ).resolves.toBeUndefined();
});

test('entities, inside and outside, are refused', async () => {
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const outside = '<!DOCTYPE w [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
  for (const type of [laughs, outside])
    expect(
      await refusal(docxWith(`${type}${root}<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`)),
    ).toContain('entities');
});

test('tables fifteen thousand deep are refused', async () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(15_000);
  expect(await refusal(docxOf(deep))).toContain('nested');
});

test('a bomb is refused', async () => {
  expect(await refusal(docxWith(new Uint8Array(20_000_000)))).toContain('zip bomb');
});

test('styles that are based on one another end', async () => {
  const styles =
    '<w:style w:styleId="1"><w:basedOn w:val="2"/></w:style><w:style w:styleId="2"><w:basedOn w:val="1"/></w:style>';
  const file = {
    name: 'talks.docx',
    bytes: await docxOf(paragraph(run('Words.'), '<w:pStyle w:val="1"/>'), { styles }),
  };
  expect((await readDocx(file, asDetected, () => undefined)).text.text).toBe('Words.');
});

test('a list asks for no longer marks than are printed', async () => {
  const text = '%1'.repeat(5_000);
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const item = paragraph(run('item'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const file = { name: 'talks.docx', bytes: await docxOf(item, { numbering }) };
  expect((await readDocx(file, asDetected, () => undefined)).text.text.length).toBe(105);
});

test('a locked document, one of Word 97, one without words and one that is none are told apart', async () => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = [...new TextEncoder().encode('EncryptedPackage')].flatMap((byte) => [byte, 0]);
  expect(await refusal(new Uint8Array([...container, ...utf16]))).toContain('password');
  expect(await refusal(new Uint8Array(container))).toContain('before 2007');
  expect(await refusal(docxOf(''))).toContain('no words');
  expect(await refusal(docxWith('<html/>'))).toContain('no Word document');
  expect(await refusal(bytesOf('words'))).toContain('no zip archive');
});

test('a field that never ends is refused: words would be lost', async () => {
  expect(
    await refusal(docxOf(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('lost')))),
  ).toContain('field');
});
