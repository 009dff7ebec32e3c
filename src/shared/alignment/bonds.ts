import type { SideName } from './alignment.ts';
import type { Links } from './links.ts';

/**
 * How two blocks belong together: as wholes; as a piece with the block it was split
 * from or merged into; or as a quotation with the block that holds it.
 */
export type BondKind = 'whole' | 'piece' | 'quotation';

/** One relation found between a left and a right block. */
export interface Bond {
  readonly left: number;
  readonly right: number;
  readonly kind: BondKind;
  /** Whose block is the longer, split, merged or quoting one; null between wholes. */
  readonly holder: SideName | null;
  /** Share of the smaller block's weight that the other explains, 0..1. */
  readonly score: number;
}

/** The bonds found so far. Blocks are numbered through: the left's, then the right's. */
export class Bonds {
  readonly list: Bond[] = [];
  readonly lefts: number;
  readonly rights: number;
  readonly blocks: number;
  readonly #links: Links;
  readonly #partners: number[][];
  readonly #asserted = new Set<number>();

  constructor(links: Links) {
    this.#links = links;
    this.lefts = links.rightOf.length;
    this.rights = links.leftOf.length;
    this.blocks = this.lefts + this.rights;
    this.#partners = Array.from({ length: this.blocks }, () => []);
    links.rightOf.forEach((right, left) => {
      if (right >= 0 && links.leftOf[right] === left)
        this.#add(left, this.lefts + right, 'whole', null, links.score[left] ?? 0);
    });
    for (const { left, right } of links.asserted) {
      this.#asserted.add(left).add(this.lefts + right);
      if (links.rightOf[left] === right && links.leftOf[right] === left) continue;
      const holder = links.rightOf[left] === right ? 'right' : 'left';
      this.#add(left, this.lefts + right, 'piece', holder, 1);
    }
  }

  /** Pairs two blocks as wholes. */
  pair(left: number, right: number, score: number): void {
    this.#add(left, this.lefts + right, 'whole', null, score);
  }

  /** Joins a block to the longer one of the other side that holds its words. */
  hold(part: number, holder: number, kind: 'piece' | 'quotation', score: number): void {
    const side = holder < this.lefts ? 'left' : 'right';
    this.#add(Math.min(part, holder), Math.max(part, holder), kind, side, score);
  }

  partners(block: number): number[] {
    return this.#partners[block] ?? [];
  }

  isFree(block: number): boolean {
    return this.partners(block).length === 0;
  }

  /** Whether nothing more is to be added to a block: the analyst, or its very words, said whose it is. */
  isSettled(block: number): boolean {
    return this.#asserted.has(block) || this.isExact(block);
  }

  /** Whether its partner explains every word of the block. */
  isExact(block: number): boolean {
    return block < this.lefts ? this.#links.leftExact(block) : this.#links.rightExact(block - this.lefts);
  }

  /** Whether the analyst said that a block of one side and one of the other are no pair. */
  areApart(block: number, other: number): boolean {
    return this.#links.areApart(Math.min(block, other), Math.max(block, other) - this.lefts);
  }

  leftFree(left: number): boolean {
    return this.isFree(left);
  }

  rightFree(right: number): boolean {
    return this.isFree(this.lefts + right);
  }

  sameSide(block: number, other: number): boolean {
    return other >= 0 && other < this.blocks && block < this.lefts === other < this.lefts;
  }

  /** The free blocks, the right's before the left's. */
  free(): number[] {
    const all = Array.from({ length: this.blocks }, (_, k) => (k + this.lefts) % this.blocks);
    return all.filter((block) => this.isFree(block));
  }

  #add(left: number, right: number, kind: BondKind, holder: SideName | null, score: number): void {
    this.list.push({ left, right: right - this.lefts, kind, holder, score });
    this.partners(left).push(right);
    this.partners(right).push(left);
  }
}
