import { type Element, element, xmlBytes } from '../../../interchange/xml/xml.ts';
import { zipOf } from '../../../interchange/zip/zip.ts';
import type { Sheet } from './sheet.ts';
import { worksheetOf } from './worksheet.ts';

/**
 * A sheet as a workbook (ECMA-376, SpreadsheetML), with a second one that says what its columns hold. Every word is
 * typed as text, so nothing in it is ever run as a formula. The same sheet is the same bytes. O(cells).
 */
export async function xlsxOfSheet(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [sheet, columnsSheet(sheet)];
  const parts: readonly (readonly [name: string, part: Element])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relationships([['workbook', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_sheet, i) => [`sheet${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((each, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheetOf(each)] as const),
  ];
  return zipOf(parts.map(([name, part]) => ({ name, data: xmlBytes(part) })));
}

function columnsSheet({ columns }: Sheet): Sheet {
  return {
    name: 'Columns',
    columns: [
      { head: 'Column', means: '', width: 22 },
      { head: 'What stands in it', means: '', width: 90 },
    ],
    rows: columns.map(({ head, means }) => [head, means]),
  };
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): Element {
  const override = (part: string, type: string): Element =>
    element('Override', { PartName: part, ContentType: `${spreadsheet}.${type}+xml` });
  return element('Types', { xmlns: `${packaged}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...sheets.map((_sheet, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')),
  ]);
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): Element {
  return element(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    all.map(([id, type, target]) =>
      element('Relationship', { Id: id, Type: `${office}/${type}`, Target: target }),
    ),
  );
}

function workbook(sheets: readonly Sheet[]): Element {
  return element('workbook', { xmlns: main, 'xmlns:r': office }, [
    element(
      'sheets',
      {},
      sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `sheet${i + 1}` })),
    ),
  ]);
}

/** The looks of a cell, by their place in the list: plain, a head, a figure, words. `@` keeps words that somebody edits from becoming a formula. */
const styles = element('styleSheet', { xmlns: main }, [
  element('fonts', { count: 2 }, [font(false), font(true)]),
  element('fills', { count: 3 }, [
    fill({ patternType: 'none' }),
    fill({ patternType: 'gray125' }),
    fill({ patternType: 'solid' }, [element('fgColor', { rgb: 'FFEDEFF2' })]),
  ]),
  element('borders', { count: 1 }, [
    element(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side, {})),
    ),
  ]),
  element('cellStyleXfs', { count: 1 }, [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
  element('cellXfs', { count: 4 }, [
    look(0, 0, 0, false),
    look(49, 1, 2, true),
    look(0, 0, 0, false),
    look(49, 0, 0, true),
  ]),
]);

function font(isBold: boolean): Element {
  return element('font', {}, [
    ...(isBold ? [element('b', {})] : []),
    element('sz', { val: 11 }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ]);
}

function fill(attributes: Readonly<Record<string, string>>, colours: readonly Element[] = []): Element {
  return element('fill', {}, [element('patternFill', attributes, colours)]);
}

function look(numFmtId: number, fontId: number, fillId: number, wraps: boolean): Element {
  const alignment = element('alignment', { vertical: 'top', wrapText: wraps ? 1 : null });
  return element(
    'xf',
    {
      numFmtId,
      fontId,
      fillId,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyAlignment: 1,
    },
    [alignment],
  );
}
