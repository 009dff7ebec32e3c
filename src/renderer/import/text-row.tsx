import { UnfoldVertical } from 'lucide-react';
import type { TextRow } from '../../shared/import/review/lines.ts';
import { counted } from '../../shared/wording.ts';
import { Legible } from '../ui/legible.tsx';
import styles from './text-lines.module.css';

/** A line of the text, or kept ones that are folded. The box hides or keeps it; the rest of it only chooses it. */
export function TextRowView({
  id,
  row,
  words,
  position,
  count,
  isCurrent,
  onChoose,
  onAct,
}: {
  id: string;
  row: TextRow;
  words: string;
  /** Among the rows, from 0. */
  position: number;
  count: number;
  isCurrent: boolean;
  onChoose: (row: number) => void;
  onAct: (row: number) => void;
}) {
  const shared = {
    id,
    role: 'option',
    'aria-selected': isCurrent,
    'aria-posinset': position + 1,
    'aria-setsize': count,
    onMouseDown: () => onChoose(position),
  };
  if (row.kind === 'fold')
    return (
      <div {...shared} className={styles['fold']} lang="en" onClick={() => onAct(position)}>
        <UnfoldVertical size={14} aria-hidden="true" />
        {counted(row.to - row.from, 'paragraph')} kept
      </div>
    );
  return (
    <div {...shared} aria-checked={row.isHidden} className={styles['line']} data-is={row.is}>
      <span className={styles['number']}>{row.line}</span>
      <span className={row.isHidden ? styles['struck'] : styles['words']} dir="auto" title={words}>
        <Legible text={words} />
      </span>
      <span className={styles['word']} lang="en">
        {row.word}
      </span>
      <span className={styles['box']} aria-hidden="true" onClick={() => onAct(position)} />
    </div>
  );
}
