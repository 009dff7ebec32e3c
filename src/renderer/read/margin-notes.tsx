import { Fragment, memo, useCallback, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { NoteText } from '../annotating/note-text.tsx';
import { OpenNote } from '../annotating/open-note.tsx';
import { placeOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { Reader } from '../annotating/reader.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { type Store, useStore } from '../state/store.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Beside } from './beside.ts';
import { layNotes } from './lay-notes.ts';
import styles from './margin-notes.module.css';
import { MoreNotes, moreAfter } from './more-notes.tsx';
import { useMounted } from './use-mounted.ts';

/** The notes beside the text: each at its words, the open one pinned and joined to its line. */
export function MarginNotes({
  reader,
  document,
  text,
  surface,
  beside,
}: {
  reader: Reader;
  document: Document;
  text: DocumentText;
  surface: Surface | null;
  beside: Store<Beside>;
}) {
  const column = useRef<HTMLElement>(null);
  const { open } = reader;
  const mounted = useMounted(beside, surface, column, open);
  const more = useStore(beside, (now) => now.more);
  // What the open note lists does not stand beside it again.
  const listed = new Set(open === null ? [] : reader.overlapping().map(({ id }) => id));
  const frame = useRef(0);
  const lay = useCallback(() => {
    cancelAnimationFrame(frame.current);
    if (column.current === null || surface === null) return;
    const { near, more: left } = beside.get();
    const order = near.flatMap((id) => (left.has(id) ? [id, moreAfter(id)] : [id]));
    layNotes(column.current, surface, order, open);
  }, [surface, beside, open]);
  // Laid when the surface has read the layout; or, where other notes have come, in the next frame.
  useEffect(() => beside.follow(lay), [beside, lay]);
  useLayoutEffect(() => {
    frame.current = requestAnimationFrame(lay);
    return () => cancelAnimationFrame(frame.current);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other notes are to be laid too
  }, [lay, mounted]);
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
      {mounted.map((id) => (
        <Fragment key={id}>
          {id === open ? (
            <OpenGroup id={id} reader={reader} document={document} text={text} />
          ) : listed.has(id) ? null : (
            <ClosedNote id={id} text={text} hovered={reader.hovered} onOpen={reader.show} />
          )}
          {more.has(id) ? <MoreNotes after={id} count={more.get(id) ?? 0} text={text} /> : null}
        </Fragment>
      ))}
    </aside>
  );
}

/** The open note, with what overlaps it as it is now. */
function OpenGroup({
  id,
  reader,
  document,
  text,
}: {
  id: Id;
  reader: Reader;
  document: Document;
  text: DocumentText;
}) {
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document.id));
  const annotation = annotations.get(id);
  if (annotation === undefined) return null;
  return (
    <div
      className={styles['openGroup']}
      data-note={id}
      data-start={startOf(annotation)}
      onPointerEnter={() => reader.setHovered(id)}
      onPointerLeave={() => reader.setHovered(null)}
    >
      <OpenNote
        annotation={annotation}
        document={document}
        text={text}
        overlapping={reader.overlapping().flatMap((one) => annotations.get(one.id) ?? [])}
        editing={reader.editing}
        onOpen={reader.show}
        onClose={reader.back}
      />
    </div>
  );
}

/** Renders again only when something about it changes: there may be hundreds. */
const ClosedNote = memo(function ClosedNote({
  id,
  text,
  hovered,
  onOpen,
}: {
  id: Id;
  text: DocumentText;
  hovered: Store<Id | null>;
  onOpen: (id: Id) => void;
}) {
  const annotation = useWorkspace(({ annotations }) => annotations.get(id));
  const isHovered = useStore(hovered, (under) => under === id);
  const body = useId();
  if (annotation === undefined) return null;
  const { note, tags } = annotation;
  const start = startOf(annotation);
  return (
    <div
      className={styles['group']}
      data-note={id}
      data-start={start}
      data-hovered={isHovered}
      onPointerEnter={() => hovered.set(() => id)}
      onPointerLeave={() => hovered.set(() => null)}
    >
      <button
        type="button"
        className={note === '' ? styles['bare'] : styles['note']}
        aria-describedby={note === '' ? undefined : body}
        onClick={() => onOpen(id)}
      >
        <span className={styles['far']}>{placeOf(text, { start, end: start })}</span>
        <span className={styles['tags']}>
          {tags.length === 0 ? (
            <span className={styles['none']}>No tag</span>
          ) : (
            tags.map((tag) => <TagName key={tag} tag={tag} />)
          )}
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

/** The closed note shows the beginning of a long one. */
const most = 600;

/** A link the end would cut through is left out: half an address leads elsewhere. */
function shortened(note: string): string {
  if (note.length <= most) return note;
  const beginning = note.slice(0, most).replace(/https?:\/\/\S*$/i, '');
  return `${beginning.trimEnd()}…`;
}
