import { describe, expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readPdf } from './read-pdf.ts';
import {
  bytesOf,
  helvetica,
  lines,
  pdf,
  predefined,
  stream,
  utf16,
  type PdfParts,
} from './testing/pdf-writer.ts';

async function read(parts: PdfParts): Promise<Extract> {
  const file = { name: 'statement.pdf', bytes: pdf(parts) };
  return Extract.parse(await readPdf(file, asDetected, () => undefined));
}

function blocksOf({ text }: Extract): readonly string[] {
  return text.blocks.map(({ start, end }) => text.text.slice(start, end));
}

/** One page with these operators, its blocks. */
async function blocks(content: string, more: Omit<PdfParts, 'pages'> = {}): Promise<readonly string[]> {
  return blocksOf(await read({ pages: [{ content }], ...more }));
}

const statement = [
  'The two ministers met in Geneva on Tuesday and discussed the',
  'implementation of the agreement, in particular of its annex on',
  'the exchange of students.',
];

describe('letters', () => {
  test('a ligature is its letters, and a glyph of private use is told as one that could not be', async () => {
    const map = stream(
      'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <FB03> <42> <E123> <43> <0063> endbfchar endcmap',
    );
    const font = helvetica.replace('>>', '/ToUnicode 100 0 R >>');
    const extract = await read({
      pages: [{ content: lines(['oAce of the B']) }],
      fonts: { F1: font },
      objects: [map],
    });
    expect(blocksOf(extract)).toEqual(['office of the \uFFFD']);
    expect(extract.remarks).toEqual(['1 character could not be told and is shown as \uFFFD.']);
  });

  test('words printed twice to look bold are there once', async () => {
    const twice = `${lines(['Joint statement of the ministers'])}\n${lines(['Joint statement of the ministers'], 72.4)}`;
    expect(await blocks(twice)).toEqual(['Joint statement of the ministers']);
  });

  test('the letters of a spaced heading are a word', async () => {
    expect(await blocks('BT /F1 18 Tf 5 Tc 72 700 Td (COMMUNIQUE) Tj ET')).toEqual(['COMMUNIQUE']);
  });

  test('a gap between words is a space, and between letters that are moved together none', async () => {
    expect(
      await blocks('BT /F1 12 Tf 72 700 Td [(T) 80 (alks) -400 (in) -300 (V) 60 (ienna)] TJ ET'),
    ).toEqual(['Talks in Vienna']);
  });
});

describe('character maps that come with the program', () => {
  const cases = [
    ['UniJIS-UTF16-H', 'Japan1', '東京で会談した。', utf16('東京で会談した。')],
    ['UniGB-UTF16-H', 'GB1', '外交部发言人', utf16('外交部发言人')],
    ['UniCNS-UTF16-H', 'CNS1', '外交部聲明', utf16('外交部聲明')],
    ['UniKS-UTF16-H', 'Korea1', '외교부', utf16('외교부')],
    ['90ms-RKSJ-H', 'Japan1', '日本', '93fa967b'],
    ['GBK-EUC-H', 'GB1', '中国', 'd6d0b9fa'],
  ] as const;
  test.each(cases)('%s tells the letters of a font without ToUnicode', async (map, ordering, text, hex) => {
    const content = `BT /F1 12 Tf 72 700 Td <${hex}> Tj ET`;
    expect(await blocks(content, { fonts: { F1: predefined(map, ordering) } })).toEqual([text]);
  });
});

describe('vertical Japanese', () => {
  const fonts = { F1: predefined('UniJIS-UTF16-V', 'Japan1') };
  const down = (text: string, x: number, y = 700, size = 12) =>
    `BT /F1 ${size} Tf ${x} ${y} Td <${utf16(text)}> Tj ET`;

  test('is read in lines that go down, from right to left, as paragraphs', async () => {
    const content = [
      down('　外務大臣は本日北京を訪問し', 500),
      down('会談を行いました。', 480),
      down('　両国の関係について率直に意', 460),
      down('見を交わしました。', 440),
    ].join('\n');
    expect(await blocks(content, { fonts })).toEqual([
      '外務大臣は本日北京を訪問し会談を行いました。',
      '両国の関係について率直に意見を交わしました。',
    ]);
  });

  test('leaves out the readings beside characters, and says so', async () => {
    const content = [
      down('本日深圳の事件について説明を求め', 500),
      down('しんせん', 509, 680, 6),
      down('ました。', 480),
    ].join('\n');
    const extract = await read({ pages: [{ content }], fonts });
    expect(blocksOf(extract)).toEqual(['本日深圳の事件について説明を求めました。']);
    expect(extract.remarks).toEqual(['1 reading beside characters (ruby) is left out.']);
  });
});

