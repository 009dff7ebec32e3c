import { unguarded } from './csv.ts';

/** A row of a CSV file: its cells, and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file that cannot be read further than a line, counted from 1. */
export class CsvProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The rows of a CSV file without those that are empty. Commas, semicolons or tabs part the cells,
 * whichever the first line has most of. Throws a CsvProblem where a quotation is left open or
 * goes on after its end. O(n).
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at, line) : plainCell(source, at, separator);
    line += cell.lines;
    cells.push(unguarded(cell.text));
    at = cell.end;
    const next = source[at];
    if (next === separator) {
      at++;
      // A separator at the very end: one more cell, an empty one.
      if (at < source.length) continue;
      cells.push('');
    } else if (next !== undefined && next !== '\n' && next !== '\r')
      throw new CsvProblem(line, 'something follows a closing quotation mark');
    at += source.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((content) => content !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = ++line;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** Where it ends in the source, and how many line ends it holds. */
  readonly end: number;
  readonly lines: number;
}

function quotedCell(source: string, start: number, line: number): Cell {
  let end = start + 1;
  for (;;) {
    end = source.indexOf('"', end);
    if (end < 0) throw new CsvProblem(line, 'a quotation mark is opened here and never closed');
    if (source[end + 1] !== '"') break;
    end += 2;
  }
  const text = source.slice(start + 1, end).replaceAll('""', '"');
  return { text, end: end + 1, lines: text.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

function plainCell(source: string, start: number, separator: string): Cell {
  let end = start;
  while (end < source.length && !`${separator}\r\n`.includes(source.charAt(end))) end++;
  return { text: source.slice(start, end), end, lines: 0 };
}

function separatorOf(source: string): string {
  const first = /^[^\r\n]*/.exec(source)?.[0].replaceAll(/"[^"]*"/g, '') ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
