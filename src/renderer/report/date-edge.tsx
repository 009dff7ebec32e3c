import { useId, useState } from 'react';
import { type Edge, readEdge, shownDay } from './date-edges.ts';
import styles from './date-edge.module.css';

/** The first or the last day, taken when the field is left or at Enter. What cannot be read stays in it, with the reason under it. */
export function DateEdge({
  label,
  edge,
  stored,
  other,
  onChange,
}: {
  label: string;
  edge: Edge;
  /** ISO date. */
  stored: string | null;
  /** The other end, an ISO date. */
  other: string | null;
  onChange: (day: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const take = (): void => {
    if (typed === null) return;
    const read = readEdge(typed, edge, other);
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    setProblem(null);
    setTyped(null);
    if (read.day !== stored) onChange(read.day);
  };
  return (
    <div className={styles['edge']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed ?? (stored === null ? '' : shownDay(stored))}
        placeholder={edge === 'from' ? 'the first, or Nov 2023' : 'the last, or 2024'}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          setTyped(target.value);
          setProblem(null);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape' && typed !== null) {
            event.preventDefault(); // what was typed goes, what the field is in stays
            setTyped(null);
            setProblem(null);
          }
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
