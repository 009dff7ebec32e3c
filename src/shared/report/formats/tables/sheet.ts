import { csvOf } from '../../../interchange/csv.ts';

/** A table for spreadsheets and statistics: the same cells in CSV and in XLSX. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A cell for each column. Dates are text as ISO 8601 has it, `2023-11`, so that none is made more precise than it is known. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number;

export interface SheetColumn {
  readonly head: string;
  /** What stands in it, in a sentence. */
  readonly means: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet as CSV: a row of heads, then its rows. What a spreadsheet would run is kept from it as `csvOf` says. */
export function csvOfSheet({ columns, rows }: Sheet): string {
  return csvOf([columns.map(({ head }) => head), ...rows.map((cells) => cells.map(String))]);
}
