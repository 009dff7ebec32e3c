import { useEffect, useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { ErrorRecord } from '../../shared/model/errors.ts';
import { wordsOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { setStatus } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { MakeAgain } from './make-again.tsx';
import styles from './notice.module.css';

/** A document whose stored text cannot be had: says so in its place, and still lists what was noted on it. */
export function MissingText({ document, error }: { document: Document; error: ErrorRecord }) {
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document.id));
  const list = useMemo(
    () => [...annotations.values()].toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0)),
    [annotations],
  );
  // What the status bar said was of the text that was here before.
  useEffect(() => setStatus({ centre: '', right: [] }), []);
  return (
    <div className={styles['notice']}>
      <h1>The text of {document.number} cannot be read</h1>
      <p role="alert">{error.message}</p>
      {error.reason === null ? null : <p className={styles['reason']}>{error.reason}</p>}
      <MakeAgain document={document} />
      <p>
        {list.length === 0
          ? 'It has no annotations.'
          : `Its ${list.length === 1 ? 'annotation is' : `${list.length} annotations are`} kept, each with the words it stands on:`}
      </p>
      <ul className={styles['list']} aria-label="Annotations">
        {list.map((annotation) => (
          <li key={annotation.id}>
            <q lang={document.language}>{wordsOf(annotation)}</q>
            <span className={styles['tags']}>
              {annotation.tags.map((tag) => (
                <TagName key={tag} tag={tag} />
              ))}
            </span>
            {annotation.note === '' ? null : <p>{annotation.note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
