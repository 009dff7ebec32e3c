import { Check, CircleAlert, CircleX, Ellipsis, Minus } from 'lucide-react';
import { type KeyboardEvent, memo, useId, useLayoutEffect, useRef } from 'react';
import { factsOf, titleOf } from '../../shared/import/review/fact-values.ts';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { type FileStatus, statusOf } from '../../shared/import/review/status.ts';
import type { Id } from '../../shared/model/ids.ts';
import { Legible } from '../ui/legible.tsx';
import { useRowWindow } from '../ui/use-row-window.ts';
import styles from './file-list.module.css';

/** Height of a row, in root ems; the same in the style sheet. */
const rowHeight = 4.5;

/** The files of an import, each with its title and how it stands. Arrows choose. */
export function FileList({
  files,
  current,
  onChoose,
}: {
  files: readonly FileReview[];
  current: Id;
  onChoose: (file: Id) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const height = rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { from, to, page, reveal } = useRowWindow(list, files.length, height);
  const at = files.findIndex((file) => file.id === current);
  useLayoutEffect(() => reveal(at), [reveal, at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: files.length - 1,
      PageDown: at + page,
      PageUp: at - page,
    }[event.key];
    const next = to === undefined ? undefined : files[Math.max(0, Math.min(files.length - 1, to))];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
  };
  return (
    <ul
      ref={list}
      role="listbox"
      aria-label="Files"
      aria-activedescendant={`${id}-${current}`}
      tabIndex={0}
      data-first-focus
      className={styles['list']}
      onKeyDown={onKeyDown}
    >
      <li role="presentation" style={{ height: from * height }} />
      {files.slice(from, to).map((file, offset) => (
        <Row
          key={file.id}
          id={`${id}-${file.id}`}
          file={file}
          position={from + offset + 1}
          count={files.length}
          isCurrent={file.id === current}
          onChoose={onChoose}
        />
      ))}
      <li role="presentation" style={{ height: (files.length - to) * height }} />
    </ul>
  );
}

const Row = memo(function Row({
  id,
  file,
  position,
  count,
  isCurrent,
  onChoose,
}: {
  id: string;
  file: FileReview;
  position: number;
  count: number;
  isCurrent: boolean;
  onChoose: (file: Id) => void;
}) {
  const status = statusOf(file);
  return (
    <li
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-posinset={position}
      aria-setsize={count}
      className={styles['file']}
      onMouseDown={() => onChoose(file.id)}
    >
      <span className={styles['name']}>
        <Legible text={file.name} />
      </span>
      <span className={styles['title']} lang={factsOf(file).language} dir="auto">
        <Legible text={file.extract === null ? 'Not read' : titleOf(file)} />
      </span>
      <span className={styles['status']} data-tone={status.tone}>
        <Mark tone={status.tone} />
        <span>{status.words}</span>
      </span>
    </li>
  );
});

const marks = { waiting: Ellipsis, fine: Check, caution: CircleAlert, danger: CircleX, out: Minus };

function Mark({ tone }: { tone: FileStatus['tone'] }) {
  const Icon = marks[tone];
  return <Icon size={13} aria-hidden="true" />;
}
