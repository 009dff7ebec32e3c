import { expect, test } from 'vitest';
import { neverBreaks } from '../../testing/fuzz.ts';
import { readEml } from './read-eml.ts';
import { readMhtml } from './read-mhtml.ts';

const lines = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

const mail = lines(`From: =?GB2312?B?zeK9u7K/?= <press@mfa.example>
Subject: =?utf-8?Q?Joint_=E8=81?=
 =?utf-8?Q?=94?= statement
Date: Thu, 16 Nov 2023 15:27:00 +0800
Content-Type: multipart/mixed; boundary="out"

--out
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain; format=flowed; delsp=yes; charset=iso-2022-jp

Both sides 
agreed.
> quoted
>> twice
-- 
Office
--in
Content-Type: text/html; charset*0*=utf-8''win; charset*1=dows-1252
Content-Transfer-Encoding: quoted-printable

<p>Both =93sides=94 =
agreed.<blockquote type=3Dcite>x</blockquote>
--in--
--out
Content-Type: message/rfc822

Subject: inner

words
--out
Content-Disposition: attachment; filename*=gb18030''%B9%AB.pdf
Content-Transfer-Encoding: base64

JVBERi0=
--out--
`);

const saved = lines(`Snapshot-Content-Location: https://www.mfa.example/1.html
Subject: Statement
Content-Type: multipart/related; type="text/html"; start="<b@x>"; boundary="--x--"

----x--
Content-Type: text/html
Content-ID: <a@x>
Content-Transfer-Encoding: base64

PHA+b25lPC9wPg==
----x--
Content-Type: text/html; charset=gbk
Content-ID: <b@x>

<meta charset=utf-8><title>t</title><h1>Head</h1><p>words</p>
----x----
`);

test('a mail of any bytes is read whole or refused in a sentence', async () => {
  await expect(neverBreaks(readEml, 'mail.eml', [mail, saved])).resolves.toBeUndefined();
});

test('a saved page of any bytes is read whole or refused in a sentence', async () => {
  await expect(neverBreaks(readMhtml, 'page.mhtml', [saved, mail])).resolves.toBeUndefined();
});
