import { type KeyboardEvent, type RefObject, useId, useLayoutEffect } from 'react';
import type { Proposal } from '../../shared/anchoring/carrying.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useRowWindow } from '../ui/use-row-window.ts';
import styles from './proposal-list.module.css';
import { ProposalRow } from './proposal-row.tsx';
import type { TextOfDocument } from './text-of-document.ts';

/** Height of a row, CSS pixels; the same in the style sheet. */
const height = 84;

/** The annotations and what became of them: arrows, Page, Home and End move, a click looks at one. */
export function ProposalList({
  list,
  proposals,
  active,
  isChecked,
  isBack,
  from,
  to,
  onActive,
  onToggle,
}: {
  /** The element that scrolls and has the focus. */
  list: RefObject<HTMLDivElement | null>;
  proposals: readonly Proposal[];
  active: Id | null;
  isChecked: (proposal: Proposal) => boolean;
  /** Whether they are looked for in the earlier version. */
  isBack: boolean;
  from: TextOfDocument;
  to: TextOfDocument;
  onActive: (id: Id) => void;
  onToggle: (proposal: Proposal) => void;
}) {
  const id = useId();
  const at = proposals.findIndex(({ annotation }) => annotation.id === active);
  const rows = useRowWindow(list, proposals.length, height);
  const { reveal } = rows;
  useLayoutEffect(() => reveal(at), [reveal, at]);
  // It comes when the fates are known, after the dialog has given the focus away.
  useLayoutEffect(() => list.current?.focus(), [list]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = proposals[targetOf(event, at, rows.page, proposals.length) ?? -1];
    if (next === undefined) return;
    onActive(next.annotation.id);
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Annotations"
      aria-multiselectable="true"
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      data-first-focus
      className={styles['list']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles['all']} style={{ height: proposals.length * height }}>
        {proposals.slice(rows.from, rows.to).map((proposal, k) => {
          const index = rows.from + k;
          return (
            <div
              key={proposal.annotation.id}
              id={`${id}-${index}`}
              role="option"
              data-active={index === at}
              data-fate={proposal.fate.fate}
              aria-selected={isChecked(proposal)}
              aria-setsize={proposals.length}
              aria-posinset={index + 1}
              className={styles['row']}
              style={{ top: index * height }}
              onClick={() => {
                onActive(proposal.annotation.id);
                list.current?.focus();
              }}
            >
              <ProposalRow
                proposal={proposal}
                isChecked={isChecked(proposal)}
                isBack={isBack}
                from={from}
                to={to}
                onToggle={() => onToggle(proposal)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function targetOf(event: KeyboardEvent, at: number, page: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || count === 0) return null;
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  const step = event.key === 'Home' ? -count : event.key === 'End' ? count : steps[event.key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}
