/** Wide characters, between which a line break of the source makes no space: Han, kana, full-width signs; not Hangul. */
const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60\\uffe0-\\uffe6';

/** Marks that are wide beside wide characters and narrow beside others. */
const either = '\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026';

const breakBetweenWide = new RegExp(
  `(?<=[${wide}])\\n(?=[${wide}${either}])|(?<=[${either}])\\n(?=[${wide}])`,
  'gu',
);

/**
 * A line of text as CSS Text 3 collapses its white space (not U+00A0, not U+3000): a run becomes
 * one space, none stands at the ends, and a line break between two wide characters leaves nothing
 * (section 4.1.3, segment break transformation; some browsers still show a space there, which no
 * Chinese or Japanese author wrote). Linear.
 */
export function collapsed(line: string): string {
  return line
    .replaceAll(/[ \t\n\f\r]+/g, (run) => (/[\n\r]/.test(run) ? '\n' : ' '))
    .replace(breakBetweenWide, '')
    .replaceAll('\n', ' ')
    .replaceAll(/^ | $/g, '');
}
