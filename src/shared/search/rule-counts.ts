import type { Annotation, Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockAt } from '../text/blocks.ts';
import { joined } from '../text/passage.ts';
import { overlapped } from './tagged.ts';

/** What the keyword rules of a tag find in one document. */
export interface RuleFinds {
  readonly text: DocumentText;
  /** Passages each rule finds, in order; null for one that could not be looked for. */
  readonly found: readonly (readonly Passage[] | null)[];
  /** The annotations of the document that have the tag, or one inside it. */
  readonly tagged: readonly Annotation[];
}

export interface RuleCounts {
  /** Blocks in which each rule finds something. */
  readonly paragraphs: readonly number[];
  /** Places any rule finds; rules on the same or on touching words are one. */
  readonly matches: number;
  /** Of those, the ones no annotation of the tag reaches into. */
  readonly untagged: number;
}

/** Counts over documents. O((p + a) log p) in passages and annotations. */
export function ruleCounts(documents: readonly RuleFinds[], rules: number): RuleCounts {
  const paragraphs = Array.from({ length: rules }, () => 0);
  let matches = 0;
  let untagged = 0;
  for (const { text, found, tagged } of documents) {
    for (const [i, passages] of found.entries())
      paragraphs[i] =
        (paragraphs[i] ?? 0) + new Set(passages?.map(({ start }) => blockAt(text.blocks, start))).size;
    const places = joined(found.flatMap((passages) => passages ?? []));
    const isTagged = overlapped(tagged.flatMap(({ ranges }) => ranges));
    matches += places.length;
    untagged += places.filter((place) => !isTagged(place)).length;
  }
  return { paragraphs, matches, untagged };
}
