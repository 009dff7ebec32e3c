import { describe, expect, test } from 'vitest';
import type { Format } from '../reading.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { zipped } from '../testing/zipped.ts';
import { formatOf } from './format-of.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (c) => c.charCodeAt(0));
const wide = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

const mail = 'Received: from mx\r\nFrom: a@b\r\nSubject: Readout\r\n\r\nBody';
const page =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n';

describe('formatOf', () => {
  test.each<[Format, string, Uint8Array<ArrayBuffer>]>([
    ['text', 'a.txt', utf8('The two sides met.')],
    ['text', 'no ending', utf8('The two sides met.')],
    ['text', 'a.json', utf8('{"a": 1}')],
    ['text', 'a.doc', utf8('Typed by hand, saved under a wrong name.')],
    ['text', 'memo', utf8('From: the minister\nTo: all posts\nSubject: the talks\n\nBody')],
    ['text', 'mail.txt', utf8(mail)],
    ['text', 'wide.txt', wide('Plain')],
    ['text', 'tag.txt', utf8('<b>bold</b> words in a text')],
    ['markdown', 'A.MD', utf8('# Title')],
    ['markdown', 'a.markdown', utf8('From: a\nMessage-ID: b\n\n')],
    ['html', 'a.html', utf8('no tags at all')],
    ['html', 'a.txt', utf8('\n<!-- saved --><!DOCTYPE html><p>')],
    ['html', 'a.doc', utf8('<html xmlns:o="urn:schemas-microsoft-com:office:office">')],
    ['html', 'a.xhtml', utf8('<?xml version="1.0"?>\n<html>')],
    ['html', 'a', wide('<html><body>')],
    ['mhtml', 'a.mhtml', utf8(page)],
    ['mhtml', 'a', utf8(page)],
    ['eml', 'a.eml', utf8(mail)],
    ['eml', 'a', utf8(`From someone Mon Jan 1\n${mail}`)],
    ['pdf', 'a.txt', latin('%PDF-1.7\n%âãÏÓ')],
    ['pdf', 'a.pdf', latin('\n\njunk %PDF-1.4')],
    ['rtf', 'a.doc', utf8('{\\rtf1\\ansi')],
    ['odt', 'a.fodt', utf8('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x">')],
    ['docx', 'locked.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['text', 'a.rtf', utf8('not rich at all')],
  ])('takes for %s what is named %j and says so', (format, name, bytes) => {
    expect(formatOf({ name, bytes })).toBe(format);
  });

  test.each<[string, string, readonly string[], string]>([
    ['docx', 'a.zip', ['[Content_Types].xml', 'word/document.xml'], ''],
    ['odt', 'a', ['content.xml'], 'application/vnd.oasis.opendocument.text'],
    ['epub', 'a.zip', ['META-INF/container.xml'], 'application/epub+zip'],
    ['epub', 'a.epub', ['META-INF/container.xml'], ''],
    ['docx', 'broken.docx', ['other.xml'], ''],
    ['spreadsheet', 'a.xlsx', ['xl/workbook.xml'], ''],
    ['spreadsheet', 'a.ods', ['content.xml'], 'application/vnd.oasis.opendocument.spreadsheet'],
    ['Apple', 'a.pages', ['Index/Document.iwa', 'Metadata/Properties.plist'], ''],
    ['unpack it', 'all.zip', ['one.txt', 'two.txt'], ''],
  ])('tells %s by the members of %j', async (told, name, members, type) => {
    const typed = type === '' ? [] : [{ name: 'mimetype', data: type, stored: true }];
    const bytes = await zipped([...typed, ...members.map((member) => ({ name: member, data: 'x' }))]);
    const answer = await refusalOf(name, () => formatOf({ name, bytes })).catch(() =>
      formatOf({ name, bytes }),
    );
    expect(answer).toContain(told);
  });

  test('leaves a damaged file to the reader its name calls for', async () => {
    const bytes = (await zipped([{ name: 'word/document.xml', data: 'x' }])).slice(0, 40);
    expect(formatOf({ name: 'a.docx', bytes })).toBe('docx');
    expect(await refusalOf('a.zip', () => formatOf({ name: 'a.zip', bytes }))).toContain('broke off');
  });

  test.each([
    ['empty.pdf', '', 'is empty'],
    ['old.doc', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'save it as .docx'],
    ['old.xls', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'Excel'],
    ['mail.msg', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '.eml'],
    ['what', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '.docx or .pdf'],
    ['scan.txt', '\x89PNG\r\n\x1A\n', 'picture'],
    ['photo.heic', '\0\0\0\x18ftypheic', 'picture'],
    ['film.mp4', '\0\0\0\x18ftypisom', 'recording'],
    ['web.webp', 'RIFF\0\0\0\0WEBP', 'picture'],
    ['voice.wav', 'RIFF\0\0\0\0WAVE', 'recording'],
    ['all.7z', '7z\xBC\xAF\x27\x1C', 'unpack it'],
    ['a.exe', 'MZ\x90\0', 'program'],
    ['a.mobi', `${'x'.repeat(60)}BOOKMOBI`, '.epub'],
  ])('says of %j what to do instead', async (name, bytes, words) => {
    expect(await refusalOf(name, () => formatOf({ name, bytes: latin(bytes) }))).toContain(words);
  });

  test('does not take a text for what only its first letters are', () => {
    for (const text of ['MZ is an abbreviation.', 'RIFF WAVE', 'ID card', 'PK: the file', 'GIF, the format'])
      expect(formatOf({ name: 'a.txt', bytes: utf8(text) })).toBe('text');
  });
});
