import { useDeferredValue } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './reading-line.module.css';

/** How far the reading is, with a way to end it. */
export function ReadingLine({
  progress,
  onStop,
}: {
  progress: { readonly done: number; readonly total: number };
  onStop: () => void;
}) {
  const { done, total } = useDeferredValue(progress);
  const words = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} read`;
  return (
    <div className={styles['line']}>
      <progress aria-label="Reading the files" value={done} max={total} />
      <span>{words}</span>
      <Button kind="ghost" aria-label="Read no more files" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
