import { openArchive } from '../../../../import/archive/archive.ts';
import { child, descendants, wordsOf } from '../../../../import/xml/elements.ts';
import { type Prefixes, readXml, type XmlElement } from '../../../../import/xml/read-xml.ts';

/** A sheet of a workbook, as a program that knows the format reads it. */
export interface ReadSheet {
  /** Every row has a cell for each of the first row; one that is not there is empty. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that stay in sight. */
  readonly frozen: string | undefined;
  readonly filter: string | undefined;
  /** How many cells are numbers, and how many are formulas. */
  readonly figures: number;
  readonly formulas: number;
}

const prefixes: Prefixes = new Map([['http://schemas.openxmlformats.org/spreadsheetml/2006/main', '']]);

/** The sheets of a workbook in order. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheet[]> {
  const file = { name: 'table.xlsx', bytes };
  const archive = await openArchive(file);
  const parts = archive.names.filter((name) => name.startsWith('xl/worksheets/'));
  return Promise.all(
    parts.map(async (part) =>
      sheetOf(readXml(file, part, (await archive.bytes(part)) ?? new Uint8Array(), prefixes)),
    ),
  );
}

function sheetOf(sheet: XmlElement): ReadSheet {
  const rows = descendants(sheet, 'row').map(
    (row) =>
      new Map(
        descendants(row, 'c').map((cell) => [cell.attributes.get('r')?.replace(/\d+$/, '') ?? '', cell]),
      ),
  );
  const columns = [...(rows[0]?.keys() ?? [])];
  return {
    rows: rows.map((cells) => columns.map((column) => textOf(cells.get(column)))),
    frozen: descendants(sheet, 'pane')[0]?.attributes.get('ySplit'),
    filter: child(sheet, 'autoFilter')?.attributes.get('ref'),
    figures: descendants(sheet, 'v').length,
    formulas: descendants(sheet, 'f').length,
  };
}

/** Words as ST_Xstring has them. */
function textOf(cell: XmlElement | undefined): string {
  if (cell === undefined) return '';
  const words = [...descendants(cell, 't'), ...descendants(cell, 'v')].map(wordsOf).join('');
  return words.replaceAll(/_x([0-9A-F]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
