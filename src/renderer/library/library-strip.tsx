import { documentsInOrder } from '../../shared/model/library.ts';
import { useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './library-strip.module.css';
import { show } from './show-document.ts';
import { SideLetter } from '../ui/side-letter.tsx';

/** The library where there is room for numbers only. */
export function LibraryStrip() {
  const documents = useWorkspace((workspace) => workspace.documents);
  const view = useView((state) => state);
  return (
    <ul aria-label="Documents" className={styles['strip']}>
      {documentsInOrder(documents).map(({ id, number, title }) => {
        const side =
          view.mode !== 'compare'
            ? null
            : view.compare?.left === id
              ? 'A'
              : view.compare?.right === id
                ? 'B'
                : null;
        const current = view.mode === 'compare' ? side !== null : view.document === id;
        return (
          <li key={id}>
            <Tooltip label={`${number} ${title}`}>
              <button type="button" aria-current={current} onClick={() => show(id)}>
                {side === null ? number : <SideLetter side={side} />}
              </button>
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}
