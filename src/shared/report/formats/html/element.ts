/** A node of a page of HTML: words, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly HtmlNode[];
}

/** Those that are null or undefined are left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly HtmlNode[]
): HtmlElement {
  return { name, attributes, children };
}

/**
 * HTML that parses back to exactly this tree: whatever the words hold, they are words. Line feeds part elements
 * where white space means nothing. U+0000 and lone surrogates, which no HTML can hold, become U+FFFD. O(characters).
 */
export function serialised(node: HtmlNode): string {
  if (typeof node === 'string') return escapedText(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) =>
    value == null ? '' : ` ${key}="${escapedText(value)}"`,
  );
  const start = `<${name}${written.join('')}>`;
  if (voids.has(name)) return start;
  if (name === 'style') return `${start}${styleText(children)}</style>`;
  const inside = children.map((child) => serialised(child));
  const between = containers.has(name) && inside.length > 0 ? '\n' : '';
  return `${start}${between}${inside.join(between)}${between}</${name}>`;
}

/** Characters that no HTML can hold: a parser drops or replaces them. */
export const unwritable = /[\0\p{Surrogate}]/gu;

const voids = new Set(['meta', 'br', 'col', 'hr']);

/** They hold elements only, each on a line of its own. */
const containers = new Set(
  'html head body header main section nav blockquote ol ul dl table thead tbody tr colgroup div'.split(' '),
);

/** Words, or the value of an attribute. A carriage return that is not a reference would be read as a line feed. */
export function escapedText(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"\r]/g, (character) => references[character] ?? '');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Styles know no references: they may not hold what could end them. */
function styleText(children: readonly HtmlNode[]): string {
  const css = children.filter((child) => typeof child === 'string').join('');
  if (css.includes('<')) throw new TypeError('A style sheet may not hold <');
  return css;
}
