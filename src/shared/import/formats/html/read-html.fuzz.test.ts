import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { neverBreaks } from '../../testing/fuzz.ts';
import { readHtml } from './read-html.ts';

const folder = join(import.meta.dirname, 'testing/pages');
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const odd =
  '<html hidden><body><table><tr><td><ruby>a<rt>b</table><p style="display:none">c<q>&#x80;&notin;&NotEqualTilde;' +
  '<select><option>d<svg><desc><p>e</svg><math><mi>f</math><template><td>g</template><pre>\n\nh</pre><!--' +
  '--><plaintext>i</p>';

test('a page of any bytes is read whole or refused in a sentence', async () => {
  await expect(
    neverBreaks(readHtml, 'page.html', [
      ...[...pages, odd].map((page) => new TextEncoder().encode(page)),
      ...pages.slice(0, 4).map((page) => new Uint8Array(iconv.encode(page, 'utf-16le', { addBOM: true }))),
      ...pages.slice(0, 4).map((page) => new Uint8Array(iconv.encode(page, 'gb18030'))),
    ]),
  ).resolves.toBeUndefined();
});
