import type { TagCode } from './codebook.ts';

/**
 * One annotation of the sample as a person writes it: exact words, the ¶ they stand
 * in, tags by code, and a note where there is something to say. In a note, ¶ alone
 * means the same document, and words in “ ” are words of the texts.
 */
export interface SampleAnnotation {
  readonly paragraph: number;
  readonly quote: string;
  readonly tags: readonly TagCode[];
  readonly note?: string;
}
