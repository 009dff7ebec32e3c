import { type Element, element } from '../../../interchange/xml/xml.ts';
import type { ReportTable } from '../../report.ts';
import { paragraph, run, valued } from './wordprocessing.ts';

/** Width of the text on a page, in twentieths of a point. */
export const textWidth = 9_070;

/** A table as wide as the text, its head repeated on every page, figures on the right. */
export function tableOf({ head, rows }: ReportTable): Element[] {
  const widths = widthsOf(head, rows);
  const rowOf = (cells: readonly string[], isHead: boolean): Element =>
    row(
      head.map(({ isFigure }, i) =>
        cell(widths[i] ?? 0, [
          paragraph(
            isHead ? 'TableHead' : 'TableText',
            run(cells[i] ?? ''),
            isFigure ? [valued('w:jc', 'right')] : [],
          ),
        ]),
      ),
      isHead,
    );
  const names = head.map(({ name }) => name);
  return [table(widths, [rowOf(names, true), ...rows.map((cells) => rowOf(cells, false))]), gap()];
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

/** A row that does not break over pages; one of heads stands on every page. */
export function row(cells: readonly Element[], isHead = false): Element {
  const properties = [element('w:cantSplit', {}), ...(isHead ? [element('w:tblHeader', {})] : [])];
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells]);
}

/** A cell over one column or more; it holds a paragraph at least. */
export function cell(width: number, paragraphs: readonly Element[], columns = 1): Element {
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(columns === 1 ? [] : [valued('w:gridSpan', columns)]),
    ]),
    ...(paragraphs.length === 0 ? [paragraph('TableText', [])] : paragraphs),
  ]);
}

/** What stands between a table and what follows: two tables would else be one. */
export function gap(): Element {
  return paragraph('TableText', []);
}

/** Columns of figures are narrow; the others share what is left by what they say. */
function widthsOf(head: ReportTable['head'], rows: ReportTable['rows']): number[] {
  const longest = head.map(({ name }, i) =>
    Math.min(60, Math.max(6, name.length, ...rows.map((cells) => cells[i]?.length ?? 0))),
  );
  const total = longest.reduce((sum, length) => sum + length, 0);
  const widths = longest.map((length) => Math.floor((textWidth * length) / total));
  const spare = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === 0 ? width + spare : width));
}
