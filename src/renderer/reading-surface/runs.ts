import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { TagLook } from '../../shared/model/tag.ts';
import type { Placed } from './annotation-index.ts';
import { lengthOf, overlap, within } from './extent.ts';
import type { Looks } from './marking.ts';
import { joined } from '../../shared/text/passage.ts';
import { Stretches } from './stretches.ts';

/** How tags are drawn now: null for a tag that is hidden or that is no longer in the codebook. */
export type LookOf = (tag: Id) => TagLook | null;

/** Whether an annotation's first character stands in a block. */
export function beginsIn(block: Passage, { ranges: [first] }: Annotation): boolean {
  return first !== undefined && block.start <= first.start && first.start < block.end;
}

/** Whether annotations are drawn alike by two ways of drawing. */
export function looksAlike(bucket: readonly Placed[], a: Looks, b: Looks): boolean {
  if (a === b) return true;
  if (a.codeOf !== b.codeOf) return false;
  return bucket.every(({ annotation: { tags } }) =>
    tags.length === 0
      ? a.untagged === b.untagged
      : tags.every((tag) => {
          const [one, other] = [a.lookOf(tag), b.lookOf(tag)];
          return one === other || (one?.hue === other?.hue && one?.style === other?.style);
        }),
  );
}

/** A stretch of wash: of a tag's hue, or neutral where the annotation has no tag. */
export interface Wash extends Passage {
  readonly look: TagLook | null;
}

/** The stretches of one tag's line in one lane. */
export interface Line {
  readonly tag: Id;
  readonly look: TagLook;
  readonly lane: number;
  readonly passages: readonly Passage[];
}

/** Whether anything of an annotation is drawn: one of its tags is shown, or it has none and none is shown alone. */
export function isDrawn(
  { tags }: { readonly tags: readonly Id[] },
  lookOf: LookOf,
  untagged: boolean,
): boolean {
  return tags.length === 0 ? untagged : tags.some((tag) => lookOf(tag) !== null);
}

/**
 * The washes in a block: at each character that of the shortest drawn annotation. The open
 * annotation's wash covers its whole extent, and those that overlap it drop to lines.
 * Disjoint, in order. O(bucket log bucket).
 */
export function washesIn(
  block: Passage,
  bucket: readonly Placed[],
  lookOf: LookOf,
  untagged: boolean,
  open: Annotation | null,
): Wash[] {
  const drawn = bucket
    .map(({ annotation }) => annotation)
    .filter(
      (annotation) =>
        isDrawn(annotation, lookOf, untagged) &&
        (open === null || annotation.id === open.id || !overlap(annotation, open)),
    )
    .toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  const washes: Wash[] = [];
  const taken = new Stretches<true>();
  for (const annotation of drawn) {
    const own = washOf(block, annotation, lookOf);
    for (const wash of own) for (const piece of taken.gaps(wash)) washes.push({ ...piece, look: wash.look });
    for (const wash of own) taken.put(wash, true);
  }
  return washes.toSorted((a, b) => a.start - b.start);
}

/** The whole wash of an annotation in a block, of the first of its tags that is shown. */
export function washOf(block: Passage, { tags, ranges }: Annotation, lookOf: LookOf): Wash[] {
  const look = tags.map(lookOf).find((found) => found !== null) ?? null;
  return ranges.flatMap((range) => {
    const part = within(range, block);
    return part === null ? [] : [{ ...part, look }];
  });
}

/** The lines in a block, those of one tag in one lane joined. */
export function linesIn(block: Passage, bucket: readonly Placed[], lookOf: LookOf): Line[] {
  const lines = new Map<string, { tag: Id; look: TagLook; lane: number; passages: Passage[] }>();
  for (const { annotation, lanes } of bucket)
    annotation.tags.forEach((tag, i) => {
      const lane = lanes[i] ?? null;
      const look = lookOf(tag);
      if (lane === null || look === null) return;
      const parts = annotation.ranges.flatMap((range) => within(range, block) ?? []);
      if (parts.length === 0) return;
      const key = `${lane} ${tag}`;
      const line = lines.get(key) ?? { tag, look, lane, passages: [] };
      line.passages.push(...parts);
      lines.set(key, line);
    });
  return [...lines.values()].map(({ tag, look, lane, passages }) => ({
    tag,
    look,
    lane,
    passages: joined(passages),
  }));
}
