import { useId, useState } from 'react';
import { AnnotationFilter } from '../../shared/annotations-list/filter.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { changeFilter } from './acts.ts';
import { FilterButton } from './filter-button.tsx';
import styles from './filter-bar.module.css';

/** The days between which a statement was made; either end may be open. */
export function DateFilter() {
  const from = useView((view) => view.annotations.filter.from);
  const to = useView((view) => view.annotations.filter.to);
  const [open, setOpen] = useState(false);
  const isSet = from !== null || to !== null;
  const isTurned = from !== null && to !== null && from > to;
  return (
    <Popover
      label="Date of the statement"
      open={open}
      onOpen={setOpen}
      trigger={<FilterButton name="Dates" value={isSet ? rangeOf(from, to) : null} />}
    >
      <div className={styles['dates']}>
        <Day label="Statement from" value={from} onChange={(day) => changeFilter({ from: day })} />
        <Day label="to" value={to} onChange={(day) => changeFilter({ to: day })} />
        {isTurned ? <p role="alert">The first day is after the last, so nothing fits.</p> : null}
        <Button kind="ghost" disabled={!isSet} onClick={() => changeFilter({ from: null, to: null })}>
          Any date
        </Button>
      </div>
    </Popover>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  const id = useId();
  return (
    <div className={styles['day']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={({ target }) => {
          // A year still being typed (0002) is no date to filter by; an empty field asks for none.
          const day = AnnotationFilter.shape.from.safeParse(target.value === '' ? null : target.value);
          if (day.success && (day.data === null || day.data >= '1000')) onChange(day.data);
        }}
      />
    </div>
  );
}

/** `2023–2024`, `since 2023`, `until 2024`: the years, in short. */
function rangeOf(from: string | null, to: string | null): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first !== undefined && last !== undefined) return first === last ? first : `${first}–${last}`;
  return first === undefined ? `until ${last}` : `since ${first}`;
}
