/** A part of a report in Markdown that can be parsed alone. */
export interface MarkdownPart {
  readonly text: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** UTF-16 code units of the report it is. */
  readonly length: number;
}

/**
 * Cuts Markdown before quotations and headings that begin blocks of the document itself, for its parser takes
 * the square of the length. Each part has short stand-ins of the definitions it refers to, of links and
 * footnotes elsewhere, so that it parses to the same words. O(length).
 */
export function* markdownParts(markdown: string): Generator<MarkdownPart, void> {
  const definitions = definitionsIn(markdown);
  const part = (lines: readonly string[], line: number): MarkdownPart => {
    const text = lines.join('\n');
    return { text: text + standInsOf(text, definitions), line, length: text.length + 1 };
  };
  let lines: string[] = [];
  let from = 1;
  let until: RegExp | null = null;
  for (const [i, line] of markdown.split('\n').entries()) {
    if (until === null && lines.at(-1)?.trim() === '' && /^(?:>|#{1,6}\s)/.test(line)) {
      yield part(lines, from);
      lines = [];
      from = i + 1;
    }
    lines.push(line);
    if (until === null) until = endOfOpened(line);
    else if (until.test(line)) until = null;
  }
  yield part(lines, from);
}

/** By what line a block ends that may hold empty lines: fenced code, comments and some HTML; null: none begins here. */
function endOfOpened(line: string): RegExp | null {
  const fence = /^ {0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.groups?.['mark'];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}${fence.slice(0, 1)}*\\s*$`);
  for (const [opened, closed] of html) if (opened.test(line) && !closed.test(line)) return closed;
  return null;
}

const html: readonly (readonly [opened: RegExp, closed: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/** Labels that are defined, small, with the shortest definition of each. */
function definitionsIn(markdown: string): ReadonlyMap<string, string> {
  const labels = Array.from(markdown.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm), ([, label = '']) => label);
  return new Map(
    labels.map((label) => [label.toLowerCase(), label.startsWith('^') ? `[${label}]: .` : `[${label}]: <>`]),
  );
}

function standInsOf(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const labels = Array.from(text.matchAll(/\[([^\]\n]{1,200})\]/g), ([, label = '']) => label.toLowerCase());
  const used = [...new Set(labels)].flatMap((label) => definitions.get(label) ?? []);
  return used.length === 0 ? '' : `\n\n${used.join('\n\n')}\n`;
}
