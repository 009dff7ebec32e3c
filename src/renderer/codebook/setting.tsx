import { useId, useState } from 'react';
import type { Step } from '../../shared/commands/command.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { carryOut, sentenceOf } from '../state/workspace.ts';
import styles from './setting.module.css';

/** A text of a tag that is kept as it is typed. What cannot be kept stays in the field, with the reason under it. */
export function Setting({
  of,
  label,
  value: stored,
  longest,
  lines = 1,
  kind,
  edit,
}: {
  /** The tag. */
  of: Id;
  label: string;
  value: string;
  /** UTF-16 code units. */
  longest: number;
  lines?: number;
  /** The name is where the dialog begins. */
  kind?: 'name';
  /** The edit that keeps a text; that of the first rendering counts. */
  edit: (text: string) => Step;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const { value, type, flush } = useSavedAsTyped(stored, {
    field: `${label} of ${of}`,
    save: (text) =>
      carryOut(edit(text)).then(
        () => {
          setProblem(null);
          return true;
        },
        (error: unknown) => {
          setProblem(sentenceOf(error));
          return false;
        },
      ),
    forgets: true,
  });
  const shared = {
    id,
    value,
    maxLength: longest,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onBlur: () => void flush(),
    ...(kind === 'name' ? { 'data-first-focus': true } : {}),
  };
  return (
    <div className={styles['setting']} data-kind={kind}>
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
