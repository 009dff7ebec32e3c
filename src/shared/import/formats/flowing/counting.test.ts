import { expect, test } from 'vitest';
import { counted } from './counting.ts';

test.each([
  ['decimal', [1, 12], ['1', '12']],
  ['decimalZero', [1, 12], ['01', '12']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperLetter', [2, 28], ['B', 'BB']],
  ['lowerRoman', [4, 9, 14, 40], ['iv', 'ix', 'xiv', 'xl']],
  ['upperRoman', [1994, 4000], ['MCMXCIV', '4000']],
  ['ordinal', [1, 2, 3, 4, 11, 21, 112], ['1st', '2nd', '3rd', '4th', '11th', '21st', '112th']],
  ['chineseCounting', [1, 10, 11, 20, 35], ['一', '十', '十一', '二十', '三十五']],
  [
    'chineseCountingThousand',
    [100, 101, 110, 1001, 20_500],
    ['一百', '一百零一', '一百一十', '一千零一', '二万零五百'],
  ],
  ['japaneseCounting', [3, 10, 100, 101, 1110], ['三', '十', '百', '百一', '千百十']],
  ['ideographDigital', [10, 105], ['一〇', '一〇五']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['aiueoFullWidth', [1, 6], ['ア', 'カ']],
  ['irohaFullWidth', [1, 3], ['イ', 'ハ']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedParen', [1], ['⑴']],
  ['decimalEnclosedFullstop', [1], ['⒈']],
  ['ganada', [2], ['나']],
  ['of a later Word', [7], ['7']],
])('%s counts as it is printed', (style, numbers, printed) => {
  expect(numbers.map((number) => counted(number, style))).toEqual(printed);
});

test('a bullet is no number', () => {
  expect(counted(1, 'bullet')).toBeNull();
});
