import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { OpenNote } from '../annotating/open-note.tsx';
import { placeOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { Surface } from '../reading-surface/surface.ts';
import styles from './margin-notes.module.css';
import { layNotes } from './lay-notes.ts';
import type { Reader } from '../annotating/reader.ts';

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
  /** Counts up when heights in the text may be others. */
  painted: number;
}) {
  const column = useRef<HTMLElement>(null);
  const { open } = reader;
  const near = surface?.tops();
  const shown = surface?.inOrder().filter(({ id }) => id === open || near?.has(id) === true) ?? [];
  const lay = useCallback(() => {
    if (column.current !== null && surface !== null) layNotes(column.current, surface, open);
  }, [surface, open]);
  useLayoutEffect(lay, [lay, painted, annotations, shown.length]);
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
      {shown.map((recent) => {
        const annotation = annotations.get(recent.id) ?? recent;
        const start = annotation.ranges[0]?.start ?? 0;
        return (
          <div
            key={annotation.id}
            className={annotation.id === open ? styles['openGroup'] : styles['group']}
            data-note={annotation.id}
            data-start={start}
            data-hovered={annotation.id === reader.hovered}
            onPointerEnter={() => reader.setHovered(annotation.id)}
            onPointerLeave={() => reader.setHovered(null)}
          >
            {annotation.id === open ? (
              <OpenNote
                annotation={annotation}
                document={document}
                text={text}
                overlapping={reader.overlapping()}
                editing={reader.editing}
                onOpen={reader.show}
                onClose={reader.back}
              />
            ) : (
              <MarginNote
                annotation={annotation}
                place={placeOf(text, { start, end: start })}
                onOpen={reader.show}
              />
            )}
          </div>
        );
      })}
    </aside>
  );
}

function MarginNote({
  annotation,
  place,
  onOpen,
}: {
  annotation: Annotation;
  place: string;
  onOpen: (id: Id) => void;
}) {
  return (
    <button
      type="button"
      className={annotation.note === '' ? styles['bare'] : styles['note']}
      onClick={() => onOpen(annotation.id)}
    >
      <span className={styles['far']}>{place}</span>
      <span className={styles['tags']}>
        {annotation.tags.length === 0
          ? 'No tag'
          : annotation.tags.map((tag) => <TagName key={tag} tag={tag} />)}
      </span>
      {annotation.note === '' ? null : <span className={styles['body']}>{shortened(annotation.note)}</span>}
    </button>
  );
}

/** The closed note shows the beginning of a long one. */
const most = 600;

function shortened(note: string): string {
  return note.length > most ? `${note.slice(0, most).trimEnd()}…` : note;
}
