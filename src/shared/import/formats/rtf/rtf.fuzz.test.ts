import { expect, test } from 'vitest';
import { asDetected } from '../../reading.ts';
import { neverBreaks } from '../../testing/fuzz.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readRtf } from './rtf.ts';
import { byBytes, byNumber, bytesOf, rtfOf } from './testing.ts';

const refusal = (source: string) => {
  const file = { name: 'talks.rtf', bytes: bytesOf(source) };
  return refusalOf('talks.rtf', () => readRtf(file, asDetected, () => undefined));
};

const words = async (source: string) => {
  const file = { name: 'talks.rtf', bytes: bytesOf(source) };
  return (await readRtf(file, asDetected, () => undefined)).text.text;
};

const sample = rtfOf(
  `{\\info{\\title T}{\\creatim\\yr2023\\mo11\\dy16}}{\\header H}{\\f1 ${byBytes('双方会谈', 'gbk')}}${byNumber('日中😀')}{\\footnote F}` +
    '{\\deleted old}{\\revised new\\par}{\\listtext 1.\\tab}\\ls1 item\\par \\trowd\\intbl a\\cell b\\cell\\row{\\field{\\*\\fldinst X}{\\fldrslt y}}{\\pict\\bin3 abc}{\\upr{a}{\\*\\ud b}}{\\shp{\\shptxt box}}\\par',
);

test('mutated files never break it', async () => {
  await expect(neverBreaks(readRtf, 'talks.rtf', [sample, rtfOf('Short.\\par')])).resolves.toBeUndefined();
});

test('white space before it is passed', async () => {
  expect(await words(' \r\n{\\rtf1 Words.}')).toBe('Words.');
});

test('groups a hundred thousand deep are refused', async () => {
  expect(await refusal(`{\\rtf1 ${'{'.repeat(100_000)}`)).toContain('nested');
});

test('more characters than a document holds are refused', async () => {
  expect(await refusal(`{\\rtf1 ${'talks '.repeat(4_000_000)}}`)).toContain('20 million');
});

test('binary data of any length said is jumped over, and no further than the end', async () => {
  expect(await words('{\\rtf1 a{\\pict\\bin4 }}}}}b\\bin-5 c\\bin0 d}')).toBe('abcd');
  expect(await refusal('{\\rtf1 a{\\pict\\bin99999999999 }b}')).toContain('end is missing');
});

test('numbers out of any range harm nothing', async () => {
  expect(
    await words(
      '{\\rtf1\\uc-3\\ansicpg99\\f-1\\s99999999999\\outlinelevel-7\\u-99999999999 a\\uc99999\\u99999999 b}',
    ),
  ).toContain('a');
});

test('what is cut short, is no RTF or holds no words is told apart', async () => {
  expect(await refusal('{\\rtf1 The two sides')).toContain('end is missing');
  expect(await refusal('The two sides')).toContain('no RTF');
  expect(await refusal('{\\rtf1\\ansi }')).toContain('no words');
});

test('styles that are based on one another end', async () => {
  expect(await words('{\\rtf1{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 Words.\\par}')).toBe(
    'Words.',
  );
});
