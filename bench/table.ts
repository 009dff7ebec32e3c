import type { Outcome, Result, Row } from './bench.ts';

/** The results as lines to read: one a row, and a line that counts them. */
export function asTable(results: readonly Result[]): string {
  const cells = results.map(cellsOf);
  const heads = ['', 'Readout', 'floor', 'ratio', 'budget', ''];
  const all = [heads, ...cells];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => padded(cell, column, widths))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', countOf(results)].join('\n');
}

/** Words to the left, figures to the right. */
function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 || column === widths.length - 1 ? cell.padEnd(width) : cell.padStart(width);
}

function cellsOf({ row, unit, outcome }: Result): string[] {
  const budget = budgetOf(row);
  if (outcome.state === 'failed')
    return [row.what, '', '', '', budget, `failed: ${firstLine(outcome.reason)}`];
  const { time, floorTime, ratio, state } = outcome;
  const verdict = row.quantile === 0.5 ? state : `${state} (p${row.quantile * 100})`;
  return [
    row.what,
    `${round(time)} ${unit}`,
    `${round(floorTime)} ${unit}`,
    Number.isFinite(ratio) ? `${round(ratio)}x` : '-',
    budget,
    verdict,
  ];
}

function budgetOf({ budget, atLeast, atMost }: Row): string {
  const limits = [
    ...(budget === null ? [] : [`<= ${budget}x`]),
    ...(atLeast === undefined ? [] : [`>= ${atLeast}`]),
    ...(atMost === undefined ? [] : [`<= ${atMost}`]),
  ];
  return limits.join(', ') || '-';
}

function countOf(results: readonly Result[]): string {
  const of = (state: Outcome['state']) => results.filter(({ outcome }) => outcome.state === state).length;
  return `${of('pass')} pass, ${of('short')} short, ${of('failed')} failed`;
}

/** Three figures that count, more where the first say little: 0.99956. */
function round(value: number): string {
  return value >= 100
    ? value.toFixed(0)
    : String(Number(value.toPrecision(value > 0.99 && value < 1 ? 5 : 3)));
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
