import { useEffect } from 'react';
import { say } from '../state/feedback.ts';
import { droppedSources } from '../state/import-sources.ts';
import { takeFiles } from '../state/intakes.ts';
import { sentenceOf } from '../state/workspace.ts';
import { setDragged } from '../ways-in/dragged-files.ts';

/** Files and folders dropped anywhere on the window are taken where they go; nothing else can be dropped. */
export function useFileDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer?.types.includes('Files') !== true) return;
      const { items, files } = dataTransfer;
      const count = Array.from(items).filter(({ kind }) => kind === 'file').length;
      setDragged({ count: Math.max(1, count), first: files[0]?.name ?? null });
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragged(null);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragged(null);
      if (event.dataTransfer?.types.includes('Files') === true)
        droppedSources(event.dataTransfer)
          .then(takeFiles)
          .catch((error: unknown) => say(sentenceOf(error), 'error'));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
