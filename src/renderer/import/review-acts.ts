import type { FileReview, ReviewEdits } from '../../shared/import/review/file-review.ts';
import type { ReadingChoice } from '../../shared/import/reading.ts';
import type { Id } from '../../shared/model/ids.ts';

/** What the review does with the files; what becomes of it comes back as other files. */
export interface ReviewActs {
  readonly edit: (file: Id, change: (edits: ReviewEdits) => ReviewEdits) => void;
  /** Reads a file anew, another way. */
  readonly read: (file: Id, choice: ReadingChoice) => void;
  /** Asks for more files. */
  readonly add: () => void;
  /** Reads a file again that could not be read. */
  readonly retry: (file: Id) => void;
  /** Asks where a file is that could not be read. */
  readonly find: (file: Id) => void;
  /** Reads no more: files that were not read yet are taken off the list. */
  readonly stop: () => void;
  readonly cancel: () => void;
  readonly importAll: () => void;
}

/** What a field of a file needs. */
export interface Reviewing {
  readonly file: FileReview;
  readonly edit: (change: Partial<ReviewEdits>) => void;
}
