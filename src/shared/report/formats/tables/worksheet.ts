import { type Element, element } from '../../../interchange/xml/xml.ts';
import { counted } from '../../../wording.ts';
import { displayWidth } from '../plain/width.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A sheet whose heads stay in sight and can be filtered by. */
export function worksheetOf({ columns, rows }: Sheet): Element {
  const last = columnName(columns.length - 1);
  const heads = element(
    'row',
    { r: 1, ht: 2 * lineHeight },
    columns.map(({ head }, i) => cellOf(head, `${columnName(i)}1`, cellLooks.head)),
  );
  return element('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
    element('dimension', { ref: `A1:${last}${rows.length + 1}` }),
    element('sheetViews', {}, [
      element('sheetView', { workbookViewId: 0 }, [
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ]),
    ]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      {},
      columns.map(({ width }, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, [heads, ...rows.map((cells, i) => rowOf(cells, i + 2, columns))]),
    element('autoFilter', { ref: `A1:${last}${rows.length + 1}` }),
  ]);
}

/** Places of the looks in the workbook’s list of them. */
const cellLooks = { head: 1, figure: 2, words: 3 } as const;

function rowOf(cells: readonly SheetCell[], number: number, columns: Sheet['columns']): Element {
  const lines = Math.max(...cells.map((cell, i) => linesOf(cell, columns[i]?.width ?? 1)));
  return element(
    'row',
    { r: number, ht: lineHeight * Math.min(lines, mostLines) },
    cells.flatMap((cell, i) => {
      if (cell === '') return [];
      const look = typeof cell === 'number' ? cellLooks.figure : cellLooks.words;
      return [cellOf(cell, `${columnName(i)}${number}`, look)];
    }),
  );
}

/** In points. */
const lineHeight = 15;

/** Of a longer text the beginning is shown. */
const mostLines = 20;

/** How many lines a text takes in a column, about: not every program works it out for itself. */
function linesOf(cell: SheetCell, width: number): number {
  if (typeof cell === 'number') return 1;
  const lines = cell.slice(0, mostLines * width).split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) * 1.1) / width)), 0);
}

function cellOf(cell: SheetCell, place: string, look: number): Element {
  if (typeof cell === 'number') return element('c', { r: place, s: look }, [element('v', {}, String(cell))]);
  const text = element('t', { 'xml:space': 'preserve' }, written(cell));
  return element('c', { r: place, s: look, t: 'inlineStr' }, [element('is', {}, [text])]);
}

/** `A` … `Z`, `AA` …, from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** UTF-16 code units a cell of Excel holds. */
const longest = 32_767;

/**
 * Words as a cell holds them (ST_Xstring): a character no XML can hold, and a carriage return, is `_x000C_`; what
 * only looks like that has its underscore written so. A text longer than a cell ends with a sentence that says so.
 */
function written(text: string): string {
  return cut(text).replaceAll(
    escapes,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const escapes = /_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function cut(text: string): string {
  if (text.length <= longest) return text;
  const said = ` […] (${counted(text.length, 'character')}, more than a cell holds: the CSV has them all)`;
  return text.slice(0, longest - said.length).replace(/[\uD800-\uDBFF]$/, '') + said;
}
