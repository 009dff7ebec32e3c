import { useEffect } from 'react';
import { say } from '../state/feedback.ts';
import { droppedSources } from '../state/import-sources.ts';
import { reviewFiles } from '../state/importing.ts';
import { sentenceOf } from '../state/workspace.ts';

/** Files and folders dropped anywhere on the window are reviewed to be imported; nothing else can be dropped. */
export function useFileDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer === null || event.dataTransfer.items.length === 0) return;
      droppedSources(event.dataTransfer).then(reviewFiles, (error: unknown) =>
        say(sentenceOf(error), 'error'),
      );
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
