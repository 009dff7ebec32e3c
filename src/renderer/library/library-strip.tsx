import { FileWarning } from 'lucide-react';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { useView } from '../state/view.ts';
import { useMirror, useWorkspace } from '../state/workspace.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import styles from './library-strip.module.css';
import { show } from './show-document.ts';
import { sideIn } from './side.ts';
import { SideLetter } from '../ui/side-letter.tsx';

/** The library where there is room for numbers only. */
export function LibraryStrip() {
  const documents = useWorkspace((workspace) => workspace.documents);
  return (
    <ul aria-label="Documents" className={styles['strip']}>
      {documentsInOrder(documents).map((document) => (
        <StripRow key={document.id} document={document} />
      ))}
    </ul>
  );
}

function StripRow({ document: { id, number, title } }: { document: Document }) {
  const side = useView((view) => sideIn(view, id));
  const current = useView((view) => (view.mode === 'compare' ? side !== null : view.document === id));
  const isUnreadable = useMirror(({ unreadable }) => unreadable.has(id));
  return (
    <li>
      <Tooltip label={isUnreadable ? `${number} File moved or not readable` : `${number} ${title}`}>
        <button type="button" aria-current={current} onClick={() => show(id)}>
          {side === null ? number : <SideLetter side={side} />}
          {isUnreadable ? <FileWarning size={11} role="img" aria-label="File moved or not readable" /> : null}
        </button>
      </Tooltip>
    </li>
  );
}
