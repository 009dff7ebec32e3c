import { Link, Plus, Quote, Trash2, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { copiedQuotation } from '../../shared/report/copied-quotation.ts';
import { NoteFates } from '../fates/note-fates.tsx';
import { request } from '../state/bridge.ts';
import { copyQuotation, giveQuotation } from '../state/copying.ts';
import { say } from '../state/feedback.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { removeAnnotation } from './acts.ts';
import { signed } from './signed.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteLinks } from './note-links.tsx';
import styles from './open-note.module.css';
import { OverlapList } from './overlap-list.tsx';
import { citedPlace, placesInDetail, placesOf, wordsRepeated } from './place.ts';
import { TagName } from './tag-name.tsx';
import { TagPicker } from './tag-picker.tsx';

/**
 * The note that is open, and with it everything there is to an annotation: what overlaps it,
 * its words, its tags, its note, where and when, what can be done with it.
 */
export function OpenNote({
  annotation,
  document,
  text,
  overlapping,
  editing,
  onOpen,
  onClose,
}: {
  annotation: Annotation;
  document: Document;
  text: DocumentText;
  /** Annotations that overlap it and itself, in the order Tab goes through them. */
  overlapping: readonly Annotation[];
  /** Another number above 0: the note's field takes the focus. */
  editing: number;
  onOpen: (id: Id) => void;
  /** Back to the text; the note closes with `close`. */
  onClose: (close: boolean) => void;
}) {
  const [picking, setPicking] = useState(false);
  const [noting, setNoting] = useState(0);
  const picker = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (picking) picker.current?.scrollIntoView({ block: 'nearest' });
  }, [picking]);
  const { ranges } = annotation;
  const copy = (words: string, what: string): void => {
    void request('copyText', words).then(() => say(`${what} copied`));
  };
  return (
    <section
      className={styles['open']}
      aria-label={`Note, ${placesOf(text, ranges)}`}
      data-open-note={annotation.id}
    >
      {overlapping.length > 1 ? (
        <OverlapList annotations={overlapping} current={annotation.id} onOpen={onOpen} />
      ) : null}
      <blockquote
        lang={document.language}
        draggable
        onDragStart={({ dataTransfer }) =>
          giveQuotation(dataTransfer, copiedQuotation(document, text, ranges))
        }
      >
        {wordsRepeated(annotation)}
      </blockquote>
      <NoteFates annotation={annotation} document={document} />
      <div className={styles['tags']}>
        {annotation.tags.map((tag) => (
          <Chip key={tag} annotation={annotation.id} tag={tag} />
        ))}
        <button
          type="button"
          className={styles['add']}
          aria-haspopup="dialog"
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          <Plus size={12} aria-hidden="true" />
          Tag
        </button>
        {picking ? (
          <div ref={picker} className={styles['picker']}>
            <TagPicker
              target={{ annotation: annotation.id }}
              words={wordsRepeated(annotation)}
              onClose={() => {
                setPicking(false);
                onClose(false);
              }}
              onNote={() => {
                setPicking(false);
                setNoting((count) => count + 1);
              }}
            />
          </div>
        ) : null}
      </div>
      <NoteEditor
        key={annotation.id}
        annotation={annotation}
        focused={editing + noting}
        onDone={() => onClose(false)}
      />
      <NoteLinks note={annotation.note} />
      <footer className={styles['foot']}>
        <p>
          {placesInDetail(text, ranges)}
          <br />
          {signed(annotation)}
        </p>
        <IconButton
          label="Copy quotation with citation"
          keys={shownKeys('Mod+Shift+C')}
          onClick={() =>
            void copyQuotation(copiedQuotation(document, text, ranges), 'Quotation and its citation copied')
          }
        >
          <Quote size={16} />
        </IconButton>
        <IconButton
          label="Copy place and words"
          onClick={() => copy(citedPlace(document, text, ranges), placesInDetail(text, ranges))}
        >
          <Link size={16} />
        </IconButton>
        <IconButton
          label="Delete annotation"
          keys="Del"
          onClick={() => {
            void removeAnnotation(annotation.id, placesOf(text, ranges)).then(
              (done) => done && onClose(true),
            );
          }}
        >
          <Trash2 size={16} />
        </IconButton>
      </footer>
    </section>
  );
}

function Chip({ annotation, tag }: { annotation: Id; tag: Id }) {
  const name = useWorkspace(({ tags }) => tags.get(tag)?.name);
  if (name === undefined) return null;
  return (
    <span className={styles['chip']}>
      <TagName tag={tag} short />
      <button
        type="button"
        aria-label={`Remove ${name}`}
        onClick={() => {
          void run({ type: 'tagAnnotation', id: annotation, add: [], remove: [tag] }).then(
            (done) => done && say(`${name} taken off`),
          );
        }}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
