import { Check, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { lookOf, pathName } from '../../shared/model/codebook.ts';
import type { Suggestion } from '../../shared/search/suggestions.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { useWorkspace } from '../state/workspace.ts';
import styles from './suggestion-marks.module.css';

/** Room a mark takes beside another on its line, CSS pixels. */
const step = 14;

/** One suggestion: a dotted outline in its tag's colour; with the pointer or the focus on it, what it is and what can be done. */
export function SuggestionMark({
  suggestion: { tag },
  words,
  top,
  column,
  isFirst,
  isWanted,
  onShow,
  onAccept,
  onDismiss,
  onNext,
  onLeave,
}: {
  suggestion: Suggestion;
  words: string;
  /** CSS pixels below the top of the gap. */
  top: number;
  column: number;
  /** The first one is where Tab comes in; arrows go on from it. */
  isFirst: boolean;
  isWanted: boolean;
  /** It is looked at: its words are shown in the text, or no longer. */
  onShow: (isShown: boolean) => void;
  onAccept: () => void;
  onDismiss: () => void;
  onNext: () => void;
  onLeave: () => void;
}) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const [isShown, setShown] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(onShow);
  useEffect(() => {
    shown.current = onShow;
  });
  useEffect(() => {
    if (isWanted) button.current?.focus({ preventScroll: true });
  }, [isWanted]);
  useEffect(() => {
    if (!isShown) return undefined;
    shown.current(true);
    return () => shown.current(false);
  }, [isShown]);
  const look = (isLooked: boolean): void => {
    setShown(isLooked || element.current?.contains(document.activeElement) === true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'x' || event.key === 'X' || event.key === 'Delete') onDismiss();
    else if (event.key === ';') onNext();
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowDown') focusBeside(element.current, 1);
    else if (event.key === 'ArrowUp') focusBeside(element.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const name = pathName(tags, tag);
  return (
    <div
      ref={element}
      className={styles['place']}
      style={{ top, left: column * step }}
      data-shown={isShown}
      onPointerEnter={() => look(true)}
      onPointerLeave={() => look(false)}
      onFocus={() => setShown(true)}
      onBlur={({ currentTarget, relatedTarget }) => setShown(currentTarget.contains(relatedTarget))}
      onKeyDown={onKeyDown}
    >
      <button
        ref={button}
        type="button"
        data-suggestion
        className={`${styles['mark']} ${styles[lookOf(tags, tag).style]} h-${lookOf(tags, tag).hue}`}
        tabIndex={isFirst ? 0 : -1}
        aria-label={`Suggestion: ${name} for ‘${words}’`}
        aria-keyshortcuts="Enter X"
        onClick={onAccept}
      />
      {isShown ? (
        <div className={styles['card']}>
          <TagName tag={tag} />
          <button type="button" tabIndex={-1} aria-label={`Tag ‘${words}’ ${name}`} onClick={onAccept}>
            <Check size={14} aria-hidden="true" /> <kbd>Enter</kbd>
          </button>
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Never suggest ${name} for ‘${words}’ here`}
            onClick={onDismiss}
          >
            <X size={14} aria-hidden="true" /> <kbd>X</kbd>
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** Moves the focus to the mark above or below. */
function focusBeside(element: HTMLElement | null, by: 1 | -1): void {
  const all = [...(element?.parentElement?.querySelectorAll<HTMLElement>('[data-suggestion]') ?? [])];
  const index = all.findIndex((mark) => element?.contains(mark) === true);
  all[index + by]?.focus();
}
