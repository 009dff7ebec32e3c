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
  const mode = useView((view) => view.mode);
  const compare = useView((view) => view.compare);
  const open = useView((view) => view.document);
  return (
    <ul aria-label="Documents" className={styles['strip']}>
      {documentsInOrder(documents).map(({ id, number, title }) => {
        const side =
          mode !== 'compare' ? null : compare?.left === id ? 'A' : compare?.right === id ? 'B' : null;
        const current = mode === 'compare' ? side !== null : open === id;
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
