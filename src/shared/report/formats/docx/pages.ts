import { type Element, element } from '../../../interchange/xml/xml.ts';
import { paragraph, root, run } from './wordprocessing.ts';

/** The main part: A4 pages with what stands on them. */
export function documentPart(body: readonly Element[]): Element {
  return root('w:document', [element('w:body', {}, [...body, sectionProperties])]);
}

export function headerPart(title: string): Element {
  return root('w:hdr', [paragraph('Header', run(title.replace(/\s+/g, ' ')))]);
}

export function footerPart(): Element {
  return root('w:ftr', [
    paragraph('Footer', [...run('Page '), field('PAGE'), ...run(' of '), field('NUMPAGES')]),
  ]);
}

/** What Word counts when it shows the page. */
function field(name: 'PAGE' | 'NUMPAGES'): Element {
  return element('w:fldSimple', { 'w:instr': ` ${name} ` }, run('1'));
}

/** Sizes are in twentieths of a point. The first page has the title itself where the others have it in the header. */
const sectionProperties = element('w:sectPr', {}, [
  element('w:headerReference', { 'w:type': 'default', 'r:id': 'header' }),
  element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
  element('w:footerReference', { 'w:type': 'first', 'r:id': 'footer' }),
  element('w:pgSz', { 'w:w': 11_906, 'w:h': 16_838 }),
  element('w:pgMar', {
    'w:top': 1_418,
    'w:right': 1_418,
    'w:bottom': 1_418,
    'w:left': 1_418,
    'w:header': 709,
    'w:footer': 709,
    'w:gutter': 0,
  }),
  element('w:titlePg', {}),
]);
