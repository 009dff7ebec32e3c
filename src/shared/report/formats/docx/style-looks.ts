import { type Element, element } from '../../../interchange/xml/xml.ts';
import { valued } from './wordprocessing.ts';

/** Fonts and colours of a report. Fonts are those that come with Word. */
export const serif = 'Cambria';
export const sans = 'Calibri';
export const ink = '1B1E23';
export const grey = '5A616B';
export const line = 'C9CED6';

/** How the words of a style look; the size in half points. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly raised?: boolean;
}

/** In the order of the schema: fonts, bold, italics, strike, colour, size, underline, place on the line. */
export function runProperties(look: Look): Element[] {
  const { font, size, colour } = look;
  const properties = [
    ...(font === undefined ? [] : [element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font })]),
    ...(look.bold === undefined ? [] : [toggle('w:b', look.bold), toggle('w:bCs', look.bold)]),
    ...(look.italic === undefined ? [] : [toggle('w:i', look.italic), toggle('w:iCs', look.italic)]),
    ...(look.struck === true ? [element('w:strike', {})] : []),
    ...(colour === undefined ? [] : [valued('w:color', colour)]),
    ...(size === undefined ? [] : [valued('w:sz', size), valued('w:szCs', size)]),
    ...(look.underlined === true ? [valued('w:u', 'single')] : []),
    ...(look.raised === true ? [valued('w:vertAlign', 'superscript')] : []),
  ];
  return properties.length === 0 ? [] : [element('w:rPr', {}, properties)];
}

function toggle(name: string, on: boolean): Element {
  return on ? element(name, {}) : valued(name, 0);
}
