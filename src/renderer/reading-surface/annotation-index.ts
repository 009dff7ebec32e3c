import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
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
  readonly #placed: ReadonlyMap<Id, Placed>;
  /** Filled while an index is made, never after. */
  readonly #buckets: Bucket[];
  /** Made when first asked for. */
  #order: readonly Annotation[] | null = null;

  private constructor(
    blocks: readonly Block[],
    source: ReadonlyMap<Id, Annotation>,
    placed: ReadonlyMap<Id, Placed>,
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
      new Map(),
      new Map(),
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

  /** All annotations in the order of the text, longer ones first where they start together. */
  inOrder(): readonly Annotation[] {
    this.#order ??= [...this.#source.values()].toSorted(inTextOrder);
    return this.#order;
  }

  /** The index of other annotations; this one where none differs. Costs what the difference costs, and O(n) to find it. */
  with(annotations: ReadonlyMap<Id, Annotation>): AnnotationIndex {
    if (annotations === this.#source) return this;
    const gone = [...this.#placed.values()].filter(
      ({ annotation }) => annotations.get(annotation.id) !== annotation,
    );
    const come = [...annotations.values()].filter(
      (annotation) => this.#source.get(annotation.id) !== annotation,
    );
    if (gone.length === 0 && come.length === 0) return this;
    const placed = new Map(this.#placed);
    for (const { annotation } of gone) placed.delete(annotation.id);
    for (const annotation of come) placed.set(annotation.id, { annotation, lanes: [] });
    const next = new AnnotationIndex(this.#blocks, annotations, placed, [...this.#buckets]);
    next.#rebucket(
      gone,
      come.map((annotation) => ({ annotation, lanes: [] })),
    );
    const touched = next.#reached([...gone.map(({ annotation }) => annotation), ...come]);
    next.#lay(touched, placed);
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

  /** These annotations of the index and all that hang together with them by overlapping. */
  #reached(from: readonly Annotation[]): Annotation[] {
    const seen = new Set<Annotation>(from);
    const queue = [...from];
    for (let annotation = queue.pop(); annotation !== undefined; annotation = queue.pop())
      for (const other of this.#neighbours(annotation))
        if (!seen.has(other)) {
          seen.add(other);
          queue.push(other);
        }
    return [...seen].filter((annotation) => this.#source.get(annotation.id) === annotation);
  }

  /** Lays lanes anew and replaces the entries whose lanes are others now. */
  #lay(annotations: readonly Annotation[], placed: Map<Id, Placed>): void {
    const lanes = assignLanes(annotations, (annotation) => this.#neighbours(annotation));
    const changed: Placed[] = [];
    for (const annotation of annotations) {
      const entry = { annotation, lanes: lanes.get(annotation.id) ?? [] };
      if (sameLanes(placed.get(annotation.id)?.lanes, entry.lanes)) continue;
      placed.set(annotation.id, entry);
      changed.push(entry);
    }
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

function inTextOrder(a: Annotation, b: Annotation): number {
  return (
    (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0) ||
    lengthOf(b) - lengthOf(a) ||
    (a.id < b.id ? -1 : 1)
  );
}
