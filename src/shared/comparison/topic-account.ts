import type { Annotation } from '../model/annotation.ts';
import { tagTree } from '../model/codebook.ts';
import type { Block, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { isHidden } from '../text/blocks.ts';
import { type BodyWords, coveredWords } from './body-words.ts';
import { blocksOf, topicsOf } from './passages.ts';

/** A document whose topics are told. */
export interface TopicSource {
  readonly text: DocumentText;
  readonly words: BodyWords;
  readonly annotations: Iterable<Annotation>;
}

/** What a document gives a topic: a tag at the top of the codebook with everything inside it. */
export interface TopicFigure {
  readonly topic: Id;
  /** What the figures rest on: its annotations outside captions and furniture, in order of the text. */
  readonly annotations: readonly Annotation[];
  /** Words of paragraphs and list items they touch, each counted once however they overlap. */
  readonly words: number;
  /** From 1: one more than the topics that come before it. Topics that come with the same character share it. */
  readonly rank: number;
  /** Where it first comes: the characters shown before, as a part of all of them, 0..1. */
  readonly place: number;
}

/** What a document speaks of, by what the analyst tagged in it. */
export interface TopicAccount {
  /** In the order in which they first come; those that come together in the codebook's. */
  readonly topics: readonly TopicFigure[];
  /** Words of all paragraphs and list items. */
  readonly words: number;
  /** Those under any tag. */
  readonly tagged: number;
}

/** Order and weight of a document's topics. O(annotations x (log words + tags of one)), after the words. */
export function topicAccount(source: TopicSource, tags: ReadonlyMap<Id, Tag>): TopicAccount {
  const { blocks } = source.text;
  const seen = seenAnnotations(source);
  const found = new Map<Id, { readonly annotations: Annotation[]; readonly first: number }>();
  for (const { annotation, first } of seen)
    for (const topic of topicsOf(tags, annotation)) {
      const known = found.get(topic);
      if (known === undefined) found.set(topic, { annotations: [annotation], first });
      else known.annotations.push(annotation);
    }
  const wordsIn = (annotations: readonly Annotation[]): number =>
    coveredWords(
      source.words,
      annotations.flatMap(({ ranges }) => ranges),
    );
  const codebook = tagTree(tags).map(({ tag }) => tag.id);
  const inOrder = [...found].toSorted(
    ([a, { first: one }], [b, { first: other }]) => one - other || codebook.indexOf(a) - codebook.indexOf(b),
  );
  const scale = scaleOf(blocks);
  return {
    topics: inOrder.map(([topic, { annotations, first }]) => ({
      topic,
      annotations,
      words: wordsIn(annotations),
      rank: inOrder.findIndex(([, other]) => other.first === first) + 1,
      place: scale(first),
    })),
    words: source.words.starts.length,
    tagged: wordsIn(seen.flatMap(({ annotation }) => (annotation.tags.length > 0 ? [annotation] : []))),
  };
}

/** Annotations that touch text which is shown, each with the first character of it they have, in that order. */
export function seenAnnotations({
  text: { blocks },
  annotations,
}: Pick<TopicSource, 'text' | 'annotations'>): { readonly annotation: Annotation; readonly first: number }[] {
  const seen = [...annotations].flatMap((annotation) => {
    const first = firstShown(blocks, annotation);
    return first === null ? [] : [{ annotation, first }];
  });
  return seen.toSorted((a, b) => a.first - b.first || (a.annotation.id < b.annotation.id ? -1 : 1));
}

function firstShown(blocks: readonly Block[], annotation: Annotation): number | null {
  for (const index of blocksOf(blocks, annotation)) {
    const block = blocks[index];
    if (block === undefined || isHidden(block)) continue;
    const starts = annotation.ranges.flatMap(({ start, end }) =>
      start < block.end && end > block.start ? [Math.max(start, block.start)] : [],
    );
    return Math.min(...starts);
  }
  return null;
}

/** Turns an offset in shown text into the part of the shown characters before it. */
function scaleOf(blocks: readonly Block[]): (offset: number) => number {
  const shown = blocks.filter((block) => !isHidden(block));
  const total = shown.reduce((sum, { start, end }) => sum + end - start, 0);
  return (offset) => {
    let before = 0;
    for (const { start, end } of shown) {
      if (start >= offset) break;
      before += Math.min(end, offset) - start;
    }
    return total === 0 ? 0 : before / total;
  };
}
