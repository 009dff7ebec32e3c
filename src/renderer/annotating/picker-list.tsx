import { CornerDownLeft } from 'lucide-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { PickerRow } from './picker-rows.ts';
import { TagName } from './tag-name.tsx';
import styles from './tag-picker.module.css';

/** The tags of the popover: what is suggested, the tags in columns or as a list of finds, what can be created. */
export function PickerList({
  id,
  rows,
  more,
  marked,
  chosen,
  columns,
  onTake,
}: {
  id: string;
  rows: readonly PickerRow[];
  more: number;
  /** Index of the row Enter takes; -1 for none. */
  marked: number;
  /** The tags the words have. */
  chosen: readonly Id[];
  /** Whether the tags stand in two columns in the order of their digits. */
  columns: boolean;
  /** `stay`: toggle it, the popover stays. */
  onTake: (row: PickerRow, stay: boolean) => void;
}) {
  const shown = rows.map((row, i) => ({ row, index: i }));
  const option = ({ row, index }: { row: PickerRow; index: number }): ReactNode => (
    <Option
      key={row.kind === 'create' ? row.kind : `${row.kind} ${row.tag.id}`}
      id={`${id}-${index}`}
      row={row}
      marked={index === marked}
      chosen={row.kind === 'tag' && chosen.includes(row.tag.id)}
      onTake={(event) => onTake(row, event.shiftKey)}
    />
  );
  const tags = shown.filter(({ row }) => row.kind === 'tag');
  return (
    <div className={styles['tags']}>
      <div id={`${id}-tags`} role="listbox" aria-label="Tags" aria-multiselectable="true">
        {shown.filter(({ row }) => row.kind === 'suggestion').map(option)}
        <div
          role="presentation"
          className={columns ? styles['columns'] : undefined}
          style={columns ? inColumns(tags.length) : undefined}
        >
          {tags.map(option)}
        </div>
        {shown.filter(({ row }) => row.kind === 'create').map(option)}
      </div>
      {more === 0 ? null : (
        <p className={styles['more']}>{more.toLocaleString('en')} more: type more of the name</p>
      )}
    </div>
  );
}

/** Two columns filled from the top, as many rows as half the tags. */
function inColumns(count: number): { gridTemplateRows: string } {
  return { gridTemplateRows: `repeat(${Math.max(1, Math.ceil(count / 2))}, minmax(26px, auto))` };
}

function Option({
  id,
  row,
  marked,
  chosen,
  onTake,
}: {
  id: string;
  row: PickerRow;
  marked: boolean;
  chosen: boolean;
  onTake: (event: MouseEvent) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (marked) element.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      className={styles['row']}
      data-marked={marked}
      data-chosen={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {row.kind === 'tag' ? (
        <kbd>{row.tag.digit}</kbd>
      ) : (
        <CornerDownLeft size={12} aria-hidden="true" className={styles['enter']} />
      )}
      {row.kind === 'create' ? (
        <span className={styles['name']}>Create tag “{row.names.join(' / ')}”</span>
      ) : (
        <span className={styles['name']}>
          <TagName tag={row.tag.id} />
        </span>
      )}
      {row.kind === 'suggestion' ? <span className={styles['why']}>keyword “{row.keyword}”</span> : null}
    </div>
  );
}
