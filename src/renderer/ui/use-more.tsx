import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import styles from './use-more.module.css';

/** A long list that is drawn bit by bit. */
export interface More {
  /** How many rows are drawn. */
  readonly most: number;
  /** Says how many are not, and draws more of them; null where all are. */
  readonly line: ReactNode;
}

/** Draws `some` rows at first, and as many more at a time. `remark` is said of those that are not drawn. */
export function useMore(count: number, some: number, remark = ''): More {
  const [most, setMost] = useState(some);
  const left = count - most;
  const line =
    left <= 0 ? null : (
      <p className={styles['more']}>
        and {left.toLocaleString('en')} more{remark}
        <Button onClick={() => setMost(most + some)}>Show {Math.min(left, some)} more</Button>
      </p>
    );
  return { most, line };
}
