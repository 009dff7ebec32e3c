import { rowsInChunk } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Plan, PlannedSection } from '../reading-surface/plan.ts';
import styles from './rows.module.css';

/** Both texts cut into the chunks of the rows: a section a chunk, perhaps an empty one. */
export function plansOf(rows: readonly CompareRow[]): { readonly left: Plan; readonly right: Plan } {
  const sections = (side: 'left' | 'right'): PlannedSection[] => {
    const plan: PlannedSection[] = [];
    for (let from = 0; from < Math.max(1, rows.length); from += rowsInChunk)
      plan.push({
        blocks: rows
          .slice(from, from + rowsInChunk)
          .flatMap((row) => row[side].map((block) => ({ block, class: styles[`text-${row.kind}`] ?? '' }))),
      });
    return plan;
  };
  return { left: sections('left'), right: sections('right') };
}
