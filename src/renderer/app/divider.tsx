import { useRef } from 'react';
import styles from './divider.module.css';

/** Least height either part keeps, in CSS pixels. */
const least = 160;

/** Moves the edge between what is above and what is below: drag, or arrow keys. Double click: as designed. */
export function Divider({
  value,
  onChange,
}: {
  /** Height of what is above, in CSS pixels; null as designed. */
  value: number | null;
  onChange: (height: number | null) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const above = (): number =>
    element.current?.previousElementSibling?.getBoundingClientRect().height ?? least;
  const move = (height: number): void => {
    const room = element.current?.parentElement?.getBoundingClientRect().height ?? 0;
    onChange(Math.round(Math.max(least, Math.min(room - least, height))));
  };
  return (
    <div
      ref={element}
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="Height of the library"
      aria-valuenow={value ?? 50}
      className={styles['divider']}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(above() + event.movementY);
      }}
      onDoubleClick={() => onChange(null)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') move(above() - 16);
        else if (event.key === 'ArrowDown') move(above() + 16);
        else return;
        event.preventDefault();
      }}
    />
  );
}
