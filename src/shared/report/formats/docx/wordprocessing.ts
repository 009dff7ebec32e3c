import { type Attributes, type Element, element } from '../../../interchange/xml/xml.ts';
import { languageProperties } from './languages.ts';

/** How a run is set: a character style, the language of its words. */
export interface RunLook {
  readonly style?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** A paragraph of a style, by its id; `properties` follow the style in the order of the schema. */
export function paragraph(
  style: string,
  runs: readonly Element[],
  properties: readonly Element[] = [],
): Element {
  return element('w:p', {}, [element('w:pPr', {}, [valued('w:pStyle', style), ...properties]), ...runs]);
}

/** Words in one run; none where there are none. Line feeds and tabs are elements of their own. */
export function run(text: string, { style, language }: RunLook = {}): Element[] {
  if (text === '') return [];
  const { fonts, direction } = languageProperties(language);
  const properties = [...(style === undefined ? [] : [valued('w:rStyle', style)]), ...fonts, ...direction];
  return [
    element('w:r', {}, [
      ...(properties.length === 0 ? [] : [element('w:rPr', {}, properties)]),
      ...words(text),
    ]),
  ];
}

/** An element whose only attribute is its value. */
export function valued(name: string, value: string | number): Element {
  return element(name, { 'w:val': value });
}

/** The root of a part. */
export function root(name: string, children: readonly Element[]): Element {
  return element(name, namespaces, children);
}

const namespaces: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function words(text: string): Element[] {
  if (!/[\n\r\t]/.test(text)) return [element('w:t', { 'xml:space': 'preserve' }, text)];
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .flatMap((part) => {
      if (part === '\n') return element('w:br', {});
      if (part === '\t') return element('w:tab', {});
      return part === '' ? [] : element('w:t', { 'xml:space': 'preserve' }, part);
    });
}
