import { cutsOf } from '../../shared/comparison/lines.ts';
import type { CompareRow } from '../../shared/comparison/rows.ts';
import type { Plan, PlannedSection } from '../reading-surface/plan.ts';
import styles from './rows.module.css';

/** Both texts cut into the chunks of the rows: a section a chunk, perhaps an empty one. */
export function plansOf(rows: readonly CompareRow[]): { readonly left: Plan; readonly right: Plan } {
  const cuts = cutsOf(rows);
  const sections = (side: 'left' | 'right'): PlannedSection[] =>
    cuts.map((from, i) => ({
      blocks: rows
        .slice(from, cuts[i + 1])
        .flatMap((row) => row[side].map((block) => ({ block, class: styles[`text-${row.kind}`] ?? '' }))),
    }));
  return { left: sections('left'), right: sections('right') };
}
