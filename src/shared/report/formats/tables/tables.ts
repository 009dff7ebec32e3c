import { choiceOf } from '../../choice.ts';
import type { ReportInput } from '../../input.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { passagesSheet } from './passages-sheet.ts';
import { csvOfSheet, type Sheet } from './sheet.ts';
import { xlsxOfSheet } from './xlsx.ts';

/** The passages a report chooses as CSV, a row each; of a comparison the two texts side by side. */
export function csvTable(input: ReportInput): string {
  return csvOfSheet(sheetOf(input));
}

/** The same as a workbook for spreadsheets. The same input is the same bytes. */
export async function xlsxTable(input: ReportInput): Promise<Uint8Array<ArrayBuffer>> {
  return xlsxOfSheet(sheetOf(input));
}

function sheetOf(input: ReportInput): Sheet {
  const { workspace, options, textOf } = input;
  return options.arrange === 'comparison'
    ? comparisonSheet(input)
    : passagesSheet(workspace, choiceOf(workspace, options).annotations, textOf);
}
