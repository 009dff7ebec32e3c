import { carrierComment } from '../carrier.ts';
import { type Flavour, lineOf } from '../escape.ts';
import type { ReportAligned, ReportAlignedBlock, ReportTable } from '../report.ts';
import { changed } from './quotation.ts';

/** A table of GFM; figures stand on the right. */
export function tableOf({ head, rows }: ReportTable, flavour: Flavour): string {
  return [
    lineOfTable(head.map(({ name }) => lineOf(name, flavour))),
    lineOfTable(head.map(({ isFigure }) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => lineOfTable(cells.map((cell) => lineOf(cell, flavour)))),
  ].join('\n');
}

/**
 * Two texts side by side as a table of GFM. A cell is one paragraph and what it can be checked by; where a row
 * has more of them, they have lines of their own under it.
 */
export function alignedTable({ head, rows }: ReportAligned, flavour: Flavour): string {
  const names = ['¶', head[0], '¶', head[1], 'Relation'].map((name) => lineOf(name, flavour));
  const lines = rows.flatMap(({ left, right, relation }) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
      lineOfTable([
        ...cellsOf(left[i], flavour),
        ...cellsOf(right[i], flavour),
        i === 0 ? lineOf(relation, flavour) : '',
      ]),
    ),
  );
  return [lineOfTable(names), lineOfTable(names.map(() => '---')), ...lines].join('\n');
}

function cellsOf(block: ReportAlignedBlock | undefined, flavour: Flavour): string[] {
  if (block === undefined) return ['', ''];
  const words = changed(block.pieces, flavour).replaceAll('\n', '&#10;');
  const check = block.carrier === null ? '' : ` ${carrierComment(block.carrier)}`;
  return [lineOf(block.place.replace('¶', ''), flavour), `${words}${check}`];
}

/** Readers of tables take a backslash before a pipe away in different ways; all take a reference for one. */
function lineOfTable(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\\|', '&#124;')).join(' | ')} |`;
}
