import { Ban } from 'lucide-react';
import { useRef } from 'react';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { Check } from '../ui/choices.tsx';
import { Mark } from '../ui/mark.tsx';
import styles from './tag-choice.module.css';

/** One tag: in, out or neither. A click chooses it; Alt and a click, `-` or its button leaves it out. */
export function TagChoice({
  id,
  name,
  depth,
  state,
  follows,
  count,
  onChoose,
  onLeaveOut,
}: {
  id: Id;
  name: string;
  depth: number;
  state: 'in' | 'out' | 'none';
  /** What one that it stands inside has decided for it. */
  follows: 'in' | 'out' | null;
  /** Its passages in the report; left out, those that are not. */
  count: number;
  onChoose: (isIn: boolean) => void;
  onLeaveOut: (isOut: boolean) => void;
}) {
  const look = useWorkspace(({ tags }) => lookOf(tags, id));
  const isOut = state === 'out';
  /** A check box tells of a change even where the click is not to make one. */
  const isAlt = useRef(false);
  const turn = (): void => {
    if (follows !== 'out') onLeaveOut(!isOut);
  };
  return (
    <div
      className={styles['row']}
      data-state={state}
      style={{ paddingInlineStart: depth * 16 }}
      onClickCapture={(event) => {
        isAlt.current = event.altKey && !isButton(event.target);
        if (!isAlt.current) return;
        event.preventDefault();
        turn();
      }}
      onKeyDown={(event) => {
        if (event.key === '-') turn();
      }}
    >
      <Check
        checked={state === 'in'}
        crossed={isOut}
        disabled={follows === 'out' || (follows === 'in' && !isOut)}
        onChange={(isIn) => {
          if (!isAlt.current) onChoose(isIn);
        }}
      >
        <Mark look={look} size={depth === 0 ? 'm' : 'child'} />
        <span className={styles['name']}>{name}</span>
        {isOut ? <span className="visually-hidden">, left out</span> : null}
      </Check>
      <IconButton
        label={`Leave out ${name}`}
        keys="-"
        className={styles['out'] ?? ''}
        aria-pressed={isOut}
        disabled={follows === 'out'}
        onClick={turn}
      >
        <Ban size={13} aria-hidden="true" />
      </IconButton>
      <span className={styles['count']}>{isOut ? 'left out' : count}</span>
    </div>
  );
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