describe('paragraphs', () => {
  test('a line is joined to the next with a space, unless the next word had room on it', async () => {
    const next = ['They agreed to meet again in the spring of next year in Vienna', 'or in Geneva.'];
    expect(await blocks(lines([...statement, ...next]))).toEqual([statement.join(' '), next.join(' ')]);
  });

  test('wider leading and an indent begin one', async () => {
    const apart = `${lines(statement)}\n${lines(statement, 72, 640)}`;
    expect(await blocks(apart)).toEqual([statement.join(' '), statement.join(' ')]);
    const full = statement.slice(1, 3);
    const indented = `${lines(full)}\n${lines(['The two ministers met in Geneva on Tuesday and discussed'], 90, 671.92)}\n${lines(full, 72, 657.88)}`;
    expect((await blocks(indented)).length).toBe(2);
  });

  test('one that runs on over a page is one block, with the page\u2019s mark in it and the page\u2019s foot after it', async () => {
    const filler = Array.from({ length: 30 }, () => statement[0] ?? '');
    const page = (text: readonly string[], number: number, start = 720) => ({
      content: `${lines(['Ministry of Foreign Affairs'], 72, 770, 9)}\n${lines(text, 72, start)}\n${lines([String(number)], 300, 30, 9)}`,
    });
    const extract = await read({
      pages: [page(filler, 1), page(statement.slice(1), 2), page(['Questions and answers.'], 3)],
    });
    const [head, first, ...rest] = blocksOf(extract);
    expect(head).toBe('Ministry of Foreign Affairs');
    expect(first).toBe([...filler, ...statement.slice(1)].join(' '));
    expect(rest).toEqual(['1', head, '2', head, 'Questions and answers.', '3']);
    expect(extract.furniture.map(({ reason }) => reason)).toEqual([
      'running-head',
      'page-number',
      'running-head',
      'page-number',
      'running-head',
      'page-number',
    ]);
    const [one, two] = extract.text.pages ?? [];
    expect(one).toEqual({ start: 0, label: '1' });
    expect(extract.text.text.slice(two?.start)).toMatch(/^implementation of the agreement/);
  });

  test('a page takes the label printed for it', async () => {
    const pages = [{ content: lines(statement) }, { content: lines(statement) }];
    const extract = await read({ pages, catalog: '/PageLabels << /Nums [0 << /S /r /St 4 >>] >>' });
    expect(extract.text.pages?.map(({ label }) => label)).toEqual(['iv', 'v']);
  });

  test('type larger than the text is a heading, smaller type at the foot with a mark a note', async () => {
    const content = `${lines(['Chair\u0092s summary'], 72, 740, 20)}\n${lines(statement)}\n${lines(['1 See the joint declaration of 1998.'], 72, 80, 8)}`;
    const extract = await read({ pages: [{ content }] });
    expect(extract.text.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'footnote']);
  });
});

test('a book of a hundred pages is read, page after page', async () => {
  const pages = Array.from({ length: 100 }, (_, at) => ({
    content: `${lines(statement)}\n${lines([`${at + 1}`], 300, 30, 9)}`,
  }));
  const told: number[] = [];
  const file = { name: 'book.pdf', bytes: pdf({ pages }) };
  const extract = await readPdf(file, asDetected, (done) => told.push(done));
  expect(extract.text.pages).toHaveLength(100);
  expect(extract.furniture).toHaveLength(100);
  expect(told).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
});

