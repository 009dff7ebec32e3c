import { container, type Element, element } from '../../../interchange/xml/xml.ts';
import type { ReportTable } from '../../report.ts';
import { paragraph, run, valued } from './wordprocessing.ts';

/** Width of the text on a page, in twentieths of a point. */
export const textWidth = 9_070;

/** A table as wide as the text, its head repeated on every page, figures on the right. */
export function tableOf({ head, rows }: ReportTable): Element[] {
  const widths = widthsOf(head, rows);
  const rowOf = (cells: readonly string[], kind: 'head' | 'short'): Element =>
    row(
      head.map(({ isFigure }, i) =>
        cell(widths[i] ?? 0, [
          paragraph(
            kind === 'head' ? 'TableHead' : 'TableText',
            run(cells[i] ?? ''),
            isFigure ? [valued('w:jc', 'right')] : [],
          ),
        ]),
      ),
      kind,
    );
  const names = head.map(({ name }) => name);
  return [table(widths, [rowOf(names, 'head'), ...rows.map((cells) => rowOf(cells, 'short'))]), gap()];
}

/** A table of these columns; a paragraph must follow it. */
export function table(widths: readonly number[], rows: readonly Element[]): Element {
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      valued('w:tblStyle', 'ReadoutTable'),
      element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', { 'w:val': '0620', 'w:firstRow': 1, 'w:noHBand': 1, 'w:noVBand': 1 }),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);
}

/** A row; a head stands on every page, and only a long one may break over pages. */
export function row(cells: readonly Element[], kind: 'head' | 'short' | 'long'): Element {
  const properties = [
    ...(kind === 'long' ? [] : [element('w:cantSplit', {})]),
    ...(kind === 'head' ? [element('w:tblHeader', {})] : []),
  ];
  return element('w:tr', {}, [...container('w:trPr', properties), ...cells]);
}

/** A cell; it holds a paragraph at least. */
export function cell(width: number, paragraphs: readonly Element[]): Element {
  return element('w:tc', {}, [
    element('w:tcPr', {}, [element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
    ...(paragraphs.length === 0 ? [gap()] : paragraphs),
  ]);
}

/** What stands between a table and what follows: two tables would else be one. */
export function gap(): Element {
  return paragraph('TableText', []);
}

/** Every column has room for its longest word; what is left is shared by how much they say. */
function widthsOf(head: ReportTable['head'], rows: ReportTable['rows']): number[] {
  const columns = head.map(({ name }, i) => {
    const cells = [name, ...rows.map((cells) => cells[i] ?? '')];
    const word = Math.max(...cells.flatMap((text) => text.split(/\s+/).map(({ length }) => length)));
    return {
      least: Math.min(word, 24) * sign + margin,
      most: Math.max(...cells.map(({ length }) => length)),
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const most = columns.reduce((sum, column) => sum + column.most, 0);
  const free = textWidth - least;
  const widths = columns.map((column) =>
    free < 0
      ? Math.floor((textWidth * column.least) / least)
      : column.least + Math.floor((free * column.most) / Math.max(1, most)),
  );
  const spare = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === 0 ? width + spare : width));
}

/** Width of a sign of the table’s size and of the space behind a cell, in twentieths of a point. */
const sign = 110;
const margin = 180;
