import { type Element, element } from '../../../interchange/xml/xml.ts';
import { quotationStyles } from './carrier.ts';
import { grey, line, type Look, runProperties, sans } from './style-looks.ts';
import { valued } from './wordprocessing.ts';

/** The styles of paragraphs; distances are in twentieths of a point. */
export function paragraphStyles(): Element[] {
  const styles: readonly ParagraphStyle[] = [
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      properties: [keepNext, element('w:suppressAutoHyphens', {}), spacing(0, 120)],
      look: { bold: true, size: 44 },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      properties: [rule('bottom', 6, 10), spacing(0, 240)],
      look: { colour: grey, size: 21 },
    },
    heading(1, [spacing(400, 60)], { bold: true, size: 30 }),
    heading(2, [spacing(240, 80)], { italic: true, colour: grey, size: 22 }),
    heading(3, [spacing(200, 60)], { bold: true, size: 22 }),
    { id: 'BodyText', name: 'Body Text', properties: [spacing(160, 100)] },
    { id: 'Lead', name: 'Lead', next: 'BodyText', properties: [keepNext], look: { colour: grey, size: 21 } },
    {
      id: 'Quote',
      name: quotationStyles.quote,
      next: 'Place',
      properties: [keepNext, ...quoted],
      look: { colour: grey },
    },
    {
      id: 'Place',
      name: quotationStyles.place,
      next: 'Note',
      properties: quoted.map((property) => (property.name === 'w:spacing' ? spacing(0, 160) : property)),
      look: { font: sans, colour: grey, size: 18 },
    },
    { id: 'Note', name: 'Note', basedOn: 'BodyText' },
    {
      id: 'NoteAbout',
      name: 'Note About',
      next: 'Note',
      properties: [keepNext, spacing(0, 20)],
      look: { colour: grey, size: 20 },
    },
    {
      id: 'Source',
      name: 'Source',
      properties: [element('w:ind', { 'w:left': 397, 'w:hanging': 397 })],
      look: { size: 20 },
    },
    { id: 'TableText', name: 'Table Text', properties: [spacing(30, 30)], look: { size: 19 } },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      look: { colour: grey },
    },
    {
      id: 'CellQuote',
      name: quotationStyles.cellQuote,
      basedOn: 'TableText',
      look: { colour: grey },
    },
    {
      id: 'CellPlace',
      name: quotationStyles.cellPlace,
      basedOn: 'TableText',
      properties: [spacing(0, 100)],
      look: { font: sans, colour: grey, size: 16 },
    },
    {
      id: 'Relation',
      name: 'Relation',
      basedOn: 'TableText',
      properties: [spacing(30, 0)],
      look: { font: sans, colour: grey, size: 16 },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      properties: [element('w:spacing', { 'w:after': 20, 'w:line': 240, 'w:lineRule': 'auto' })],
      look: { size: 17 },
    },
    { id: 'Header', name: 'header', look: { font: sans, colour: grey, size: 17 } },
    {
      id: 'Footer',
      name: 'footer',
      properties: [valued('w:jc', 'right')],
      look: { font: sans, colour: grey, size: 17 },
    },
  ];
  const normal = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    valued('w:name', 'Normal'),
    element('w:qFormat', {}),
  ]);
  return [normal, ...styles.map(paragraphStyle)];
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** In the order of the schema. */
  readonly properties?: readonly Element[];
  readonly look?: Look;
}

const keepNext = element('w:keepNext', {});

function spacing(before: number, after: number): Element {
  return element('w:spacing', { 'w:before': before, 'w:after': after });
}

function heading(level: 1 | 2 | 3, properties: readonly Element[], look: Look): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    properties: [keepNext, element('w:keepLines', {}), ...properties, valued('w:outlineLvl', level - 1)],
    look,
  };
}

function rule(side: 'left' | 'bottom', width: number, space: number): Element {
  return element('w:pBdr', {}, [
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': space, 'w:color': line }),
  ]);
}

/** A quotation and its place share a line on their left. */
const quoted = [rule('left', 12, 10), spacing(0, 60), element('w:ind', { 'w:left': 340 })];

function paragraphStyle({
  id,
  name,
  basedOn = 'Normal',
  next = id,
  properties = [],
  look = {},
}: ParagraphStyle): Element {
  const isOwn = ownNames.has(name);
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': isOwn ? 1 : null, 'w:styleId': id }, [
    valued('w:name', name),
    valued('w:basedOn', basedOn),
    valued('w:next', next),
    element('w:qFormat', {}),
    ...(properties.length === 0 ? [] : [element('w:pPr', {}, properties)]),
    ...runProperties(look),
  ]);
}

/** Names that are no style of Word's own. */
const ownNames: ReadonlySet<string> = new Set([
  quotationStyles.place,
  quotationStyles.cellQuote,
  quotationStyles.cellPlace,
  'Lead',
  'Note',
  'Note About',
  'Source',
  'Table Text',
  'Table Head',
  'Relation',
]);
