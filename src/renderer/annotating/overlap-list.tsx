import type { KeyboardEvent } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { lookOf, pathOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { LineSample } from '../ui/mark.tsx';
import styles from './overlap-list.module.css';
import { wordsOf } from './place.ts';

/** The annotations that overlap the open one, and itself; ↑ and ↓ go through them, as Tab does from the text. */
export function OverlapList({
  annotations,
  current,
  onOpen,
}: {
  annotations: readonly Annotation[];
  current: Id;
  onOpen: (id: Id) => void;
}) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = annotations.findIndex(({ id }) => id === current);
    const next = annotations.at((at + by) % annotations.length);
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(next.id);
    // The list is another one now, in the note that has opened.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('[data-open-note] [aria-current="true"]')?.focus();
    });
  };
  return (
    // Keys come from the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['overlaps']} onKeyDown={onKeyDown}>
      <div className={styles['heading']}>
        <span>{annotations.length} annotations overlap here</span>
        <kbd>Tab</kbd>
      </div>
      {around(annotations, current).map((annotation) => (
        <Overlap
          key={annotation.id}
          annotation={annotation}
          current={annotation.id === current}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

/** Most rows that are drawn: of a place marked a thousand times those about the open one. */
const most = 40;

function around(annotations: readonly Annotation[], current: Id): readonly Annotation[] {
  const at = annotations.findIndex(({ id }) => id === current);
  const from = Math.max(0, Math.min(at - most / 2, annotations.length - most));
  return annotations.slice(from, from + most);
}

function Overlap({
  annotation,
  current,
  onOpen,
}: {
  annotation: Annotation;
  current: boolean;
  onOpen: (id: Id) => void;
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const tag = annotation.tags.find((id) => tags.has(id));
  const name = tag === undefined ? 'No tag' : (pathOf(tags, tag).at(-1)?.name ?? '');
  return (
    <button
      type="button"
      className={styles['overlap']}
      aria-current={current}
      onClick={() => onOpen(annotation.id)}
    >
      {tag === undefined ? <span className={styles['none']} /> : <LineSample look={lookOf(tags, tag)} />}
      <span className={styles['name']}>{name}</span>
      <span className={styles['words']}>{wordsOf(annotation)}</span>
    </button>
  );
}
