import { xmlCharacters } from './xml-characters.ts';

/** An element to be written: elements in it, or words, or nothing. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[] | string;
}

/** In the order they are written; null is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export function element(
  name: string,
  attributes: Attributes,
  children: readonly Element[] | string = [],
): Element {
  return { name, attributes, children };
}

/** An element around others; none where there are none: an empty container is not valid. */
export function container(name: string, children: readonly Element[]): Element[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}

/** An element of words; none where there are none. */
export function worded(name: string, words: string | null): Element[] {
  return words === null || words === '' ? [] : [element(name, {}, words)];
}

/** A whole document in UTF-8 without a byte order mark, an element a line. */
export function xmlBytes(root: Element): Uint8Array<ArrayBuffer> {
  const lines: string[] = ['<?xml version="1.0" encoding="utf-8"?>'];
  write(root, '', lines);
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** The lines of an element and of those in it; words stand on the line of their own element, as they are. */
function write({ name, attributes, children }: Element, indent: string, lines: string[]): void {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escaped(String(value), inAttribute)}"`,
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (children.length === 0) lines.push(`${open}/>`);
  else if (typeof children === 'string') lines.push(`${open}>${escaped(children, inWords)}</${name}>`);
  else {
    lines.push(`${open}>`);
    for (const child of children) write(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

/** A reader would turn a CR into LF, and any white space of an attribute into spaces. */
const inWords = /[&<>\r]/g;
const inAttribute = /[&<>"\t\n\r]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string, signs: RegExp): string {
  return xmlCharacters(text).replaceAll(signs, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}
