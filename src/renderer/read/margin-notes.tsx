import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { NoteText } from '../annotating/note-text.tsx';
import { OpenNote } from '../annotating/open-note.tsx';
import { placeOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { Surface } from '../reading-surface/surface.ts';
import styles from './margin-notes.module.css';
import { layNotes } from './lay-notes.ts';
import type { Reader } from '../annotating/reader.ts';

/** What was painted last: another object when heights in the text may be others. */
export interface Painted {
  /** The annotations near the viewport, in the order of the text. */
  readonly near: readonly Annotation[];
}

/** The notes beside the text: each at its words, the open one pinned and joined to its line. */
export function MarginNotes({
  reader,
  document,
  text,
  surface,
  annotations,
  painted,
}: {
  reader: Reader;
  document: Document;
  text: DocumentText;
  surface: Surface | null;
  annotations: ReadonlyMap<Id, Annotation>;
  painted: Painted;
}) {
  const column = useRef<HTMLElement>(null);
  const { open } = reader;
  // Painted marks follow a change by a frame; what the notes say does not.
  const near = useSame(
    useMemo(() => painted.near.map((note) => annotations.get(note.id) ?? note), [painted, annotations]),
  );
  // What the open note lists does not stand beside it again.
  const overlapping = reader.overlapping();
  const listed = new Set(overlapping.map(({ id }) => id));
  const lay = useCallback(() => {
    if (column.current !== null && surface !== null) layNotes(column.current, surface, open);
  }, [surface, open]);
  useLayoutEffect(lay, [lay, painted, near]);
  useEffect(() => {
    const note = column.current?.querySelector('[data-open-note]');
    if (note == null) return undefined;
    const sizes = new ResizeObserver(lay);
    sizes.observe(note);
    return () => sizes.disconnect();
  }, [lay]);
  return (
    <aside ref={column} className={styles['notes']} aria-label="Notes" data-region="Notes">
      <svg className={styles['leader']} aria-hidden="true">
        <path />
      </svg>
      {near.map((annotation) =>
        annotation.id === open ? (
          <div
            key={annotation.id}
            className={styles['openGroup']}
            data-note={annotation.id}
            data-start={startOf(annotation)}
            data-hovered={annotation.id === reader.hovered}
            onPointerEnter={() => reader.setHovered(annotation.id)}
            onPointerLeave={() => reader.setHovered(null)}
          >
            <OpenNote
              annotation={annotation}
              document={document}
              text={text}
              overlapping={overlapping}
              editing={reader.editing}
              onOpen={reader.show}
              onClose={reader.back}
            />
          </div>
        ) : listed.has(annotation.id) ? null : (
          <ClosedNote
            key={annotation.id}
            annotation={annotation}
            text={text}
            hovered={annotation.id === reader.hovered}
            onOpen={reader.show}
            onHover={reader.setHovered}
          />
        ),
      )}
    </aside>
  );
}

/** Renders again only when something about it changes: there may be hundreds. */
const ClosedNote = memo(function ClosedNote({
  annotation,
  text,
  hovered,
  onOpen,
  onHover,
}: {
  annotation: Annotation;
  text: DocumentText;
  hovered: boolean;
  onOpen: (id: Id) => void;
  onHover: (id: Id | null) => void;
}) {
  const { id, note, tags } = annotation;
  const body = useId();
  const start = startOf(annotation);
  return (
    <div
      className={styles['group']}
      data-note={id}
      data-start={start}
      data-hovered={hovered}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
    >
      <button
        type="button"
        className={note === '' ? styles['bare'] : styles['note']}
        aria-describedby={note === '' ? undefined : body}
        onClick={() => onOpen(id)}
      >
        <span className={styles['far']}>{placeOf(text, { start, end: start })}</span>
        <span className={styles['tags']}>
          {tags.length === 0 ? 'No tag' : tags.map((tag) => <TagName key={tag} tag={tag} />)}
        </span>
      </button>
      {note === '' ? null : (
        <p id={body} className={styles['body']}>
          <NoteText>{shortened(note)}</NoteText>
        </p>
      )}
    </div>
  );
});

function startOf({ ranges }: Annotation): number {
  return ranges[0]?.start ?? 0;
}

/** The list before, for as long as the next one holds the same. */
function useSame<T>(list: readonly T[]): readonly T[] {
  const [before, keep] = useState(list);
  if (before.length === list.length && before.every((item, i) => item === list[i])) return before;
  keep(list);
  return list;
}

/** The closed note shows the beginning of a long one. */
const most = 600;

/** A link the end would cut through is left out: half an address leads elsewhere. */
function shortened(note: string): string {
  if (note.length <= most) return note;
  const beginning = note.slice(0, most).replace(/https?:\/\/\S*$/i, '');
  return `${beginning.trimEnd()}…`;
}
