import { useId, useState } from 'react';
import type { Tag } from '../../shared/model/tag.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { carryOut, sentenceOf } from '../state/workspace.ts';
import styles from './setting.module.css';

/** A text of a tag that is kept as it is typed. What cannot be kept stays in the field, with the reason under it. */
export function Setting({
  label,
  tag,
  field,
  longest,
  lines = 1,
  focus = false,
}: {
  label: string;
  tag: Tag;
  field: 'name' | 'code' | 'description';
  /** UTF-16 code units. */
  longest: number;
  lines?: number;
  /** Whether the dialog begins here. */
  focus?: boolean;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const { value, type, flush } = useSavedAsTyped(tag[field], (text) =>
    carryOut({ type: 'changeTag', id: tag.id, change: { [field]: text } }).then(
      () => {
        setProblem(null);
        return true;
      },
      (error: unknown) => {
        setProblem(sentenceOf(error));
        return false;
      },
    ),
  );
  const shared = {
    id,
    value,
    maxLength: longest,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onBlur: () => void flush(),
    ...(focus ? { 'data-first-focus': true } : {}),
  };
  return (
    <div className={styles['setting']} data-field={field}>
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input {...shared} onChange={({ target }) => type(target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={({ target }) => type(target.value)} />
      )}
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
