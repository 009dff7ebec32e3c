import { ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

const none: readonly string[] = [];

interface Common {
  readonly label: string;
  /** Where it was found, as it stands under it. */
  readonly under: string;
  /** Stands there in its place, and marks the field, while something is wrong. */
  readonly problem?: string | null;
  /** Shows the words it was read off; null where it was not read off the text. */
  readonly onShow?: (() => void) | null;
}

/** A fact as text, in one line or more. */
export function TextField({
  value,
  onChange,
  longest,
  look = 'line',
  lang,
  placeholder,
  options = none,
  ...common
}: Common & {
  value: string;
  onChange: (value: string) => void;
  /** UTF-16 code units. */
  longest: number;
  look?: 'line' | 'title' | 'wide' | 'lines';
  lang?: string;
  placeholder?: string;
  /** Offered while it is typed. */
  options?: readonly string[];
}) {
  const list = useId();
  return (
    <Frame {...common} look={look}>
      {(shared) => {
        const given = { ...shared, value, lang, placeholder, maxLength: longest, dir: 'auto' };
        return look === 'lines' ? (
          <textarea
            {...given}
            rows={Math.max(2, Math.min(6, value.split('\n').length))}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <>
            <input
              {...given}
              list={options.length === 0 ? undefined : list}
              onChange={({ target }) => onChange(target.value)}
            />
            {options.length === 0 ? null : (
              <datalist id={list}>
                {options.map((option) => (
                  <option key={option} value={option}>
                    {option}
                  </option>
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Frame>
  );
}

/** A fact that is one of several. */
export function ChoiceField({
  value,
  options,
  onChange,
  ...common
}: Common & {
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <Frame {...common} look="line">
      {(shared) => (
        <span className={styles['choice']}>
          <select {...shared} value={value} onChange={({ target }) => onChange(target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronsUpDown size={13} aria-hidden="true" />
        </span>
      )}
    </Frame>
  );
}

/** What there is to know and not to choose. */
export function ShownField({ value, ...common }: Common & { value: string }) {
  return (
    <Frame {...common} look="line">
      {({ id }) => <output id={id}>{value}</output>}
    </Frame>
  );
}

interface Shared {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

function Frame({
  label,
  under,
  problem = null,
  onShow = null,
  look,
  children,
}: Common & { look: string; children: (shared: Shared) => ReactNode }) {
  const id = useId();
  const words = problem ?? under;
  return (
    <div className={styles['field']} data-look={look}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-under`, 'aria-invalid': problem !== null })}
      {onShow === null || problem !== null ? (
        <p
          id={`${id}-under`}
          role={problem === null ? undefined : 'alert'}
          className={styles['under']}
          data-problem={problem !== null}
        >
          {words}
        </p>
      ) : (
        <button
          id={`${id}-under`}
          type="button"
          className={styles['under']}
          title="Show this line"
          onClick={onShow}
        >
          {words}
        </button>
      )}
    </div>
  );
}
