import type { Known } from '../../shared/difference/known.ts';
import { chosenBy, keyOf, type MergeChoices } from '../../shared/merging/choices.ts';
import type { Conflict } from '../../shared/merging/conflict.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { counted } from '../../shared/wording.ts';
import { useMore } from '../ui/use-more.tsx';
import { Radio } from '../ui/choices.tsx';
import { ConflictRow } from './conflict-row.tsx';
import styles from './conflicts.module.css';
import type { Decision } from './use-choices.ts';

/** Rows drawn at first, and how many more at a time. */
const some = 50;

const forAll = [
  { take: 'newest', label: 'The newest of each' },
  { take: 'ours', label: 'All as here' },
  { take: 'theirs', label: 'All as there' },
] as const;

/** What both sides changed, side by side, to be decided for all at once and one by one. */
export function Conflicts({
  conflicts,
  workspace,
  known,
  choices,
  decide,
}: {
  conflicts: readonly Conflict[];
  workspace: Workspace;
  known: Known;
  choices: MergeChoices;
  decide: (decision: Decision) => void;
}) {
  const { most, line } = useMore(conflicts.length, some, ', decided as all');
  if (conflicts.length === 0) return null;
  const choose = chosenBy(choices);
  const areChosen = Object.keys(choices.each).length > 0;
  return (
    <section aria-label="Conflicts" className={styles['conflicts']}>
      <fieldset className={styles['all']}>
        <legend>{counted(conflicts.length, 'conflict')}: changed here and there, each in another way</legend>
        {forAll.map(({ take, label }) => (
          <Radio
            key={take}
            name="all-conflicts"
            checked={choices.every === take && !areChosen}
            onChoose={() => decide({ about: 'all-conflicts', take })}
          >
            {label}
          </Radio>
        ))}
      </fieldset>
      <ol>
        {conflicts.slice(0, most).map((conflict) => (
          <ConflictRow
            key={keyOf(conflict)}
            conflict={conflict}
            taken={choose(conflict)}
            workspace={workspace}
            known={known}
            decide={decide}
          />
        ))}
      </ol>
      {line}
    </section>
  );
}
