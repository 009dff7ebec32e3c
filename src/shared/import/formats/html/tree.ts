import {
  Parser,
  Tokenizer,
  defaultTreeAdapter,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { limits } from '../../limits.ts';
import { tooLarge } from '../../refusals.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type Tree = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/** Characters parsed between two words of progress. */
const stretch = 1 << 20;

/**
 * The tree of a page by the parsing rules of the HTML standard, as a browser without scripts builds
 * it: nothing is run, nothing is fetched. `told` hears how far it is, in characters. Throws a
 * ReadoutError naming the file when it holds more elements or attributes than the limits allow; they
 * are counted as they are made, since a short page of unclosed formatting can ask for very many.
 */
export function treeOf(
  name: string,
  html: string,
  told: (done: number, total: number) => void,
): DefaultTreeAdapterTypes.Document {
  const made = { elements: 0, attributes: 0 };
  const parser = new Parser({ scriptingEnabled: false, treeAdapter: counting(name, made) });
  const tokenizer = new CountingTokenizer(parser.options, parser);
  parser.tokenizer = tokenizer;
  for (let at = 0; at === 0 || at < html.length; at += stretch) {
    tokenizer.write(html.slice(at, at + stretch), at + stretch >= html.length);
    check(name, made.elements, made.attributes + tokenizer.openAttributes);
    told(Math.min(at + stretch, html.length), html.length);
  }
  return parser.document;
}

/** Also tells how many attributes the tag has that is not closed yet. */
class CountingTokenizer extends Tokenizer {
  get openAttributes(): number {
    const token = this.currentToken;
    return token !== null && 'attrs' in token ? token.attrs.length : 0;
  }
}

function counting(name: string, made: { elements: number; attributes: number }): Tree {
  return {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      made.elements += 1;
      made.attributes += attributes.length;
      check(name, made.elements, made.attributes);
      return defaultTreeAdapter.createElement(tag, namespace, attributes);
    },
  };
}

function check(name: string, elements: number, attributes: number): void {
  if (elements > limits.pageElements)
    throw tooLarge(name, `it has more than ${limits.pageElements} elements`);
  if (attributes > limits.pageAttributes)
    throw tooLarge(name, `its elements have more than ${limits.pageAttributes} attributes`);
}

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

export const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === '#text';

export const isComment = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.CommentNode =>
  node.nodeName === '#comment';

/** An attribute's value, null where it is not there. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Every node below one, in document order; never recursive, however deep it goes. */
export function* nodesBelow(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  const stack: Node[] = parent.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (isElement(node))
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) stack.push(child);
      }
  }
}

/** Longest words of an element, in UTF-16 code units. */
const longest = 2_000;

/** The words in an element, white space collapsed; of very many the first. */
export function wordsOf(element: Element): string {
  let words = '';
  for (const node of nodesBelow(element)) {
    if (words.length > 2 * longest) break;
    if (isText(node)) words += node.value.slice(0, 2 * longest);
  }
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
}
