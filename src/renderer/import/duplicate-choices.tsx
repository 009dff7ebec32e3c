import { useId } from 'react';
import type { DuplicateChoice, Likeness } from '../../shared/import/review/file-review.ts';
import { duplicateChoice } from '../../shared/import/review/status.ts';
import { Radio } from '../ui/choices.tsx';
import styles from './duplicate-choices.module.css';
import type { Reviewing } from './review-acts.ts';

/** Says that a file is there already, or nearly, and asks what to do with it; nothing of a new one. */
export function DuplicateChoices({ file, edit }: Reviewing) {
  const name = useId();
  const { duplicate } = file;
  if (duplicate === null) return null;
  const chosen = duplicateChoice(file);
  const choices: readonly { readonly choice: DuplicateChoice; readonly words: string }[] = [
    { choice: 'skip', words: 'Skip it' },
    { choice: 'both', words: 'Keep both' },
    { choice: 'version', words: `Add as a new version of ${duplicate.number}` },
  ];
  return (
    <div role="radiogroup" aria-labelledby={`${name}-head`} className={styles['box']}>
      <p>
        <b id={`${name}-head`}>{headOf(duplicate)}</b> {howAlike(duplicate)}
      </p>
      <div className={styles['choices']}>
        {choices.map(({ choice, words }) => (
          <Radio
            key={choice}
            name={name}
            checked={choice === chosen}
            onChoose={() => edit({ duplicate: choice, ...(choice === 'version' ? { versionOf: null } : {}) })}
          >
            {words}
          </Radio>
        ))}
      </div>
    </div>
  );
}

function headOf({ how, isOnList }: Likeness): string {
  if (how === 'version' || (how === 'alike' && isOnList)) return 'This may be another version';
  return isOnList ? 'This is on the list twice' : 'You already have this';
}

function howAlike({ how, share, number, title }: Likeness): string {
  const which = `${number}, “${title}”`;
  if (how === 'file') return `The same file as ${which}.`;
  if (how === 'text') return `Another file, with the same text as ${which}.`;
  return `${Math.floor(share * 100)} % of the text is that of ${which}.`;
}
