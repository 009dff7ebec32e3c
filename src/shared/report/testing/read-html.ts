import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The paragraphs of each quotation in a piece of HTML, as a browser would read them. */
export function quotationsInHtml(html: string): string[][] {
  return elements(parseFragment(html), 'blockquote').map((quote) => elements(quote, 'p').map(textIn));
}

function elements(node: Node, name: string): Node[] {
  if (node.nodeName === name) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
