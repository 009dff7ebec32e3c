import { ChevronsUpDown } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import styles from './listbox.module.css';

export interface ListboxOption {
  readonly value: string;
  /** What typed letters find it by, and what it is called. */
  readonly label: string;
  /** Drawn before the label. */
  readonly mark?: ReactNode;
  /** Said behind it, more quietly. */
  readonly note?: string;
  /** How deep it stands in a tree, from 0. */
  readonly depth?: number;
}

/** Most height of the list, and least distance to the edge of the window, in CSS pixels. */
const most = 320;
const edge = 8;

/** One of several, chosen from a list that drops down: arrows, Home, End and letters; Esc leaves it as it was. */
export function Listbox({
  label,
  value,
  options,
  onChange,
  placeholder = '',
}: {
  label: string;
  value: string | null;
  options: readonly ListboxOption[];
  onChange: (value: string) => void;
  placeholder?: string;
}) {
  /** Where the list stands while it is open. */
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const [hot, setHot] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const id = useId();
  const open = place !== null;
  const close = (): void => setPlace(null);
  const chosen = options.find((option) => option.value === value);
  const show = (): void => {
    setHot(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
    setPlace(placeUnder(button.current));
  };
  const choose = (option: ListboxOption | undefined): void => {
    close();
    if (option !== undefined && option.value !== value) onChange(option.value);
  };
  const walk = (index: number): void => setHot(Math.max(0, Math.min(options.length - 1, index)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys = typed.current;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!open && ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) show();
    else if (event.key === 'ArrowDown') walk(hot + 1);
    else if (event.key === 'ArrowUp') walk(hot - 1);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(options.length - 1);
    else if (open && event.key === 'Escape') close();
    else if (open && (event.key === 'Enter' || (event.key === ' ' && keys.text === ''))) choose(options[hot]);
    else if ([...event.key].length === 1) {
      keys.text = event.timeStamp - keys.at < 700 ? keys.text + event.key : event.key;
      keys.at = event.timeStamp;
      if (!open) show();
      const wanted = keys.text.toLowerCase();
      const found = options.findIndex((option) => option.label.toLowerCase().startsWith(wanted));
      if (found >= 0) setHot(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['field']}>
      <span id={`${id}-label`} className={styles['label']}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open ? `${id}-${hot}` : undefined}
        aria-labelledby={`${id}-label ${id}-value`}
        className={styles['button']}
        onClick={() => (open ? close() : show())}
        onBlur={close}
        onKeyDown={onKeyDown}
      >
        {chosen?.mark}
        <span id={`${id}-value`} className={chosen === undefined ? styles['placeholder'] : styles['value']}>
          {chosen?.label ?? placeholder}
        </span>
        <ChevronsUpDown size={14} aria-hidden="true" />
      </button>
      {open ? (
        <List
          id={id}
          label={label}
          place={place}
          options={options}
          value={value}
          hot={hot}
          onHot={setHot}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}

function List({
  id,
  label,
  place,
  options,
  value,
  hot,
  onHot,
  onChoose,
}: {
  id: string;
  label: string;
  place: CSSProperties;
  options: readonly ListboxOption[];
  value: string | null;
  hot: number;
  onHot: (index: number) => void;
  onChoose: (option: ListboxOption) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[hot]?.scrollIntoView({ block: 'nearest' });
  }, [hot]);
  return (
    <ul
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles['list']}
      style={place}
      // The focus stays on the button.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, i) => (
        <li
          key={option.value}
          id={`${id}-${i}`}
          role="option"
          aria-selected={option.value === value}
          data-hot={i === hot}
          style={{ paddingLeft: 9 + (option.depth ?? 0) * 16 }}
          onMouseMove={() => onHot(i)}
          onClick={() => onChoose(option)}
        >
          {option.mark}
          <span>{option.label}</span>
          {option.note === undefined ? null : <small>{option.note}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Under the button, or over it where there is more room. */
function placeUnder(button: HTMLElement | null): CSSProperties {
  if (button === null) return {};
  const { left, top, bottom, width } = button.getBoundingClientRect();
  const under = innerHeight - bottom - edge;
  const over = top - edge;
  return under >= Math.min(most, over)
    ? { left, top: bottom + 4, minWidth: width, maxHeight: Math.min(most, under) }
    : { left, bottom: innerHeight - top + 4, minWidth: width, maxHeight: Math.min(most, over) };
}
