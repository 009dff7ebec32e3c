import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { asDetected, Extract, type Reader } from '../../reading.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readEml } from './read-eml.ts';
import { readMhtml } from './read-mhtml.ts';

async function read(reader: Reader, lines: readonly (string | Uint8Array)[]) {
  const parts = lines.map((line) =>
    typeof line === 'string' ? new TextEncoder().encode(`${line}\r\n`) : line,
  );
  const bytes = new Uint8Array(Buffer.concat(parts));
  return Extract.parse(await reader({ name: 'mail.eml', bytes }, asDetected, () => undefined));
}

/** Blocks as `kind: words`, hidden ones with their reason. */
function shown({ text, furniture }: Extract): string[] {
  return text.blocks.map(({ start, end, kind }, at) => {
    const reason = furniture.find(({ block }) => block === at)?.reason;
    return `${reason ?? kind}: ${text.text.slice(start, end)}`;
  });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('a mail', () => {
  test('is read in the encoding its part names, with what its header states', async () => {
    const extract = await read(readEml, [
      `From: =?GB2312?B?${base64(iconv.encode('外交部新闻司', 'gb18030'))}?= <press@mfa.example>`,
      'Subject: Fwd: =?utf-8?Q?Joint_statement:_=E8=81?=',
      ' =?utf-8?Q?=94=E5=90=88=E5=A3=B0=E6=98=8E?=',
      'Date: Thu, 16 Nov 2023 15:27:00 +0800 (CST)',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset="gb2312"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(iconv.encode('两国发表联合声明。\r\n第二行\r\n\r\n双方同意继续对话。', 'gb18030')),
    ]);
    expect(extract.text.text).toBe('两国发表联合声明。\n第二行\n\n双方同意继续对话。');
    expect(extract.encoding).toBe('gb18030');
    expect(extract.hints.map(({ fact, value }) => `${fact}: ${value}`)).toEqual([
      'title: Joint statement: 联合声明',
      'outlet: 外交部新闻司',
      'published: 2023-11-16T15:27:00+08:00',
    ]);
  });

  test('keeps the quotation marks of Windows-1252', async () => {
    const extract = await read(readEml, [
      'Subject: x',
      'Content-Type: text/plain; charset=us-ascii',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=93Candid=94 and con=',
      'structive =96 caf=E9',
    ]);
    expect(extract.text.text).toBe('“Candid” and constructive – café');
  });

  test('has its quoted lines and its signature told apart, and flowing lines put together', async () => {
    const extract = await read(readEml, [
      'Subject: x',
      'Content-Type: text/plain; format=flowed',
      '',
      'The Ministry issued the following ',
      'statement today, in reply to your question of this morning.',
      '',
      '> Can you comment?',
      '',
      'There is nothing to add.',
      '-- ',
      'Press Office',
    ]);
    expect(shown(extract)).toEqual([
      'paragraph: The Ministry issued the following statement today, in reply to your question of this morning.',
      'comment: Can you comment?',
      'paragraph: There is nothing to add.',
      'footer: --\nPress Office',
    ]);
  });

  test('keeps what it quotes where that is most of it', async () => {
    const extract = await read(readEml, [
      'Subject: x',
      '',
      'See below.',
      '',
      '> The whole of the statement stands here.',
    ]);
    expect(shown(extract)).toEqual([
      'paragraph: See below.',
      'quotation: The whole of the statement stands here.',
    ]);
  });

  test('of alternatives is the page, and names the files it carries', async () => {
    const extract = await read(readEml, [
      'Subject: x',
      'Content-Type: multipart/mixed; boundary=out',
      '',
      'preamble',
      '--out',
      'Content-Type: multipart/alternative; boundary="in"',
      '',
      '--in',
      '',
      'plain',
      '--in',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Both sides <b>agreed</b>.<img src="https://track.example/x.gif"></p><blockquote type=cite>Earlier</blockquote>',
      '--in--',
      '--out',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*=gb18030''%B9%AB%B1%A8.pdf",
      '',
      'JVBERi0=',
      '--out--',
      'epilogue',
    ]);
    expect(shown(extract)).toEqual(['paragraph: Both sides agreed.', 'comment: Earlier']);
    expect(extract.remarks).toEqual([
      'It carries a file that was not read: “公报.pdf”. Save it from the mail and add it by itself.',
    ]);
  });

  test('that only sends another one along is that one', async () => {
    const extract = await read(readEml, [
      'Subject: Fwd',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'The inner words.',
      '--b--',
    ]);
    expect(extract.text.text).toBe('The inner words.');
  });

  test('that is none, or has no words, or has parts without end, is refused', async () => {
    const sentence = (lines: readonly string[]) => refusalOf('mail.eml', () => read(readEml, lines));
    expect(await sentence(['just words'])).toContain('does not begin with the header');
    expect(await sentence(['Subject: x', '', '   '])).toContain('holds no words');
    const nested = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}`,
    );
    expect(await sentence(['Subject: x', ...nested])).toContain('holds no words');
    const many = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array.from({ length: 20_000 }, () => '--b\n\nx'),
    ];
    expect(await sentence(many)).toContain('parts');
  });
});

describe('a page saved in one file', () => {
  const saved = (html: string, more: readonly string[] = []) => [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.mfa.example/statement/1.html',
    'Subject: Statement',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x----"',
    '',
    '------MultipartBoundary--x----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://www.mfa.example/statement/1.html',
    '',
    html,
    ...more,
    '------MultipartBoundary--x------',
  ];

  test('is its page, with the host it was saved from', async () => {
    const extract = await read(
      readMhtml,
      saved(
        '<html><head><meta charset=3D"utf-8"><title>Stateme=\r\nnt</title></head><p>=E5=A4=96=E4=BA=A4<p>Two',
      ),
    );
    expect(extract).toMatchObject({ format: 'mhtml', text: { text: '外交\n\nTwo' } });
    expect(extract.hints).toEqual([
      { fact: 'outlet', value: 'mfa.example', where: 'address it was saved from' },
      { fact: 'title', value: 'Statement', where: 'page head, title' },
    ]);
  });

  test('of frames is the first frame that holds words', async () => {
    const frame = ['------MultipartBoundary--x----', 'Content-Type: text/html; charset=gbk', ''];
    const extract = await read(readMhtml, [
      ...saved('<frameset><frame src=3D"cid:f"></frameset>', frame).slice(0, -1),
      new Uint8Array(iconv.encode('<p>框架里的声明</p>\r\n', 'gb18030')),
      '------MultipartBoundary--x------',
    ]);
    expect(extract).toMatchObject({ encoding: 'gb18030', text: { text: '框架里的声明' } });
  });

  test('without a page is refused', async () => {
    expect(await refusalOf('mail.eml', () => read(readMhtml, ['Subject: x', '', 'words']))).toContain(
      'no page',
    );
  });
});
