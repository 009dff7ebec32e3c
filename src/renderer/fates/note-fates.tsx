import { useLayoutEffect, useMemo, useRef } from 'react';
import { fateWords } from '../../shared/anchoring/fate-words.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import { counted } from '../../shared/wording.ts';
import { wordsIn, wordsOf } from '../annotating/place.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { areVersions, isEarlier, useCounterparts } from './counterparts.ts';
import { goToFate } from './go.ts';
import { NoteActs } from './note-acts.tsx';
import styles from './note-fates.module.css';
import { MarkedWords } from './marked-words.tsx';
import { numbered } from './text-of-document.ts';
import { useSlotCues } from './use-slot-cues.ts';
import { areComparable, useFates } from './use-fates.ts';

/** What became of an annotation's passage in the other versions: a small word each, and what stands there now. */
export function NoteFates({ annotation, document }: { annotation: Annotation; document: Document }) {
  const others = useCounterparts(document);
  if (others.length === 0) return null;
  return (
    <ul className={styles['fates']} aria-label="In other versions">
      {others.map((other) => (
        <NoteFate key={other.id} annotation={annotation} document={document} other={other} />
      ))}
    </ul>
  );
}

function NoteFate({
  annotation,
  document,
  other,
}: {
  annotation: Annotation;
  document: Document;
  other: Document;
}) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const asked = useMemo(() => [annotation], [annotation]);
  const told = useFates(document, other, asked);
  const fate = told.state === 'known' ? told.fates.get(annotation.id) : undefined;
  const isCompared = useView(({ mode }) => mode === 'compare');
  const cuesOf = useSlotCues(document.language);
  const isKnown = fate !== undefined;
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    // Over a text the note was brought into sight before it had this.
    if (isKnown && isCompared)
      element.current?.closest('[data-open-note]')?.scrollIntoView({ block: 'nearest' });
  }, [isKnown, isCompared]);
  if (told.state === 'working') return <li className={styles['working']} aria-hidden="true" />;
  if (told.state === 'failed') return areComparable(document, other) ? <li>{told.sentence}</li> : null;
  if (fate === undefined) return null;
  // Of a text that is no other version it says little that some words are not there.
  if (fate.fate === 'removed' && !isCompared && !areVersions(documents, document.id, other.id)) return null;
  const isBefore = isEarlier(documents, other.id, document.id);
  const words = fateWords(fate, {
    number: other.number,
    ...numbered(told.to),
    isEarlier: isBefore,
  });
  const [own, there] = [wordsOf(annotation), wordsIn(told.to, fate.slots)];
  const cues = isBefore ? cuesOf(there, own) : cuesOf(own, there);
  const isChanged = fate.fate === 'reworded' || fate.fate === 'replaced';
  return (
    <li ref={element} data-fate={fate.fate}>
      <button
        type="button"
        aria-label={`${words}: show in Compare`}
        onClick={() => goToFate(document, other, annotation, fate)}
      >
        {words}
      </button>
      {isChanged ? (
        <span className={styles['kept']}>
          {fate.kept} of {counted(fate.of, 'word')} kept
          {cues.length === 0 ? null : <b>{cues.join(', ')}</b>}
        </span>
      ) : null}
      {isChanged ? (
        <q lang={other.language}>
          <MarkedWords words={there} before={own} language={other.language} side={isBefore ? 'A' : 'B'} />
        </q>
      ) : null}
      <NoteActs annotation={annotation} fate={fate} document={document} other={other} />
    </li>
  );
}
