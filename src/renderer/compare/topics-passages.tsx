import { useEffect, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import { counted } from '../../shared/wording.ts';
import { placesOf, wordsRepeated } from '../annotating/place.ts';
import { openComparisonAt } from '../state/landing.ts';
import { depart, openDocument, useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import styles from './topics-passages.module.css';
import type { ToldDocument } from './use-topics.ts';

/** The passages a figure rests on: each goes to its row, where its document is one of the pair, or to Read. */
export function TopicsPassages({
  about,
  told,
  annotations,
  onClose,
}: {
  /** What they are of: `Trade`. */
  about: string;
  told: ToldDocument;
  annotations: readonly Annotation[];
  onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const left = useView(({ compare }) => compare?.left);
  const right = useView(({ compare }) => compare?.right);
  const { document, name, source } = told;
  useEffect(() => {
    const before = globalThis.document.activeElement;
    list.current?.querySelector('button')?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      // The focus was in the list: it goes back to the figure, unless that is gone too.
      const { activeElement, body } = globalThis.document;
      if (activeElement === body && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const isCompared = document.id === left || document.id === right;
  const toRow = (offset: number): void => {
    if (left === undefined || right === undefined) return;
    depart();
    openComparisonAt(left, right, { document: document.id, offset });
  };
  return (
    <ul
      ref={list}
      className={styles['list']}
      aria-label={`${counted(annotations.length, 'passage')} of ${about} in ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {annotations.map((annotation) => (
        <li key={annotation.id}>
          <button
            type="button"
            className={styles['passage']}
            onClick={() =>
              isCompared ? toRow(annotation.ranges[0]?.start ?? 0) : openDocument(document.id, annotation.id)
            }
          >
            <span className={styles['place']}>
              {name} {placesOf(source.text, annotation.ranges)}
            </span>
            <span className={styles['words']} lang={document.language}>
              {wordsRepeated(annotation)}
            </span>
          </button>
          {isCompared ? (
            <Button kind="ghost" onClick={() => openDocument(document.id, annotation.id)}>
              Read
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
