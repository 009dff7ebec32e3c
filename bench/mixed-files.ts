import iconv from 'iconv-lite';
import { docxOf, paragraph, run, styled } from '../src/shared/import/formats/docx/testing.ts';
import { contentOf, escaped, paragraph as odtParagraph } from '../src/shared/import/formats/odt/testing.ts';
import { zipped } from '../src/shared/import/testing/zipped.ts';
import { paragraphs, seeded } from './texts.ts';

/** A file as an analyst's folder holds it, and what is to become of it. */
export interface MixedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `there`: another file before it says the same. */
  readonly becomes: 'imported' | 'there' | 'failed';
}

/**
 * Files of many formats, the same every time: of ten one is the copy of one before and one is broken or
 * no text; the others are statements of some paragraphs.
 */
export async function mixedFiles(count: number): Promise<MixedFile[]> {
  const files: MixedFile[] = [];
  for (let n = 0; n < count; n++) {
    const before = files.find(({ becomes }, i) => becomes === 'imported' && i >= n - 10);
    if (n % 10 === 7 && before !== undefined)
      files.push({ ...before, name: `copy-${n}-of-${before.name}`, becomes: 'there' });
    else if (n % 10 === 3) files.push({ ...broken(n), becomes: 'failed' });
    else files.push({ ...(await statement(n)), becomes: 'imported' });
  }
  return files;
}

type NamedBytes = Omit<MixedFile, 'becomes'>;

async function statement(n: number): Promise<NamedBytes> {
  const title = `Leaders of the two sides meet for the ${n}th time`;
  const said = paragraphs(6, 400, n).map((text) => `${text} It was said on day ${n} of the talks.`);
  const whole = [
    title,
    'December 05, 2024',
    `BEIJING, Dec. 4 (Xinhua) -- ${said[0] ?? ''}`,
    ...said.slice(1),
  ];
  const plain = whole.join('\n\n');
  const named = (ending: string, bytes: Uint8Array<ArrayBuffer>): NamedBytes => ({
    name: `${String(n).padStart(3, '0')}-statement.${ending}`,
    bytes,
  });
  switch (n % 7) {
    case 0:
      return named('txt', encoded(plain, 'utf-8'));
    case 1:
      return named('txt', encoded(chinese(n), 'gb18030'));
    case 2:
      return named('md', encoded(`# ${title}\n\n${whole.slice(1).join('\n\n')}\n`, 'utf-8'));
    case 3:
      return named('html', encoded(page(title, whole.slice(1)), 'utf-8'));
    case 4:
      return named(
        'docx',
        await docxOf(
          [styled('Title', title), ...whole.slice(1).map((text) => paragraph(run(text)))].join(''),
        ),
      );
    case 5:
      return named(
        'odt',
        await zipped([
          { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
          {
            name: 'content.xml',
            data: contentOf(whole.map((text) => odtParagraph(escaped(text))).join('')),
          },
        ]),
      );
    default:
      return named(
        'rtf',
        encoded(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}${whole.join('\\par\n')}\\par}`, 'utf-8'),
      );
  }
}

/** A file nobody can read: noise, an archive that ends too early, an empty one, a program's old format. */
function broken(n: number): NamedBytes {
  const random = seeded(n);
  const noise = Uint8Array.from({ length: 5_000 }, () => Math.floor(random() * 256));
  const kinds: readonly NamedBytes[] = [
    { name: `${n}-noise.pdf`, bytes: noise },
    { name: `${n}-cut.docx`, bytes: Uint8Array.from([0x50, 0x4b, 3, 4, ...noise.subarray(0, 200)]) },
    { name: `${n}-empty.txt`, bytes: new Uint8Array() },
    {
      name: `${n}-old.doc`,
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise]),
    },
  ];
  return kinds[Math.floor(n / 10) % kinds.length] ?? { name: `${n}-noise.bin`, bytes: noise };
}

function page(title: string, rest: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Agency</title></head><body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav><article><h1>${title}</h1>${rest.map((text) => `<p>${text}</p>`).join('')}</article><footer>Copyright 2024 Agency. All rights reserved.</footer></body></html>`;
}

function chinese(n: number): string {
  const said = `双方就第${n}次会谈达成重要共识，一致同意继续推进两国战略互惠关系，妥善处理分歧。`;
  return [
    `两国领导人举行第${n}次会谈`,
    `新华社北京12月4日电 ${said}`,
    ...Array.from({ length: 5 }, (_, i) => `第${i + 1}点，${said.repeat(3)}`),
  ].join('\n\n');
}

function encoded(text: string, label: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(iconv.encode(text, label));
}
