import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** One quotation block of a report, as an independent parser reads it. */
export interface ReadQuotation {
  /** The heading of the document it stands under (level 3, or 2). */
  readonly heading: string;
  /** The strong words of each paragraph, in order. */
  readonly quoted: readonly string[];
  /** The last paragraph: `¶8, also Fukushima [1]`. */
  readonly place: string;
}

export function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every quotation of a report. Links the parser makes of bare addresses count as their text. */
export function quotationsIn(markdown: string): ReadQuotation[] {
  const found: ReadQuotation[] = [];
  let heading = '';
  for (const node of parsed(markdown).children) {
    if (node.type === 'heading') heading = textIn(node);
    if (node.type !== 'blockquote') continue;
    found.push({
      heading,
      quoted: node.children.slice(0, -1).flatMap((child) => strongIn(child)),
      place: textIn(node.children.at(-1)),
    });
  }
  return found;
}

/** The text of each strong node under a node, in order. */
export function strongIn(node: Nodes): string[] {
  if (node.type === 'strong') return [textIn(node)];
  return 'children' in node ? node.children.flatMap((child) => strongIn(child)) : [];
}

/** All text under a node; a hard break is a line feed. */
export function textIn(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => textIn(child)).join('');
  return 'value' in node ? node.value : '';
}
