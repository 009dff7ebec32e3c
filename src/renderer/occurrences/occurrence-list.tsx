import { type KeyboardEvent, type RefObject, useId, useLayoutEffect } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { checkOf, type Checks, type Line, occurrencesOf } from '../../shared/search/checklist.ts';
import { useWorkspace } from '../state/workspace.ts';
import { useRowWindow } from '../ui/use-row-window.ts';
import { LineRow } from './line-row.tsx';
import styles from './occurrence-list.module.css';

/** Height of a line, CSS pixels; the same in the style sheet. */
const height = 30;

/**
 * The checklist: arrows, Page, Home and End move, Space checks, a click checks. Only the lines
 * near the viewport are in the page, however many there are.
 */
export function OccurrenceList({
  list,
  lines,
  checks,
  active,
  tag,
  textOf,
  onActive,
  onToggle,
}: {
  /** The element that scrolls and has the focus. */
  list: RefObject<HTMLDivElement | null>;
  lines: readonly Line[];
  checks: Checks;
  /** Index of the line keys act on; -1 without lines. */
  active: number;
  tag: Id | null;
  textOf: (document: Id) => DocumentText | undefined;
  onActive: (index: number) => void;
  onToggle: (line: Line) => void;
}) {
  const id = useId();
  const documents = useWorkspace((workspace) => workspace.documents);
  const { from, to: end, page, reveal } = useRowWindow(list, lines.length, height);
  useLayoutEffect(() => reveal(active), [reveal, active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = targetOf(event, active, page, lines.length);
    const line = lines[active];
    if (to !== null) onActive(to);
    else if (event.key === ' ' && line !== undefined) onToggle(line);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Occurrences"
      aria-multiselectable="true"
      aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
      tabIndex={0}
      data-first-focus
      className={styles['list']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles['all']} style={{ height: lines.length * height }}>
        {lines.slice(from, end).map((line, i) => {
          const index = from + i;
          const check = checkOf(checks, line);
          const document = documentOf(line);
          return (
            <div
              key={keyOf(line)}
              id={`${id}-${index}`}
              role="option"
              data-active={index === active}
              aria-selected={check === 'all'}
              aria-disabled={isDone(line)}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={styles['row']}
              data-kind={line.kind}
              style={{ top: index * height }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                onActive(index);
                onToggle(line);
              }}
            >
              <LineRow
                line={line}
                check={check}
                document={document === null ? undefined : documents.get(document)}
                text={document === null ? undefined : textOf(document)}
                tag={tag}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function targetOf(event: KeyboardEvent, active: number, page: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return null;
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
  const step = event.key === 'Home' ? -count : event.key === 'End' ? count : steps[event.key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, active + step));
}

function keyOf(line: Line): string {
  if (line.kind === 'occurrence') return line.occurrence.key;
  return line.kind === 'document' ? line.document : line.kind;
}

function documentOf(line: Line): Id | null {
  if (line.kind === 'occurrence') return line.occurrence.document;
  return line.kind === 'document' ? line.document : null;
}

function isDone(line: Line): boolean {
  return occurrencesOf(line).every(({ state }) => state === 'done');
}
