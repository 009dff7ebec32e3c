import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { neverBreaks } from '../../testing/fuzz.ts';
import { readPdf } from './read-pdf.ts';
import { lines, pdf, predefined, utf16 } from './testing/pdf-writer.ts';

/** Milliseconds: the long form takes minutes. */
const timeout = 1_800_000;

test(
  'whatever the bytes, a PDF is read whole or refused by name',
  async () => {
    const printed = join(import.meta.dirname, 'testing/printed/spaced.en.pdf.gz');
    const samples = [
      pdf({
        pages: [
          { content: lines(['A statement of', 'two lines.']) },
          { content: lines(['Its second page.']) },
        ],
        catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      }),
      pdf({
        pages: [{ content: `BT /F1 12 Tf 300 700 Td <${utf16('日本外務省')}> Tj ET` }],
        fonts: { F1: predefined('UniJIS-UTF16-V', 'Japan1') },
      }),
      new Uint8Array(gunzipSync(readFileSync(printed))),
    ];
    await expect(neverBreaks(readPdf, 'statement.pdf', samples)).resolves.toBeUndefined();
  },
  timeout,
);
