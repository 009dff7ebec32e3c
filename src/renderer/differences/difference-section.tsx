import { useId } from 'react';
import { described } from '../../shared/difference/described.ts';
import type { DifferenceGroup } from '../../shared/difference/groups.ts';
import type { Known } from '../../shared/difference/known.ts';
import { useMore } from '../ui/use-more.tsx';
import { DifferenceRow } from './difference-row.tsx';

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
  const { most, line } = useMore(patches.length, some);
  const heading = useId();
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
      {line}
    </section>
  );
}
