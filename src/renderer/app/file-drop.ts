import { useEffect } from 'react';
import { addFiles } from '../state/add-documents.ts';
import { say } from '../state/feedback.ts';
import { useDesk } from '../state/workspace.ts';

/** Files dropped anywhere on the window are added to the library; nothing else can be dropped. */
export function useFileDrop(): void {
  const open = useDesk(({ mirror }) => mirror !== null);
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      if (!open) say('Open or make a workspace first; then drop the files again.', 'error');
      else void read(files).then(addFiles);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [open]);
}

function read(files: readonly File[]): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
