import { useReviewSettled } from '../state/import-settling.ts';

/** Nothing to be seen: it looks at the files under review beside one another for as long as there are any. */
export function Settling() {
  useReviewSettled();
  return null;
}
