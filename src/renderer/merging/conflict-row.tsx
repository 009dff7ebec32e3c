import { memo, useId } from 'react';
import type { Known } from '../../shared/difference/known.ts';
import { keyOf } from '../../shared/merging/choices.ts';
import type { Conflict, Taken, Version } from '../../shared/merging/conflict.ts';
import { conflictWords } from '../../shared/merging/conflict-words.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { RadioCard } from '../ui/choices.tsx';
import { shownMoment } from '../ui/moment.ts';
import styles from './conflict-row.module.css';
import type { Decision } from './use-choices.ts';

/** One field that both sides changed: ours beside theirs, each with who changed it and when. */
export const ConflictRow = memo(function ConflictRow({
  conflict,
  taken,
  workspace,
  known,
  decide,
}: {
  conflict: Conflict;
  taken: Taken;
  workspace: Workspace;
  known: Known;
  decide: (decision: Decision) => void;
}) {
  const name = useId();
  const { title, quotation, tags, field, ours, theirs } = conflictWords(conflict, workspace, known);
  const card = (take: Taken, head: string, text: string | null, version: Version | null) => (
    <RadioCard
      name={name}
      checked={taken === take}
      onChoose={() => decide({ about: 'conflict', key: keyOf(conflict), take })}
      head={
        <>
          <b>{head}</b>
          {version === null ? null : <span className={styles['by']}>{byOf(version)}</span>}
        </>
      }
    >
      {text === null ? null : <span className={styles['text']}>{text}</span>}
    </RadioCard>
  );
  return (
    <li className={styles['row']}>
      <fieldset>
        <legend>
          {title}
          {tags.map(({ id, name: tag, look }) => (
            <span key={id} className={styles['tag']}>
              <Mark look={look} /> {tag}
            </span>
          ))}{' '}
          <span>{field}</span>
        </legend>
        {quotation === null ? null : <blockquote lang={quotation.language}>{quotation.words}</blockquote>}
        <div className={styles['sides']}>
          {card('ours', 'Here', ours, conflict.ours)}
          {card('theirs', 'There', theirs, conflict.theirs)}
          {conflict.canJoin ? card('both', 'Both, one after the other', null, null) : null}
        </div>
      </fieldset>
    </li>
  );
});

/** `Ada, 19 Nov 2026, 16:10`, as far as it is known. */
function byOf({ by, at }: Version): string {
  return [by === '' ? null : by, at === null ? null : shownMoment(at)]
    .filter((part) => part !== null)
    .join(', ');
}
