import type { Passage } from '../../../model/annotation.ts';
import type { Line, Speech } from '../told.ts';
import type { People, Placed } from './people.ts';

/** A sentence and what is known of it: a range of its line in UTF-16 code units, and the mentions in it. */
export interface Sentence {
  readonly line: Line;
  readonly sentence: Passage;
  readonly mentions: readonly Placed[];
  readonly people: People;
  readonly isQuoted: (offset: number) => boolean;
  /** Who `he` and `she` are. */
  readonly about: string | null;
}

/** A speech of somebody shown by a range of the sentence's line; none where nobody is meant. */
export function speech({ line }: Sentence, name: string | undefined, start: number, end: number): Speech[] {
  return name === undefined ? [] : [{ name, start: line.start + start, end: line.start + end }];
}
