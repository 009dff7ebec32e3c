import { ClipboardPaste, FilePlus2, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { dispatchAction } from '../state/actions.ts';
import { Button } from '../ui/button.tsx';
import { draggedWords, releaseWords, useDragged } from './dragged-files.ts';
import styles from './drop-zone.module.css';

/** Where statements are dropped, chosen or pasted, for a library that has none yet. */
export function DropZone({ children }: { children?: ReactNode }) {
  const dragged = useDragged();
  if (dragged !== null)
    return (
      <section aria-labelledby="drop-title" className={styles['over']}>
        <h1 id="drop-title">{releaseWords(dragged)}</h1>
        <p>{draggedWords(dragged)}</p>
      </section>
    );
  return (
    <section aria-labelledby="drop-title" className={styles['zone']}>
      <h1 id="drop-title">Drop statements here</h1>
      <p>Text, Markdown, HTML, Word or PDF. You check what was detected before anything is added.</p>
      <div>
        <Button kind="primary" onClick={() => dispatchAction('add-documents')}>
          <FilePlus2 size={15} aria-hidden="true" />
          Choose files…
        </Button>
        <Button onClick={() => dispatchAction('import-folder')}>
          <FolderOpen size={15} aria-hidden="true" />
          Choose a folder…
        </Button>
        <Button onClick={() => dispatchAction('import-paste')}>
          <ClipboardPaste size={15} aria-hidden="true" />
          Paste text
        </Button>
        {children}
      </div>
    </section>
  );
}
