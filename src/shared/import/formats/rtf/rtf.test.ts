import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { readRtf } from './rtf.ts';
import { byBytes, byNumber, bytesOf, rtfOf } from './testing.ts';

async function readBytes(bytes: Uint8Array<ArrayBuffer>) {
  return Extract.parse(await readRtf({ name: 'talks.rtf', bytes }, asDetected, () => undefined));
}

const read = async (body: string, head = '') => readBytes(rtfOf(body, head));

const said = ({ text }: Extract) =>
  text.blocks.map(({ start, end, kind }) => `${kind}: ${text.text.slice(start, end)}`);

const words = ({ text }: Extract) => text.text.split('\n\n');

test('words split by groups, revision marks and lines of the file are whole', async () => {
  const body =
    '\\pard\\plain \\ltrpar\\ql {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid123 The two sides had candid, in-\r\nde}{\\b pth}{\\*\\bkmkstart x}{\\*\\bkmkend x} talks.\\par\n' +
    'Next\\~one\\_two\\-three \\emdash  \\ldblquote so\\rdblquote\\tab a\\line b \\{x\\}\\\\\\par }';
  expect(words(await read(`{${body}`))).toEqual([
    'The two sides had candid, in-depth talks.',
    'Next\u00a0one\u2011two\u00adthree — “so”\ta\nb {x}\\',
  ]);
});

test.each([
  ['gb18030', 1, '双方就台湾问题交换意见。'],
  ['shift_jis', 2, '日中首脳は、ソウルの表で能力を'],
  ['big5', 3, '外交部發言人許功蓋表示'],
  ['windows-1251', 4, 'Министр иностранных дел'],
])('%s is read by the character set of its font, byte by byte', async (encoding, font, text) => {
  const extract = await read(
    `{\\f${font} ${byBytes(text, encoding)}}\\par {\\f0 caf\\'e9 \\'93so\\'94}\\par`,
  );
  expect(words(extract)).toEqual([text, 'café “so”']);
  expect(extract.invalid).toBe(0);
});

test('the second byte of a character may stand as it is, or with a backslash of its own', async () => {
  expect(words(await read("{\\f2 \\'83A \\'95\\\\ \\'83\\'5c}"))).toEqual(['ア 表 ソ']);
});

test('fonts of no script of their own are in the encoding of the document', async () => {
  const body = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl\\f0\\fcharset0 Arial;\\f1\\fcharset1 X;}{${byBytes('会谈', 'gbk')}}{ caf\\'e9.}\\par}`;
  const extract = await readBytes(bytesOf(body));
  expect([words(extract), extract.encoding]).toEqual([['会谈 café.'], 'gb18030']);
});

test('numbers of characters leave out what stands in for them, and halves make pairs', async () => {
  const body =
    "{\\uc1\\u25919?\\u31574\\'3f\\uc2\\u22269\\'b9\\'fa\\uc0\\u-10179\\u-8704 x}\\u20013?{\\uc0 \\u25991}y{\\upr{?}{\\*\\ud{\\u20250?}}}\\u-10179?";
  const extract = await read(body);
  expect(words(extract)).toEqual(['政策国😀x中文y会\uFFFD']);
  expect(extract.invalid).toBe(1);
});

const styles =
  '{\\stylesheet{\\ql \\snext0 Normal;}{\\s1\\outlinelevel0 \\sbasedon0 heading 1;}{\\s2 \\sbasedon1 Ministry heading;}{\\*\\cs10 \\additive Default;}{\\s15 Title;}{\\s16 Quote,q;}}';

test('styles and levels of the outline give kinds; a paragraph set back has none', async () => {
  const body =
    '\\pard\\plain \\s15 Readout\\par \\pard\\plain \\s2 Opening\\par \\pard \\s16 We agreed.\\par \\pard \\outlinelevel2 Level\\par \\pard Words.\\par';
  expect(said(await read(body, styles))).toEqual([
    'title: Readout',
    'heading: Opening',
    'quotation: We agreed.',
    'heading: Level',
    'paragraph: Words.',
  ]);
});

