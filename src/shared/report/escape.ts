import type { ReportOptions } from './options.ts';

/** For whom Markdown is written: each reads more as syntax than CommonMark with GFM does. */
export type Flavour = ReportOptions['flavour'];

/** A piece of a paragraph of Markdown: plain words, or words that stand out. */
export interface Span {
  readonly text: string;
  readonly mark: 'strong' | 'struck' | 'emphasis' | null;
}

const delimiters = { strong: '**', struck: '~~', emphasis: '*' } as const;

/**
 * One paragraph of CommonMark (with GFM) that parses back to exactly the spans' characters, the strong ones
 * inside `**`, the struck ones inside `~~`. Two neighbours have never the same mark. Line feeds stay line feeds; what Markdown would trim, merge or read as syntax is escaped with a
 * backslash or written as a character reference, which never changes the text. Only U+0000 and lone
 * surrogates cannot survive, as in every Markdown and every UTF-8 file. O(characters).
 */
export function paragraphOf(spans: readonly Span[], flavour: Flavour = 'commonmark'): string {
  const filled = spans.filter(({ text }) => text !== '');
  const written = filled.map(({ text, mark }, i) => {
    const before = filled[i - 1];
    const after = filled[i + 1];
    if (mark !== null) {
      const delimiter = delimiters[mark];
      return delimiter + escapedWithin(text, /^\s/.test(text), /\s$/.test(text), flavour) + delimiter;
    }
    return escapedWithin(
      text,
      before?.mark != null && hinders(lastOf(before.text), firstOf(text)),
      after?.mark != null && hinders(firstOf(after.text), lastOf(text)),
      flavour,
    );
  });
  return settled(written.join(''), flavour);
}

/** A line of plain text, its white space folded: for headings, leads and list items. */
export function lineOf(text: string, flavour: Flavour = 'commonmark'): string {
  return settled(escaped(text.replace(/\s+/g, ' ').trim(), flavour), flavour);
}

/**
 * Everything that could be syntax anywhere in a line. A `#` at the end could close a heading; a `_` between
 * letters is never emphasis.
 */
const common =
  /[\\`*[\]<~|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[a-z][a-z0-9]*;)|(?<=https?):(?=\/\/)|(?<=www)\.|#$/u;

/** Besides: highlights, comments, tags and block ids of Obsidian; citations, attributes, superscripts and typography of Pandoc. */
const special: Readonly<Record<Flavour, RegExp>> = {
  commonmark: new RegExp(common, 'giu'),
  obsidian: new RegExp(`${common.source}|[=^]|%(?=%)|(?<=%)%|#(?=\\S)`, 'giu'),
  pandoc: new RegExp(`${common.source}|[@^{}"']|-(?=-)|(?<=-)-|\\.(?=\\.\\.)`, 'giu'),
};

/** The characters of a text as inline Markdown that means them. */
export function escaped(text: string, flavour: Flavour = 'commonmark'): string {
  return text.replace(special[flavour], '\\$&').replaceAll('\r', '&#13;');
}

/**
 * A paragraph of inline Markdown whose lines begin no block and keep the white space at their edges. A blank
 * line would end the paragraph, so its line feeds become references; and so does one after a space, for
 * commonmark.js trims even a reference to a space there.
 */
export function settled(inline: string, flavour: Flavour = 'commonmark'): string {
  let result = '';
  inline.split('\n').forEach((line, i, lines) => {
    if (i > 0) result += line === '' || /(?:^| |&#32;)$/.test(lines[i - 1] ?? '') ? '&#10;' : '\n';
    result += line
      .replace(/^[ \t]+|[ \t]+$/g, referenced)
      .replace(/^[#>+=:-]/, '\\$&')
      .replace(listMarks[flavour], '$1\\$2');
  });
  return result;
}

/** What begins an ordered list: of Pandoc’s also letters, Roman figures and what stands in brackets. */
const listMarks: Readonly<Record<Flavour, RegExp>> = {
  commonmark: /^(\d{1,9})([.)])/,
  obsidian: /^(\d{1,9})([.)])/,
  pandoc: /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+))([.)])/i,
};

/** The same with the first or last character as a reference. */
function escapedWithin(text: string, first: boolean, last: boolean, flavour: Flavour): string {
  const head = first ? firstOf(text) : '';
  const tail = last && text.length > head.length ? lastOf(text) : '';
  const words = text.slice(head.length, text.length - tail.length);
  return referenced(head) + escaped(words, flavour) + referenced(tail);
}

/**
 * Whether the character outside a `**` or `~~` keeps it from being a delimiter. Beside a letter or digit inside it
 * always is one; beside anything else (`**「日本」**は`) it needs white space or punctuation outside, and a
 * character reference, which begins with `&` and ends with `;`, is that. CommonMark 0.31, "delimiter run".
 * Parsers that read UTF-16 by units see no punctuation beyond the Basic Multilingual Plane.
 */
function hinders(inside: string, outside: string): boolean {
  const isDelimited = outside.length === 1 && /[\s\p{P}$+<=>^`|~]/u.test(outside);
  return !isDelimited && !/[\p{L}\p{N}]/u.test(inside);
}

function referenced(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');
}

function firstOf(text: string): string {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? text.slice(0, 2) : text.slice(0, 1);
}

function lastOf(text: string): string {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text) ? text.slice(-2) : text.slice(-1);
}
