import type { ReportTable } from '../../report.ts';
import { displayWidth } from './width.ts';

/** A table in columns of a font of fixed width, figures on the right, a rule under the head. */
export function columnsOf({ head, rows }: ReportTable): string {
  const cells = [head.map(({ name }) => name), ...rows].map((row) =>
    row.map((cell) => cell.replace(/\s+/g, ' ').trim()),
  );
  const widths = head.map((_column, i) => Math.max(...cells.map((row) => displayWidth(row[i] ?? ''))));
  const lines = cells.map((row) =>
    head
      .map(({ isFigure }, i) => {
        const cell = row[i] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
        return isFigure ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}