test('lists bear the numbers the file prints; bullets are left to the kind', async () => {
  const body =
    `{\\listtext\\pard\\plain {\\f1 ${byBytes('一、', 'gbk')}}\\tab}\\ls1 {\\f1 ${byBytes('关于台湾', 'gbk')}}\\par` +
    "{\\pntext\\f0 2.\\tab}\\ls1 Trade\\par {\\listtext\\f5 \\'b7\\tab}\\ls2 A bullet\\par \\pard Words.\\par";
  expect(said(await read(body))).toEqual([
    'list-item: 一、关于台湾',
    'list-item: 2. Trade',
    'list-item: A bullet',
    'paragraph: Words.',
  ]);
});

test('rows, notes, fields, text boxes, pictures, comments, hidden words and headers each have their place', async () => {
  const row = '\\trowd\\cellx100\\cellx200\\pard\\intbl Date\\cell Beijing\\cell\\row';
  const layout = '\\trowd\\pard\\intbl Left\\par More\\cell Right\\cell {\\row }\\pard ';
  const note = '{\\super\\chftn {\\footnote \\pard {\\super\\chftn} Ibid.\\par }}';
  const field = '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt {the link}}}';
  const box =
    '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt Embargoed\\par }}{\\shprslt{\\*\\do{\\dptxbxtext Embargoed}}}}';
  const picture = '{\\*\\shppict{\\pict\\bin5 }}{}{}}{\\nonshppict{\\pict 00ff}}';
  const comment = '{\\*\\atnauthor Li Wei}{\\*\\annotation \\chatn Check.}';
  const body = `{\\header Ministry\\par}{\\headerl Ministry}{\\footer Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}}Words${note} at ${field}.${box}${comment}{\\v Unseen.}${picture}\\par ${row} ${layout}End.\\par`;
  const extract = await read(body);
  expect(words(extract)).toEqual([
    'Ministry',
    'Words[1] at the link.',
    'Embargoed',
    'Date\tBeijing',
    'Left',
    'More',
    'Right',
    'End.',
    'Unseen.',
    '[1] Ibid.',
    'Page 1',
    'Li Wei: Check.',
  ]);
  expect(extract.furniture.map(({ block, reason }) => `${block} ${reason}`)).toEqual([
    '0 running-head',
    '8 hidden',
    '10 running-head',
    '11 comment',
  ]);
  expect(extract.text.blocks[9]?.kind).toBe('footnote');
  expect(extract.remarks).toEqual(['1 picture was left out.']);
});

test('properties are hints', async () => {
  const info =
    "{\\info{\\title Readout}{\\author {\\f1 \\'cd\\'e2}}{\\creatim\\yr2023\\mo11\\dy16\\hr10\\min2}{\\revtim\\yr0}{\\operator x}{\\nofpages1}}";
  expect((await read('Words.', info)).hints).toEqual([
    { fact: 'title', value: 'Readout', where: 'document properties, title' },
    { fact: 'agency', value: '外', where: 'document properties, creator' },
    { fact: 'published', value: '2023-11-16T10:02:00', where: 'document properties, created' },
    { fact: 'language', value: 'en-US', where: 'document, default language' },
  ]);
  expect((await read(byNumber('双方会谈'))).hints).toMatchObject([{ value: 'zh-CN' }]);
});

test('any paragraphs, written by number or by bytes, are read as they were', async () => {
  const line = fc.array(
    fc.constantFrom('Talks ', '会谈', '😀', 'é', '{', '\\', '12', ' -3', '“', '，', '-'),
    { minLength: 1, maxLength: 12 },
  );
  const gbk = fc.array(fc.constantFrom('Talks ', '会谈', '，', '〇', '{', '\\', '12', ' -3'), {
    minLength: 1,
    maxLength: 12,
  });
  const paragraphs = fc.array(
    fc.oneof(
      line.map((parts) => [parts.join(''), byNumber(parts.join(''))] as const),
      gbk.map((parts) => [parts.join(''), `{\\f1 ${byBytes(parts.join(''), 'gb18030')}}`] as const),
    ),
    { minLength: 1, maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(paragraphs, async (all) => {
      const expected = ['Begin.', ...all.map(([text]) => text.trim())].filter((text) => text !== '');
      expect(words(await read(`Begin.\\par ${all.map(([, rtf]) => `${rtf}\\par `).join('\n')}`))).toEqual(
        expected,
      );
    }),
    { numRuns: 60 },
  );
});
