import { ChevronsUpDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import styles from './facts-dialog.module.css';

/** Null: it was kept; else why not. */
export type Taken = string | null;

/** One fact, kept as it is typed. What is not taken stays in the field, with the reason under it. */
export function FactField({
  of,
  label,
  stored,
  save,
  look = 'line',
  lang,
  hint,
}: {
  /** The document. */
  of: Id;
  label: string;
  stored: string;
  save: (typed: string) => Promise<Taken>;
  look?: 'line' | 'wide' | 'title' | 'lines';
  lang?: string;
  /** Said under the field while nothing is wrong. */
  hint?: string | undefined;
}) {
  const [problem, setProblem] = useState<Taken>(null);
  const typed = useSavedAsTyped(stored, {
    field: `${label} of ${of}`,
    save: async (text) => {
      const taken = await save(text);
      setProblem(taken);
      return taken === null;
    },
    forgets: true,
  });
  const id = useId();
  const under = problem ?? hint;
  const shared = {
    id,
    lang,
    value: typed.value,
    'aria-invalid': problem !== null,
    'aria-describedby': under === undefined ? undefined : `${id}-under`,
    onBlur: () => void typed.flush(),
  };
  return (
    <div className={styles['field']} data-look={look}>
      <label htmlFor={id}>{label}</label>
      {look === 'lines' ? (
        <textarea
          {...shared}
          rows={Math.max(2, Math.min(6, typed.value.split('\n').length))}
          onChange={({ target }) => typed.type(target.value)}
        />
      ) : (
        <input {...shared} onChange={({ target }) => typed.type(target.value)} />
      )}
      {under === undefined ? null : (
        <p id={`${id}-under`} role={problem === null ? undefined : 'alert'} data-problem={problem !== null}>
          {under}
        </p>
      )}
    </div>
  );
}

/** One fact of several that are offered. */
export function FactChoice({
  label,
  value,
  options,
  onChoose,
  hint,
}: {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChoose: (value: string) => Promise<Taken>;
  /** Said under it while nothing is wrong. */
  hint?: string | undefined;
}) {
  const [problem, setProblem] = useState<Taken>(null);
  const id = useId();
  const under = problem ?? hint;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <span className={styles['choice']}>
        <select
          id={id}
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={under === undefined ? undefined : `${id}-under`}
          onChange={({ target }) => void onChoose(target.value).then(setProblem)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronsUpDown size={13} aria-hidden="true" />
      </span>
      {under === undefined ? null : (
        <p id={`${id}-under`} role={problem === null ? undefined : 'alert'} data-problem={problem !== null}>
          {under}
        </p>
      )}
    </div>
  );
}
