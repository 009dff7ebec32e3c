import fc from 'fast-check';

/** Texts of what is hard about words: CJK, combining marks, emoji, surrogate pairs, quotation marks, stops. */
export const hardTexts: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'Xi',
      'said',
      ' ',
      ' ',
      '\n',
      '\u3000',
      '.',
      '。',
      '”',
      '“',
      '「',
      '」',
      '"',
      '!',
      '?',
      'U.S.',
      'Mr.',
      'No. 2',
      'J.',
      '核污染水',
      '処理水',
      'について',
      '𠮷野家',
      'e\u0301',
      'か\u3099',
      '👩‍👩‍👧',
      '🇯🇵',
      '\u200d',
      '\u0301',
      '3.5',
      ', ',
      '-',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

export const languages = fc.constantFrom('en', 'zh', 'ja', 'zh-Hant-TW', 'und', 'abcdefgh-1');