describe('columns', () => {
  const column = (name: string) =>
    Array.from({ length: 12 }, (_, at) => `${name} line ${at} of the long text here`);

  test.each([2, 3])('%i of them are read one after another, under a title over all', async (count) => {
    const names = ['left', 'middle', 'right'].slice(0, count);
    const content = [
      lines(['A title that stands over all of the columns of the page'], 60, 760, 16),
      ...names.map((name, at) => lines(column(name), 40 + at * 180, 700, 9)),
    ].join('\n');
    const [title, ...rest] = await blocks(content);
    expect(title).toBe('A title that stands over all of the columns of the page');
    expect(rest.join(' ')).toBe(names.flatMap(column).join(' '));
  });
});

describe('turned pages', () => {
  test.each([90, 180, 270])('a page shown turned by %i degrees reads as it is shown', async (degrees) => {
    const place = {
      90: '0 1 -1 0 800 0 cm',
      180: '-1 0 0 -1 600 800 cm',
      270: '0 -1 1 0 -200 800 cm',
    }[degrees];
    const content = `q ${place} ${lines(statement)} Q`;
    const extract = await read({ pages: [{ content, more: `/Rotate ${degrees}` }] });
    expect(blocksOf(extract)).toEqual([statement.join(' ')]);
  });

  test('text set upwards on an upright page reads in its own order', async () => {
    expect(await blocks(`q 0 1 -1 0 800 0 cm ${lines(statement)} Q`)).toEqual([statement.join(' ')]);
  });
});

describe('what a file says of itself', () => {
  test('its properties are hints; a name of a file is no title', async () => {
    const pages = [{ content: lines(statement) }];
    const info = (title: string) => ({
      pages,
      objects: [`<< /Title (${title}) /Author (Ministry) /CreationDate (D:20231117152700+08'00') >>`],
      trailer: '/Info 100 0 R',
      catalog: '/Lang (en-GB)',
    });
    const where = (key: string) => `document properties, ${key}`;
    const rest = [
      { fact: 'agency', value: 'Ministry', where: where('author') },
      { fact: 'published', value: '2023-11-17', where: where('created') },
      { fact: 'language', value: 'en-GB', where: where('language') },
    ];
    expect((await read(info('Joint statement'))).hints).toEqual([
      { fact: 'title', value: 'Joint statement', where: where('title') },
      ...rest,
    ]);
    expect((await read(info('Microsoft Word - final.doc'))).hints).toEqual(rest);
  });

  test('comments, filled fields and pages without text are told', async () => {
    const more = '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Check this) >>]';
    const extract = await read({ pages: [{ content: lines(statement), more }, { content: '' }] });
    expect(extract.remarks).toEqual([
      'Page 2 has no text; if it is a scan, run OCR first.',
      '1 comment is left out.',
    ]);
  });
});

describe('refusals', () => {
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    refusalOf('statement.pdf', () => readPdf({ name: 'statement.pdf', bytes }, asDetected, () => undefined));

  test('a scan without text says so', async () => {
    const sentence = await refused(pdf({ pages: [{ content: '0 0 100 100 re f' }] }));
    expect(sentence).toContain('statement.pdf has no text: it is a scan');
  });

  test('a password is asked for in no way', async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`;
    const file = pdf({ pages: [{ content: lines(statement) }], trailer: encrypt });
    expect(await refused(file)).toContain('protected by a password');
  });

  test('a file that is none, one cut short, and one whose lists go in circles are damaged', async () => {
    const whole = pdf({ pages: [{ content: lines(statement) }] });
    const circle = bytesOf(
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 100000 /Kids [2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF',
    );
    for (const bytes of [bytesOf('no PDF'), whole.slice(0, 200), circle]) {
      expect(await refused(bytes)).toMatch(/the PDF is damaged|its end is missing|has no text/);
    }
  });

  test('a stream that unpacks to more than is allowed is not unpacked', async () => {
    const packed = new Blob([new Uint8Array(220 * 1024 * 1024)])
      .stream()
      .pipeThrough(new CompressionStream('deflate'));
    const bomb = new Uint8Array(await new Response(packed).arrayBuffer());
    const content = Array.from(bomb, (byte) => String.fromCharCode(byte)).join('');
    const file = pdf({ pages: [{ content: '' }], objects: [stream(content, '/Filter /FlateDecode')] });
    expect(await refused(file)).toContain('unpacks to more than 200 MB');
  });
});
