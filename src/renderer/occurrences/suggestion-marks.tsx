import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { type Suggestion, suggestionKey } from '../../shared/search/suggestions.ts';
import { addTag } from '../annotating/acts.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { settingsStore } from '../state/settings.ts';
import type { Store } from '../state/store.ts';
import { run, toastDone, workspaceNow } from '../state/workspace.ts';
import { nearPassage, nextOpen, type Placed, placedIn } from './near.ts';
import { SuggestionMark } from './suggestion-mark.tsx';
import styles from './suggestion-marks.module.css';
import { type Suggestions, useSuggestions } from './use-suggestions.ts';

const none: readonly Placed[] = [];

type Beside = Pick<Store<unknown>, 'follow'>;

/**
 * What keyword rules suggest, as dotted marks beside their lines, near the viewport only. Nothing
 * is tagged by itself: Enter or a click accepts, X dismisses for good. Stands in the gap between
 * a text and its notes.
 */
export function SuggestionMarks({
  document,
  text,
  surface,
  scroller,
  beside,
  pending,
}: {
  document: Document;
  text: DocumentText;
  surface: Surface;
  scroller: RefObject<HTMLElement | null>;
  /** Tells when annotations or layout are others. */
  beside: Beside;
  /** What is drawn as selected while no suggestion is looked at. */
  pending: readonly Passage[];
}) {
  const column = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(document, text);
  const [placed, setPlaced] = useState(none);
  /** The one that `;` went to: it takes the focus as soon as it stands there. */
  const [wanted, setWanted] = useState<Suggestion | null>(null);
  const place = (): void => {
    const gap = column.current;
    const sight = scroller.current;
    if (gap === null || sight === null) return;
    if (suggestions.all.length === 0) setPlaced(none);
    else {
      const shift = surface.element.getBoundingClientRect().top - gap.getBoundingClientRect().top;
      const near = placedIn(suggestions, surface, nearPassage(surface, sight));
      setPlaced(
        near.map(({ suggestion, top, column: at }) => ({ suggestion, top: top + shift, column: at })),
      );
    }
  };
  usePlacing(place, suggestions, beside, scroller);

  const focusText = (offset: number): void => surface.select({ anchor: offset, head: offset }, true);
  const next = (from: number): void => {
    const found = nextOpen(suggestions, surface, from);
    if (!settingsStore.get().suggestions) say('Suggestions are switched off');
    else if (found === null) say('No suggestion in this document');
    else {
      surface.reveal(found.passage);
      setWanted(found);
      place();
    }
  };
  useAction('next-suggestion', () => next(surface.selected()?.head ?? 0));
  const accept = async ({ tag, passage }: Suggestion): Promise<void> => {
    const record = workspaceNow().tags.get(tag);
    if (record === undefined) return;
    focusText(passage.end);
    await addTag({ document: document.id, ranges: [passage] }, record);
  };
  const dismiss = async ({ tag, passage }: Suggestion): Promise<void> => {
    const name = workspaceNow().tags.get(tag)?.name ?? '';
    focusText(passage.end);
    const id = crypto.randomUUID();
    const { start, end } = passage;
    const done = await run({
      type: 'dismissSuggestion',
      id,
      document: document.id,
      tag,
      passage: { start, end },
    });
    if (done) toastDone(`${name} is not suggested here again`);
  };
  const isWanted = (one: Suggestion): boolean =>
    wanted !== null && suggestionKey(one) === suggestionKey(wanted);
  return (
    <div ref={column} className={styles['gap']} role="group" aria-label="Suggestions">
      {placed.map(({ suggestion, top, column: at }, i) => (
        <SuggestionMark
          key={suggestionKey(suggestion)}
          suggestion={suggestion}
          words={text.text.slice(suggestion.passage.start, suggestion.passage.end)}
          top={top}
          column={at}
          isFirst={i === 0}
          isWanted={isWanted(suggestion)}
          onShow={(isShown) => surface.pend(isShown ? [suggestion.passage] : pending)}
          onAccept={() => void accept(suggestion)}
          onDismiss={() => void dismiss(suggestion)}
          onNext={() => next(suggestion.passage.end)}
          onLeave={() => {
            setWanted(null);
            focusText(suggestion.passage.end);
          }}
        />
      ))}
    </div>
  );
}

/**
 * Places what is near once what was done is seen, while the layout is as the browser left it and
 * costs nothing to read: after the suggestions, what the surface told (annotations, layout) or
 * half a page scrolled.
 */
function usePlacing(
  place: () => void,
  suggestions: Suggestions,
  beside: Beside,
  scroller: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(place);
  const soon = useRef(0);
  useLayoutEffect(() => {
    latest.current = place;
  });
  const [schedule] = useState(() => () => {
    soon.current ||= requestIdleCallback(
      () => {
        soon.current = 0;
        latest.current();
      },
      { timeout: 200 },
    );
  });
  useEffect(schedule, [schedule, suggestions]);
  useEffect(() => beside.follow(schedule), [schedule, beside]);
  useEffect(() => () => cancelIdleCallback(soon.current), []);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    let placedAt = element.scrollTop;
    const onScroll = (): void => {
      if (Math.abs(element.scrollTop - placedAt) < element.clientHeight / 2) return;
      placedAt = element.scrollTop;
      schedule();
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [schedule, scroller]);
}
