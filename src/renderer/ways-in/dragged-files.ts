import { createStore, useStore } from '../state/store.ts';

/** Files that are held over the window. */
export interface DraggedFiles {
  readonly count: number;
  /** The name of the first, where the system tells it before they are let go. */
  readonly first: string | null;
}

const dragged = createStore<DraggedFiles | null>(null);

export function setDragged(files: DraggedFiles | null): void {
  dragged.set((before) =>
    before !== null && files !== null && before.count === files.count && before.first === files.first
      ? before
      : files,
  );
}

export function useDragged(): DraggedFiles | null {
  return useStore(dragged, (files) => files);
}

/** `Release to review 5 files`. */
export function releaseWords({ count }: DraggedFiles): string {
  return `Release to review ${count === 1 ? 'it' : `${count.toLocaleString('en')} files`}`;
}

/** `000.txt and 4 more`; that they are checked first, where no name is known. */
export function draggedWords({ count, first }: DraggedFiles): string {
  if (first === null) return 'You check what was detected before anything is added.';
  return count === 1 ? first : `${first} and ${(count - 1).toLocaleString('en')} more`;
}
