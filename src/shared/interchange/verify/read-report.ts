import type { Blockquote, Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type Carrier, carrierIn } from '../../report/carrier.ts';

/** A quotation in a report, as a reader of Markdown reads it. */
export interface ReportedQuotation {
  /** The line of the report it begins on, from 1. */
  readonly line: number;
  /** Its paragraphs, each as the strong words in it and as all its words; without the place. */
  readonly paragraphs: readonly { readonly strong: readonly string[]; readonly whole: string }[];
  /** `¶8, also Fukushima [1]`; empty where it has none. */
  readonly place: string;
  /** Null where it has none or it was taken away. */
  readonly carrier: Carrier | null;
}

/** The quotations of a report in Markdown, in order: its block quotes. O(length). */
export function quotationsOf(markdown: string): ReportedQuotation[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return [...blockquotesIn(tree)].map(quotation);
}

function* blockquotesIn(node: Nodes): Generator<Blockquote, void> {
  if (node.type === 'blockquote') yield node;
  else if ('children' in node) for (const child of node.children) yield* blockquotesIn(child);
}

function quotation(quote: Blockquote): ReportedQuotation {
  const paragraphs = quote.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const carrier = [...htmlIn(quote)].map(carrierIn).find((found) => found !== null) ?? null;
  const last = paragraphs.at(-1);
  const place = last === undefined ? '' : textIn(last).trim();
  const hasPlace = paragraphs.length > 1 && (carrier !== null || looksLikePlace.test(place));
  return {
    line: quote.position?.start.line ?? 1,
    paragraphs: (hasPlace ? paragraphs.slice(0, -1) : paragraphs).map((paragraph) => ({
      strong: strongIn(paragraph),
      whole: textIn(paragraph),
    })),
    place: hasPlace ? place : '',
    carrier,
  };
}

/** The last line of a quotation in a report that has no carriers. */
const looksLikePlace = /¶\d|\[\d+\]$|^(?:title|heading|byline|quotation|caption|footnote|furniture)\b/;

function* htmlIn(node: Nodes): Generator<string, void> {
  if (node.type === 'html') yield node.value;
  else if ('children' in node) for (const child of node.children) yield* htmlIn(child);
}

/** The text of each strong node under a node, in order. */
function strongIn(node: Nodes): string[] {
  if (node.type === 'strong') return [textIn(node)];
  return 'children' in node ? node.children.flatMap(strongIn) : [];
}

/** All text under a node but comments; a hard break is a line feed. */
function textIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('children' in node) return node.children.map(textIn).join('');
  return 'value' in node ? node.value : '';
}
