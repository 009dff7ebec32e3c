import styles from './view-switch.module.css';

/** Buttons of which one is pressed: what of a thing is in sight. */
export function ViewSwitch<T extends string>({
  label,
  views,
  shown,
  onShow,
}: {
  label: string;
  views: readonly { readonly view: T; readonly name: string; readonly disabled?: boolean }[];
  shown: T;
  onShow: (view: T) => void;
}) {
  return (
    <div role="group" aria-label={label} className={styles['switch']}>
      {views.map(({ view, name, disabled }) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === shown}
          disabled={disabled}
          onClick={() => onShow(view)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
