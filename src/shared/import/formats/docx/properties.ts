import { child, childrenOf, elementsOf, wordsOf } from '../../xml/elements.ts';
import type { XmlElement } from '../../xml/read-xml.ts';
import { isEastAsian } from '../flowing/east-asian.ts';
import { fileProperties, type Hint } from '../../reading.ts';

const facts = [
  ['dc:title', 'title', 'title'],
  ['dc:creator', 'agency', 'creator'],
  ['dcterms:created', 'published', 'created'],
  ['dcterms:modified', 'published', 'modified'],
  ['dc:language', 'language', 'language'],
] as const;

/** What docProps/core.xml says of a document. */
export function propertyHints(core: XmlElement | undefined): Hint[] {
  return facts.flatMap(([name, fact, word]) => {
    const element = child(core, name);
    return element === undefined
      ? []
      : [{ fact, value: wordsOf(element).trim(), where: `${fileProperties}, ${word}` }];
  });
}

/** The language the styles say words without one of their own are in: of East Asian script where the text is mostly that. */
export function languageHints(styles: XmlElement | undefined, text: string): Hint[] {
  const defaults = child(child(child(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const normal = childrenOf(styles, 'w:style').find(
    ({ attributes }) => attributes.get('w:default') === '1' && attributes.get('w:type') === 'paragraph',
  );
  const script = isEastAsian(text) ? 'w:eastAsia' : 'w:val';
  const value = [child(normal, 'w:rPr'), defaults]
    .map((properties) => child(properties, 'w:lang')?.attributes.get(script))
    .find((told) => told !== undefined);
  return value === undefined ? [] : [{ fact: 'language', value, where: 'document styles, language' }];
}

/** The ids of headers or footers a document's sections name, in order, each once. */
export function sectionParts(main: XmlElement, reference: string): string[] {
  const ids = new Set<string>();
  const visit = (element: XmlElement): void => {
    for (const each of elementsOf(element)) {
      if (each.name === reference) ids.add(each.attributes.get('r:id') ?? '');
      else visit(each);
    }
  };
  visit(main);
  return [...ids];
}
