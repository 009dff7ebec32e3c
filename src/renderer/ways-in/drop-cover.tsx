import { draggedWords, releaseWords, useDragged } from './dragged-files.ts';
import styles from './drop-cover.module.css';

/** What lies over the whole window while files are held over it. */
export function DropCover() {
  const dragged = useDragged();
  if (dragged === null) return null;
  return (
    <div role="status" className={styles['cover']}>
      <div>
        <b>{releaseWords(dragged)}</b>
        <p>{draggedWords(dragged)}</p>
      </div>
    </div>
  );
}
