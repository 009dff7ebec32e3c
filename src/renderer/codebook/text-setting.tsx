import { useEffect, useId, useState } from 'react';
import styles from './tag-editor.module.css';

/** Milliseconds of rest after which what was typed is kept. */
const rest = 400;

/** A text that is kept as it is typed, after a short rest and on leaving the field. */
export function TextSetting({
  label,
  value,
  longest = 20_000,
  lines = 1,
  onChange,
}: {
  label: string;
  value: string;
  /** UTF-16 code units. */
  longest?: number;
  lines?: number;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  const id = useId();
  if (value !== kept) {
    // Changed elsewhere (an undo): that is what holds now.
    setKept(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), rest);
    return () => clearTimeout(timer);
  });
  const shared = {
    id,
    value: text,
    maxLength: longest,
    onBlur: () => text !== value && onChange(text),
  };
  return (
    <div className={styles['setting']}>
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input {...shared} onChange={({ target }) => setText(target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={({ target }) => setText(target.value)} />
      )}
    </div>
  );
}
