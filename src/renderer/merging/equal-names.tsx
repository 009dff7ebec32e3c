import type { Known } from '../../shared/difference/known.ts';
import { tagLabel } from '../../shared/difference/tag-label.ts';
import type { MergeChoices } from '../../shared/merging/choices.ts';
import type { EqualNames as Pair } from '../../shared/merging/pairs.ts';
import { counted } from '../../shared/wording.ts';
import { Check, Radio } from '../ui/choices.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './equal-names.module.css';
import type { Decision } from './use-choices.ts';

/** Asks once whether tags of the same name are the same tags, and lets single ones be told apart. */
export function EqualNames({
  equal,
  choices: { equalNames, tags },
  known,
  decide,
}: {
  equal: readonly Pair[];
  choices: MergeChoices;
  known: Known;
  decide: (decision: Decision) => void;
}) {
  if (equal.length === 0) return null;
  const isEvery = (is: MergeChoices['equalNames']): boolean =>
    equal.every(({ theirs }) => (tags[theirs.id] ?? equalNames) === is);
  return (
    <fieldset className={styles['equal']}>
      <legend>{counted(equal.length, 'tag')} of the same name, made here and there: one tag or two?</legend>
      <Radio
        name="equal-names"
        checked={isEvery('same')}
        onChoose={() => decide({ about: 'all-tags', is: 'same' })}
      >
        The same: what is tagged there has the tag here
      </Radio>
      <Radio
        name="equal-names"
        checked={isEvery('other')}
        onChoose={() => decide({ about: 'all-tags', is: 'other' })}
      >
        Different tags: theirs {equal.length === 1 ? 'is' : 'are'} added, with a number after the name
      </Radio>
      <ul aria-label="Tags that are the same">
        {equal.map(({ ours, theirs }) => {
          const { name, look } = tagLabel(known, ours.id);
          const isSame = (tags[theirs.id] ?? equalNames) === 'same';
          return (
            <li key={theirs.id}>
              <Check
                checked={isSame}
                onChange={(is) => decide({ about: 'tag', tag: theirs.id, is: is ? 'same' : 'other' })}
              >
                <Mark look={look} />
                {name}
              </Check>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
