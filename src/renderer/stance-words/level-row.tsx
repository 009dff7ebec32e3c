import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { readWords, writeWords } from '../../shared/model/stance-words.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './stance-dialog.module.css';
import { WrittenField } from './written-field.tsx';

/** One level of a scale: its phrases, and its place among the levels. Alt and an arrow move it. */
export function LevelRow({
  words,
  place,
  of,
  problemOf,
  onWrite,
  onMove,
  onRemove,
}: {
  words: readonly string[];
  /** From 1, the weakest. */
  place: number;
  of: number;
  problemOf: (words: string[]) => string | null;
  onWrite: (words: string[]) => Promise<boolean>;
  /** With the phrases as they are typed by then. */
  onMove: (by: 1 | -1, words: readonly string[]) => void;
  onRemove: () => void;
}) {
  const end = place === 1 ? 'weakest' : place === of ? 'strongest' : '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    const typed = target instanceof HTMLTextAreaElement ? readWords(target.value) : words;
    onMove(event.key === 'ArrowUp' ? -1 : 1, typed);
  };
  return (
    <li className={styles['level']} onKeyDown={onKeyDown}>
      <span aria-hidden="true" className={styles['place']}>
        {place}
        <small>{end}</small>
      </span>
      <WrittenField
        label={`Level ${place} of ${of}${end === '' ? '' : `, ${end}`}`}
        isBare
        value={writeWords(words)}
        problemOf={(written) => problemOf(readWords(written))}
        onWrite={(written) => onWrite(readWords(written))}
      />
      <IconButton
        label={`Move level ${place} up`}
        keys="Alt ↑"
        disabled={place === 1}
        onClick={() => onMove(-1, words)}
      >
        <ChevronUp size={15} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={`Move level ${place} down`}
        keys="Alt ↓"
        disabled={place === of}
        onClick={() => onMove(1, words)}
      >
        <ChevronDown size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={`Remove level ${place}`} onClick={onRemove}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </li>
  );
}
