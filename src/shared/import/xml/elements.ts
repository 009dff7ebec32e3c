import type { XmlElement } from './read-xml.ts';

/** The elements within an element, words left out. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of this name within an element; undefined where there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((each) => each.name === name);
}

/** The elements of this name within an element. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((each) => each.name === name);
}

/** Every element of this name below an element, in the document's order; not within one another. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

/** All words below an element. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : wordsOf(each))).join('');
}
