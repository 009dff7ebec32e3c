import type { Motion } from './motions.ts';

const motions: Readonly<Record<string, Motion>> = {
  j: 'next-paragraph',
  k: 'previous-paragraph',
  w: 'word',
  s: 'sentence',
};

/** The motion a letter key asks for, with Shift to extend; null for every other key and while composing. */
export function motionOf(event: KeyboardEvent): { readonly motion: Motion; readonly extend: boolean } | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const motion = motions[event.key.toLowerCase()];
  return motion === undefined ? null : { motion, extend: event.shiftKey };
}

/** Whether a key asks for everything to be selected: Ctrl A, on a Mac Cmd A. */
export function isSelectAll(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'a'
  );
}
