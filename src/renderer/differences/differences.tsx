import { useMemo } from 'react';
import type { Patch } from '../../shared/commands/patch.ts';
import { countsOf, countsSentence } from '../../shared/difference/difference.ts';
import { differenceGroups } from '../../shared/difference/groups.ts';
import { knownFrom, type State } from '../../shared/difference/known.ts';
import { DifferenceSection } from './difference-section.tsx';
import styles from './differences.module.css';

/**
 * What differs between two states of a workspace: how much in a sentence, then each record in the
 * analyst's words, grouped. It scrolls by itself, so what it stands in gives it a height. Of a long
 * group the first are drawn and the rest is counted, and drawn when asked for.
 */
export function Differences({
  patches,
  states,
}: {
  /** Each record that differs, once, as `patchesBetween` has them. */
  patches: readonly Patch[];
  /** One or both of the states: what the patches do not touch is named by them. */
  states: readonly State[];
}) {
  const known = useMemo(() => knownFrom(patches, states), [patches, states]);
  const groups = useMemo(() => differenceGroups(patches, known), [patches, known]);
  const counts = countsSentence(countsOf(patches));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key
    <div role="group" aria-label={`Differences: ${counts}`} tabIndex={0} className={styles['list']}>
      <p className={styles['counts']}>{counts}</p>
      {groups.map((group) => (
        <DifferenceSection key={group.name} group={group} known={known} />
      ))}
    </div>
  );
}
