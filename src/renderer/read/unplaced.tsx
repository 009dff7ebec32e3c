import { useMemo } from 'react';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { standsElsewhere } from '../../shared/text/standing.ts';
import { removeAnnotation } from '../annotating/acts.ts';
import { NoteText } from '../annotating/note-text.tsx';
import { placesOf, wordsOf } from '../annotating/place.ts';
import type { Reader } from '../annotating/reader.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { Surface } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { run, toastDone } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import styles from './unplaced.module.css';

/**
 * The annotations whose words do not stand in the text where they say, at the top of the margin:
 * kept whole, drawn nowhere, until the analyst says where they belong.
 */
export function Unplaced({
  annotations,
  document,
  text,
  surface,
  reader,
}: {
  annotations: readonly Annotation[];
  document: Document;
  text: DocumentText;
  surface: Surface;
  reader: Reader;
}) {
  const place = (annotation: Annotation, ranges: readonly Passage[]): void => {
    void run({ type: 'placeAnnotation', id: annotation.id, ranges: [...ranges] }).then((done) => {
      if (!done) return;
      reader.picked(null);
      reader.show(annotation.id);
      toastDone(`Annotation placed in ${placesOf(text, ranges)}`);
    });
  };
  const placeHere = (annotation: Annotation): void => {
    const selected = surface.passage();
    const ranges = reader.picking?.ranges ?? (selected === null ? [] : [selected]);
    if (ranges.length === 0) say('Select the words it belongs to first, then place it here');
    else place(annotation, ranges);
  };
  return (
    <section className={styles['unplaced']} aria-label="Unplaced" data-unplaced>
      <h2>
        Unplaced <span>{annotations.length}</span>
      </h2>
      <p className={styles['why']}>
        The text does not have these words where they were marked. Select where they belong and place them, or
        delete them.
      </p>
      {annotations.map((annotation) => (
        <article key={annotation.id} className={styles['note']} data-unplaced-note={annotation.id}>
          <blockquote lang={document.language}>{wordsOf(annotation)}</blockquote>
          <div className={styles['tags']}>
            {annotation.tags.length === 0
              ? 'No tag'
              : annotation.tags.map((tag) => <TagName key={tag} tag={tag} />)}
          </div>
          {annotation.note === '' ? null : (
            <p className={styles['body']}>
              <NoteText>{annotation.note}</NoteText>
            </p>
          )}
          <Elsewhere annotation={annotation} text={text} surface={surface} onPlace={place} />
          <div className={styles['acts']}>
            <Button onClick={() => placeHere(annotation)}>Place it here</Button>
            <Button kind="ghost" onClick={() => void removeAnnotation(annotation.id, '')}>
              Delete
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}

/** The place that has the same words now, as an offer: only a yes moves the annotation there. */
function Elsewhere({
  annotation,
  text,
  surface,
  onPlace,
}: {
  annotation: Annotation;
  text: DocumentText;
  surface: Surface;
  onPlace: (annotation: Annotation, ranges: readonly Passage[]) => void;
}) {
  const ranges = useMemo(() => standsElsewhere(text.text, annotation), [text, annotation]);
  const [first] = ranges ?? [];
  if (ranges === null || first === undefined) return null;
  return (
    <p className={styles['elsewhere']}>
      The same words stand in {placesOf(text, ranges)}.{' '}
      <button type="button" onClick={() => surface.reveal(first)}>
        Show
      </button>{' '}
      <button type="button" onClick={() => onPlace(annotation, ranges)}>
        Place it there
      </button>
    </p>
  );
}
