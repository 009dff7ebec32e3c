import { useId, useState } from 'react';
import { described } from '../../shared/difference/described.ts';
import type { DifferenceGroup } from '../../shared/difference/groups.ts';
import type { Known } from '../../shared/difference/known.ts';
import { Button } from '../ui/button.tsx';
import { DifferenceRow } from './difference-row.tsx';
import styles from './differences.module.css';

/** Rows drawn at first, and how many more at a time. */
const some = 100;

/** The records of one kind that differ. */
export function DifferenceSection({
  group: { name, patches },
  known,
}: {
  group: DifferenceGroup;
  known: Known;
}) {
  const [most, setMost] = useState(some);
  const heading = useId();
  const more = patches.length - most;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {name} <span>{patches.length.toLocaleString('en')}</span>
      </h2>
      <ul>
        {patches.slice(0, most).map((patch) => (
          <DifferenceRow key={patch.id} difference={described(patch, known)} />
        ))}
      </ul>
      {more <= 0 ? null : (
        <p className={styles['more']}>
          and {more.toLocaleString('en')} more
          <Button onClick={() => setMost(most + some)}>Show {Math.min(more, some)} more</Button>
        </p>
      )}
    </section>
  );
}
