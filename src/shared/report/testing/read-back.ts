import type { Blockquote, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** One quotation block of a report, as an independent parser reads it. */
export interface ReadQuotation {
  /** The heading of the document it stands under (level 3, or 2). */
  readonly heading: string;
  /** The strong words of each paragraph, in order; where nothing is strong, whole paragraphs. */
  readonly quoted: readonly string[];
  /** Each paragraph whole. */
  readonly whole: readonly string[];
  /** The last paragraph: `¶8, also Fukushima [1]`. */
  readonly place: string;
  /** The words quoted under it, which the notes are on. */
  readonly notedOn: readonly string[];
}

export function parsed(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every quotation of a report. Links the parser makes of bare addresses count as their text. */
export function quotationsIn(markdown: string): ReadQuotation[] {
  const found: ReadQuotation[] = [];
  let heading = '';
  for (const node of parsed(markdown).children) {
    const last = found.at(-1);
    if (node.type === 'heading') heading = textIn(node);
    else if (node.type === 'blockquote') found.push({ heading, ...quotation(node), notedOn: [] });
    else if (last !== undefined && node.type === 'paragraph')
      found.splice(-1, 1, { ...last, notedOn: [...last.notedOn, ...strongIn(node)] });
  }
  return found;
}

function quotation({ children }: Blockquote): Pick<ReadQuotation, 'quoted' | 'whole' | 'place'> {
  const paragraphs = children.slice(0, -1);
  const strong = paragraphs.flatMap((child) => strongIn(child));
  const whole = paragraphs.map((child) => textIn(child).replace(/^\[!quote\] .*\n/, ''));
  return {
    quoted: strong.length > 0 ? strong : whole,
    whole,
    place: textIn(children.at(-1)).trimEnd(),
  };
}

/** The text of each strong node under a node, in order. */
function strongIn(node: Nodes): string[] {
  if (node.type === 'strong') return [textIn(node)];
  return 'children' in node ? node.children.flatMap((child) => strongIn(child)) : [];
}

/** All text under a node; a hard break is a line feed. */
export function textIn(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if ('children' in node) return node.children.map((child) => textIn(child)).join('');
  return 'value' in node ? node.value : '';
}
