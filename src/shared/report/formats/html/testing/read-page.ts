import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One quotation of a page, as a browser would read it. */
export interface ReadQuotation {
  readonly id: string;
  readonly carrier: string | null;
  readonly languages: readonly string[];
  /** Each paragraph whole. */
  readonly whole: readonly string[];
  /** The strong words of each paragraph, in order; where nothing is strong, whole paragraphs. */
  readonly quoted: readonly string[];
  /** `¶8, also Fukushima 1`. */
  readonly place: string;
}

export function quotationsIn(html: string): ReadQuotation[] {
  return elementsOf(parse(html), 'blockquote').map((quotation) => {
    const paragraphs = elementsOf(quotation, 'p');
    const strong = paragraphs.flatMap((paragraph) => elementsOf(paragraph, 'strong').map(textIn));
    const whole = paragraphs.map(textIn);
    return {
      id: attributeOf(quotation, 'id') ?? '',
      carrier: attributeOf(quotation, 'data-readout'),
      languages: paragraphs.map((paragraph) => attributeOf(paragraph, 'lang') ?? ''),
      whole,
      quoted: strong.length > 0 ? strong : whole,
      place: elementsOf(quotation, 'footer').map(textIn).join('\n'),
    };
  });
}

/** Elements of a name, or of any, in order; none inside another of the same name. */
export function elementsOf(node: Node | string, name: string | null): Element[] {
  const within = typeof node === 'string' ? parse(node) : node;
  const own = 'tagName' in within && (name === null || within.tagName === name) ? [within] : [];
  if (own.length > 0 && name !== null) return own;
  const children = 'childNodes' in within ? within.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, name))];
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** All text under a node; a line break is a line feed. */
export function textIn(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
