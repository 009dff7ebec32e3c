import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { keysUnlike, SortedMap } from '../../shared/model/sorted-map.ts';
import { blockAt } from '../../shared/text/blocks.ts';
import { lengthOf, overlap, overlaps } from './extent.ts';
import { assignLanes, type Lanes } from './lanes.ts';

/** An annotation with the lanes its lines run in. */
export interface Placed {
  readonly annotation: Annotation;
  readonly lanes: Lanes;
}

type Bucket = readonly Placed[];
const nobody: Bucket = [];

/**
 * The annotations of one document by block. Immutable: a change is a new index that shares
 * every bucket it did not touch, so that identity means unchanged and a painter compares
 * buckets with `===`.
 */
export class AnnotationIndex {
  readonly #blocks: readonly Block[];
  readonly #source: ReadonlyMap<Id, Annotation>;
  /** Filled while an index is made, never after. */
  #placed: SortedMap<Placed>;
  /** Filled while an index is made, never after. */
  readonly #buckets: Bucket[];
  /** Made when first asked for. */
  #order: readonly Annotation[] | null = null;

  private constructor(
    blocks: readonly Block[],
    source: ReadonlyMap<Id, Annotation>,
    placed: SortedMap<Placed>,
    buckets: Bucket[],
  ) {
    this.#blocks = blocks;
    this.#source = source;
    this.#placed = placed;
    this.#buckets = buckets;
  }

  static empty(blocks: readonly Block[]): AnnotationIndex {
    return new AnnotationIndex(
      blocks,
      SortedMap.of<Annotation>([]),
      SortedMap.of<Placed>([]),
      blocks.map(() => nobody),
    );
  }

  /** The annotations that touch a block; the same list for as long as nothing about them changed. */
  inBlock(block: number): Bucket {
    return this.#buckets[block] ?? nobody;
  }

  get(id: Id): Placed | undefined {
    return this.#placed.get(id);
  }

  /** The annotations over a character, shortest first. O(log blocks + bucket). */
  at(offset: number): Annotation[] {
    return this.over({ start: offset, end: offset + 1 });
  }

  /** The annotations that share a character with a passage, shortest first. */
  over(passage: Passage): Annotation[] {
    const found = new Set<Annotation>();
    for (const block of this.#blocksOf(passage))
      for (const { annotation } of this.inBlock(block))
        if (annotation.ranges.some((range) => overlaps(range, passage))) found.add(annotation);
    return [...found].toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  }

  /** The blocks an annotation and those that overlap it reach into: where it makes a difference that it is open. */
  blocksAround(id: Id): ReadonlySet<number> {
    const own = this.get(id)?.annotation;
    const blocks = new Set<number>();
    for (const annotation of own === undefined ? [] : [own, ...this.#neighbours(own)])
      for (const block of this.#blocksUnder(annotation)) blocks.add(block);
    return blocks;
  }

  /** All annotations in the order of the text, longer ones first where they start together. */
  inOrder(): readonly Annotation[] {
    this.#order ??= [...this.#source.values()].toSorted(inTextOrder);
    return this.#order;
  }

  /** The index of other annotations; this one where none differs. Costs what the difference costs. */
  with(annotations: ReadonlyMap<Id, Annotation>): AnnotationIndex {
    const unlike = [...keysUnlike(annotations, this.#source)];
    if (unlike.length === 0) return this;
    const gone = unlike.flatMap((id) => this.#placed.get(id) ?? []);
    const come = unlike.flatMap((id) => {
      const annotation = annotations.get(id);
      return annotation === undefined ? [] : { annotation, lanes: [] };
    });
    const next = new AnnotationIndex(this.#blocks, annotations, this.#placed, [...this.#buckets]);
    next.#rebucket(gone, come);
    const others = [...gone, ...come].map(({ annotation }) => annotation);
    // Where all are new, none is left to be reached.
    const touched = come.length === annotations.size ? [...annotations.values()] : next.#reached(others);
    next.#lay(touched, new Map(unlike.map((id) => [id, undefined])));
    return next;
  }

  /** Only while being built: takes entries out of the buckets and puts others in. */
  #rebucket(out: readonly Placed[], into: readonly Placed[]): void {
    const buckets = new Map<number, Placed[]>();
    const open = (block: number): Placed[] => {
      const bucket = buckets.get(block) ?? [...this.inBlock(block)];
      buckets.set(block, bucket);
      return bucket;
    };
    const leaving = new Set(out.map(({ annotation }) => annotation.id));
    for (const { annotation } of out) for (const block of this.#blocksUnder(annotation)) open(block);
    for (const [block, bucket] of buckets)
      buckets.set(
        block,
        bucket.filter(({ annotation }) => !leaving.has(annotation.id)),
      );
    for (const entry of into)
      for (const block of this.#blocksUnder(entry.annotation)) open(block).push(entry);
    for (const [block, bucket] of buckets) this.#buckets[block] = bucket;
  }

  /**
   * These annotations of the index and all in the blocks they hang together with: more than
   * those that overlap, but found without looking at a pair.
   */
  #reached(from: readonly Annotation[]): Annotation[] {
    const reached = new Set<Annotation>(from);
    const blocks = new Set<number>();
    // What is added while going through it is gone through as well.
    for (const annotation of reached)
      for (const block of this.#blocksUnder(annotation)) {
        if (blocks.has(block)) continue;
        blocks.add(block);
        for (const { annotation: other } of this.inBlock(block)) reached.add(other);
      }
    return [...reached].filter((annotation) => this.#source.get(annotation.id) === annotation);
  }

  /** Lays lanes anew and replaces the entries whose lanes are others now. `placed`: what is known to differ already. */
  #lay(annotations: readonly Annotation[], placed: Map<Id, Placed | undefined>): void {
    const lanes = assignLanes(annotations);
    const changed: Placed[] = [];
    for (const annotation of annotations) {
      const entry = { annotation, lanes: lanes.get(annotation.id) ?? [] };
      const isNew = placed.has(annotation.id);
      if (!isNew && sameLanes(this.get(annotation.id)?.lanes, entry.lanes)) continue;
      placed.set(annotation.id, entry);
      changed.push(entry);
    }
    this.#placed = this.#placed.with(placed);
    this.#rebucket(changed, changed);
  }

  *#neighbours(annotation: Annotation): Iterable<Annotation> {
    for (const block of this.#blocksUnder(annotation))
      for (const { annotation: other } of this.inBlock(block))
        if (other.id !== annotation.id && overlap(annotation, other)) yield other;
  }

  #blocksUnder(annotation: Annotation): Set<number> {
    return new Set(annotation.ranges.flatMap((range) => [...this.#blocksOf(range)]));
  }

  *#blocksOf({ start, end }: Passage): Iterable<number> {
    for (let block = Math.max(0, blockAt(this.#blocks, start)); block < this.#blocks.length; block++) {
      const record = this.#blocks[block];
      if (record === undefined || record.start >= end) return;
      if (record.end > start) yield block;
    }
  }
}

function sameLanes(a: Lanes | undefined, b: Lanes): boolean {
  return a !== undefined && a.length === b.length && a.every((lane, i) => lane === b[i]);
}

/** Sorts annotations as they begin in the text, longer ones first where they start together. */
export function inTextOrder(a: Annotation, b: Annotation): number {
  return (
    (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0) ||
    lengthOf(b) - lengthOf(a) ||
    (a.id < b.id ? -1 : 1)
  );
}
