import { useMedia } from './use-media.ts';

const narrow = '(max-width: 860px)';

/** Whether the window is under 860 CSS pixels wide, as it is at 200 % zoom: what stands side by side is stacked then. */
export function useNarrow(): boolean {
  return useMedia(narrow);
}

/** The same, asked once. */
export function isNarrow(): boolean {
  return matchMedia(narrow).matches;
}
