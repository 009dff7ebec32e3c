import * as fc from 'fast-check';

const words = [
  'China',
  'Japan',
  '日本',
  '「台湾」',
  'は',
  '中国：',
  'ß',
  'שלום',
  'مرحبا',
  '𠮷',
  '👨‍👩‍👧',
  'é',
  '1',
  '42',
];

const syntax = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '#',
  '##',
  '`',
  '```',
  '~',
  '~~',
  '~~~',
  '|',
  '| - |',
  '[',
  ']',
  '[[x]]',
  '[^1]',
  '[1]',
  '[1]: http://a.b',
  '[x](y)',
  '![',
  '<b>',
  '</b>',
  '<!--',
  '<http://a>',
  '&amp;',
  '&#42;',
  '&',
  ';',
  '\\',
  '\\*',
  '$',
  '$$',
  '-',
  '- [ ] x',
  '---',
  '===',
  '+',
  '>',
  '1.',
  '2)',
  ':-:',
  ':',
  '"',
  '…',
  '“',
  '”',
  '(',
  ')',
  '!',
  'www.a.bc',
  'http://a.b/c',
  'https://x.y/*z*',
  'a@b.cd',
  '=',
  '%',
  '^',
  '{.x}',
];

const white = [
  ' ',
  '  ',
  '   ',
  '    ',
  '\t',
  '\u00A0',
  '\u3000',
  '\n',
  '\n',
  '\u2028',
  '\u0085',
  '\u200B',
  '\u000C',
];

/**
 * Characters that no character reference can name. A report never shows them beside a quotation: the
 * surrounding words stop there.
 */
export const unnameable = /[^\P{Control}\n\t]|\p{Noncharacter_Code_Point}/gu;

/** Text made to break Markdown: syntax, scripts without spaces, odd white space, line feeds. Not empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...syntax) },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...white) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join('').replaceAll('\u0000', '').replaceAll('\r', '\n'))
  .filter((text) => /\S/.test(text));
