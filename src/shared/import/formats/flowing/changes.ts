import type { ReadingChoice } from '../../reading.ts';

/** What tracked changes say of words: both, where one hand wrote them and another struck them out. */
export interface Change {
  readonly inserted: boolean;
  readonly deleted: boolean;
}

export const unchanged: Change = { inserted: false, deleted: false };

/** The tracked changes of a document, as the analyst wants them read. */
export interface Changes {
  /** Whether what is so changed is part of the text that is read. */
  readonly keeps: (change: Change) => boolean;
  /** Tells the words and paragraph ends of the document one after another, kept or not. */
  readonly met: (change: Change) => void;
  /** Insertions and deletions so far, those that follow one another without a break counted once; null if none. */
  readonly counts: () => { insertions: number; deletions: number } | null;
}

/** Reads tracked changes one way: accepted, the text as it would be; rejected, as it was. */
export function changesAs(choice: ReadingChoice['changes']): Changes {
  let insertions = 0;
  let deletions = 0;
  let last = unchanged;
  return {
    keeps: ({ inserted, deleted }) => (choice === 'accepted' ? !deleted : !inserted),
    met: (change) => {
      if (change.inserted && !last.inserted) insertions += 1;
      if (change.deleted && !last.deleted) deletions += 1;
      last = change;
    },
    counts: () => (insertions + deletions === 0 ? null : { insertions, deletions }),
  };
}
