import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { AnnotationOrder } from '../../shared/annotations-list/filter.ts';
import { wordsOf } from '../../shared/annotations-list/query.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { AnnotationRow } from './row.tsx';
import { placeOfActive, type Selection } from './selection.ts';
import styles from './table.module.css';
import type { List } from './use-list.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useTableWindow } from './use-table-window.ts';

const columns: readonly { readonly name: string; readonly by: AnnotationOrder['by'] | null }[] = [
  { name: 'Place', by: 'place' },
  { name: 'Quotation', by: 'length' },
  { name: 'Tags', by: 'tag' },
  { name: 'Note', by: null },
  { name: 'Created', by: 'created' },
  { name: 'Changed', by: 'changed' },
];

/** The list itself: a grid of which only the rows in sight are drawn, with the keys on one row of it. */
export function AnnotationTable({
  list: { annotations, rows },
  selection,
  onFilter,
  onRetag,
}: {
  list: List;
  selection: Selection;
  onFilter: () => void;
  onRetag: () => void;
}) {
  const grid = useRef<HTMLDivElement>(null);
  const order = useView((view) => view.annotations.order);
  const filter = useView((view) => view.annotations.filter);
  const words = useMemo(() => wordsOf(filter), [filter]);
  const sight = useTableWindow(grid, annotations.length);
  const at = placeOfActive(rows, selection);
  const onKeyDown = useRowKeys(rows, sight, { onFilter, onRetag });
  useFocus(grid);
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      data-region="Annotations"
      data-by={order.by}
      className={styles['grid']}
      aria-label="Annotations"
      aria-multiselectable="true"
      aria-rowcount={annotations.length + 1}
      aria-activedescendant={sight.from <= at && at < sight.to ? `annotation-${rows.ids[at]}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles['head']}>
        <div role="row" aria-rowindex={1} className={styles['columns']}>
          {columns.map(({ name, by }) => (
            <div key={name} role="columnheader" aria-sort={by === order.by ? sortOf(order) : undefined}>
              {by === null ? name : <SortButton name={name} by={by} order={order} />}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className={styles['body']}
        style={{ height: annotations.length * sight.rowHeight }}
      >
        {annotations.slice(sight.from, sight.to).map((annotation, i) => (
          <AnnotationRow
            key={annotation.id}
            annotation={annotation}
            index={sight.from + i}
            top={(sight.from + i) * sight.rowHeight}
            isActive={sight.from + i === at}
            isChosen={selection.chosen.has(annotation.id)}
            words={words}
            rows={rows}
          />
        ))}
      </div>
    </div>
  );
}

function sortOf({ down }: AnnotationOrder): 'ascending' | 'descending' {
  return down ? 'descending' : 'ascending';
}

/** A column's head: sorts by it, and the other way when it does already. */
function SortButton({
  name,
  by,
  order,
}: {
  name: string;
  by: AnnotationOrder['by'];
  order: AnnotationOrder;
}) {
  const isSorted = by === order.by;
  const sort = (): void => {
    const { annotations } = viewStore.get();
    changeView({ annotations: { ...annotations, order: { by, down: isSorted ? !order.down : false } } });
  };
  return (
    <button
      type="button"
      className={styles['sort']}
      title={by === 'length' ? 'Sort by length' : `Sort by ${name.toLowerCase()}`}
      onClick={sort}
    >
      {name}
      {!isSorted ? null : order.down ? (
        <ArrowDown size={12} aria-hidden="true" />
      ) : (
        <ArrowUp size={12} aria-hidden="true" />
      )}
    </button>
  );
}

/** The keys go to the list when the screen opens, unless they are somewhere already. */
function useFocus(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.tagName === 'MAIN')
      grid.current?.focus({ preventScroll: true });
  }, [grid]);
}
