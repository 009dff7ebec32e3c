import { UnfoldVertical } from 'lucide-react';
import { type Fold, foldName } from '../../shared/comparison/items.ts';
import { TagName } from '../annotating/tag-name.tsx';
import styles from './fold-bar.module.css';
import type { RowTelling } from './row.tsx';
import { measureName } from './row-elements.ts';

/** A bar in place of rows that are folded: how many, and of a folded run what it speaks of. */
export function FoldBar({ fold, line, telling }: { fold: Fold; line: number; telling: RowTelling }) {
  const isRun = fold.what === 'only-left' || fold.what === 'only-right';
  const rows = Array.from({ length: fold.to - fold.from }, (_, i) => fold.from + i);
  const topics = isRun ? [...new Set(rows.flatMap((row) => telling.topics.get(row) ?? []))] : [];
  return (
    <div role="row" aria-rowindex={fold.from + 2} className={styles['fold']} style={{ gridRow: line }}>
      <div role="cell" aria-colspan={5} data-measure={measureName(fold)}>
        <button type="button" onClick={() => telling.onUnfold(fold.from)}>
          <UnfoldVertical size={14} aria-hidden="true" />
          {foldName(fold)}
          {topics.map((topic) => (
            <TagName key={topic} tag={topic} />
          ))}
        </button>
      </div>
    </div>
  );
}
