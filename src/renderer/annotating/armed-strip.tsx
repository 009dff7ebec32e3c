import { useEffect } from 'react';
import { lookOf } from '../../shared/model/codebook.ts';
import { useAction } from '../state/actions.ts';
import { endArming, toggleLastArmed, useArmed } from '../state/armed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { countClicks } from './after-clicks.ts';
import styles from './armed-strip.module.css';

/** Says that a tag is armed for as long as it is, and how to end it; nothing otherwise. Answers to `arm`. */
export function ArmedStrip() {
  const armed = useArmed();
  const tag = useWorkspace(({ tags }) => (armed === null ? undefined : tags.get(armed.id)));
  const look = useWorkspace(({ tags }) => (tag === undefined ? null : lookOf(tags, tag.id)));
  useAction('arm', toggleLastArmed);
  const isGone = armed !== null && tag === undefined;
  useEffect(() => {
    if (isGone) endArming('The tag is no longer in the codebook.');
  }, [isGone]);
  useEffect(() => {
    if (tag === undefined) return undefined;
    const stop = countClicks();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && endArming())
        event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      stop();
      window.removeEventListener('keydown', onKey);
    };
  }, [tag]);
  if (tag === undefined || look === null) return null;
  return (
    <div className={styles['strip']}>
      <p role="status">
        <span>{'Tagging: '}</span>
        <Mark look={look} />
        <span className={styles['name']}>
          <strong>{tag.name}</strong>, Esc ends
        </span>
      </p>
      <Button kind="ghost" onClick={end}>
        End
      </Button>
    </div>
  );
}

/** The button goes with the strip, so the focus goes to the text. */
function end(): void {
  document.querySelector<HTMLElement>('[role="document"]')?.focus({ preventScroll: true });
  endArming();
}
