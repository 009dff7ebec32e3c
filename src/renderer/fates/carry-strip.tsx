import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../shared/anchoring/carrying.ts';
import { fateName } from '../../shared/anchoring/fate-words.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { counted } from '../../shared/wording.ts';
import { placesOf, wordsIn, wordsOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import type { Surface } from '../reading-surface/surface.ts';
import { say } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { carryOver, refuse } from './carry.ts';
import styles from './carry-strip.module.css';
import { MarkedWords } from './marked-words.tsx';
import { endReview, useReview } from './reviewing.ts';
import { noneAdjusted, useProposals } from './use-proposals.ts';

/** Over a text that annotations are carried over to: asks of one after another, its place outlined in the text. Nothing otherwise. */
export function CarryStrip({
  document,
  text,
  surface,
}: {
  document: Document;
  text: DocumentText;
  surface: Surface | null;
}) {
  const review = useReview();
  const from = useWorkspace(({ documents }) => documents.get(review?.from ?? ''));
  if (surface === null || from === undefined || review?.to !== document.id) return null;
  return <Asking key={from.id} from={from} document={document} text={text} surface={surface} />;
}

function Asking({
  from,
  document,
  text,
  surface,
}: {
  from: Document;
  document: Document;
  text: DocumentText;
  surface: Surface;
}) {
  const told = useProposals(from, document, noneAdjusted);
  const [at, setAt] = useState(0);
  const yes = useRef<HTMLButtonElement>(null);
  const open = told.state === 'known' ? told.list.filter(({ state }) => state === 'open') : null;
  const current = open?.[at % Math.max(1, open.length)];
  const isOver = open?.length === 0;
  const hasOne = current !== undefined;
  useOutline(surface, current);
  useEffect(() => {
    if (hasOne) yes.current?.focus();
  }, [hasOne]);
  useEffect(() => {
    if (!isOver) return;
    say(`Nothing more of ${from.number} can be carried over`);
    end(surface);
  }, [isOver, from.number, surface]);
  if (told.state === 'failed') return <p className={styles['strip']}>{told.sentence}</p>;
  if (current === undefined || open === null) return null;
  const { annotation, fate, ranges } = current;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') end(surface);
    else if (event.key.toLowerCase() === 'x' || event.key === 'Delete') void refuse(annotation, document);
    else if (event.key === 'ArrowRight' || event.key === ';') setAt(at + 1);
    else if (event.key === 'ArrowLeft') setAt(at + open.length - 1);
    else return;
    event.preventDefault();
  };
  const [words, now] = [wordsOf(annotation), wordsIn(text, ranges)];
  return (
    // Keys come from the buttons inside: the strip itself is not operated.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['strip']}
      aria-label={`Carrying over from ${from.number}`}
      onKeyDown={onKeyDown}
    >
      <p role="status">
        <span className={styles['place']}>
          {(at % open.length) + 1} of {open.length}
        </span>
        {annotation.tags.map((tag) => (
          <TagName key={tag} tag={tag} short />
        ))}
        <span className={styles['words']} lang={from.language}>
          <MarkedWords words={words} before={now} language={from.language} side="A" />
        </span>
        <span className={styles['place']}>
          {fate.sure ? '' : 'perhaps '}
          {fateName(fate.fate, false)} at {placesOf(text, ranges)}, {fate.kept} of {counted(fate.of, 'word')}{' '}
          kept
        </span>
      </p>
      <Button ref={yes} onClick={() => void carryOver([current], from, document, true)}>
        Yes
      </Button>
      <Button kind="ghost" aria-keyshortcuts="X" onClick={() => void refuse(annotation, document)}>
        No
      </Button>
      <Button kind="ghost" aria-keyshortcuts="ArrowRight" onClick={() => setAt(at + 1)}>
        Later
      </Button>
      <Button kind="ghost" aria-keyshortcuts="Escape" onClick={() => end(surface)}>
        End
      </Button>
    </section>
  );
}

/** Outlines where a proposal would stand, and brings it into sight. */
function useOutline(surface: Surface, proposal: Proposal | undefined): void {
  const ranges = proposal?.ranges;
  const latest = useRef(ranges);
  useEffect(() => {
    latest.current = ranges;
  });
  const key = ranges?.map(({ start, end }) => `${start}-${end}`).join() ?? '';
  useEffect(() => {
    const [first] = latest.current ?? [];
    if (key === '' || first === undefined) return undefined;
    surface.suggest(latest.current ?? []);
    surface.reveal(first);
    return () => surface.suggest([]);
  }, [surface, key]);
}

/** The strip goes, so the focus goes to the text. */
function end(surface: Surface): void {
  surface.element.focus({ preventScroll: true });
  endReview();
}
