import { useEffect, useMemo, useRef, useState } from 'react';
import { useAction } from '../state/actions.ts';
import { setStatus } from '../state/feedback.ts';
import { useOpenMemo } from '../state/memo.ts';
import styles from './annotations.module.css';
import { Empty } from './empty.tsx';
import { FilterBar } from './filter-bar.tsx';
import { chosenIn, placeOfActive, subject } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useSelection } from './list-state.ts';
import { AnnotationTable } from './table.tsx';
import { useList } from './use-list.ts';

/** The Annotations screen: every annotation of the workspace as a table to filter, sort, retag and export. */
export function Annotations() {
  const list = useList();
  const selection = useSelection();
  const memo = useOpenMemo();
  const filterField = useRef<HTMLInputElement>(null);
  const [retagging, setRetagging] = useState(false);
  const chosen = useMemo(() => chosenIn(list.rows, selection), [list.rows, selection]);
  const at = placeOfActive(list.rows, selection);
  const focusFilter = (): void => {
    filterField.current?.focus();
    filterField.current?.select();
  };
  useAction('find', focusFilter);
  useEffect(() => {
    const { length } = list.rows.ids;
    setStatus({
      centre: at < 0 || length === 0 ? '' : `Annotation ${figure(at + 1)} of ${figure(length)}`,
      right: [
        ...(chosen.length === 0 ? [] : [`${figure(chosen.length)} selected`]),
        `${figure(list.total)} in all`,
      ],
    });
  }, [at, list, chosen.length]);
  return (
    <div className={styles['screen']} data-memo={memo !== null}>
      <FilterBar list={list} chosen={chosen} field={filterField} />
      <SelectionBar
        list={list}
        chosen={chosen}
        subject={subject(list.rows, selection)}
        retagging={retagging}
        onRetag={setRetagging}
      />
      {list.annotations.length === 0 ? (
        <Empty />
      ) : (
        <AnnotationTable
          list={list}
          selection={selection}
          onFilter={focusFilter}
          onRetag={() => setRetagging(true)}
        />
      )}
    </div>
  );
}

function figure(n: number): string {
  return n.toLocaleString('en');
}
