import type { Alignment, Row, SideName } from '../alignment/alignment.ts';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { blockAt } from '../text/blocks.ts';
import { passageIn } from '../text/passage.ts';
import { Correspondence } from './correspondence.ts';
import { standsFree, weightOf } from './elsewhere.ts';
import { type Fate, fateFrom, type Found } from './fate.ts';
import { JoinedBlocks } from './joined-blocks.ts';

/** Below this confidence of a row, what it says of a passage is only suggested. */
const sureRow = 0.5;
/** Words (CJK: characters, twice as many) that prove something by standing elsewhere; and by which it is sure. */
const leastElsewhere = 2;
const sureElsewhere = 4;

/** Marks that may stand about a quotation. */
const mostMarks = 4;

/** Two texts laid beside each other, and from which of them is asked. */
export interface Versions {
  readonly alignment: Alignment;
  readonly left: DocumentText;
  readonly right: DocumentText;
  /** BCP 47: how words are told apart. */
  readonly language: string;
}

/**
 * Where passages of one text came to stand in another version, by diff-slot anchoring: the blocks
 * are aligned; in each pair of blocks the words are; a passage stands in the slot between the
 * nearest words about it that survive. No fuzzy search, which finds "台湾" for "历史" and calls it
 * near. What is worked out of a pair of blocks is kept.
 */
export class Anchoring {
  readonly #from: DocumentText;
  readonly #to: DocumentText;
  readonly #side: SideName;
  readonly #other: SideName;
  readonly #language: string;
  readonly #rows: ReadonlyMap<number, readonly Row[]>;
  readonly #rowsOfOther: ReadonlyMap<number, readonly Row[]>;
  readonly #offered: ReadonlyMap<number, readonly Row[]>;
  readonly #places: readonly number[];
  readonly #pairs = new Map<Row, Pair>();

  /** `from`: the side whose passages are asked for. */
  constructor({ alignment, left, right, language }: Versions, from: SideName) {
    this.#side = from;
    this.#other = from === 'left' ? 'right' : 'left';
    this.#from = from === 'left' ? left : right;
    this.#to = from === 'left' ? right : left;
    this.#language = language;
    const paired = alignment.rows.filter((row) => row.left.length > 0 && row.right.length > 0);
    this.#rows = rowsOf(paired, this.#side);
    this.#rowsOfOther = rowsOf(paired, this.#other);
    this.#offered = rowsOf(alignment.similar, this.#side);
    this.#places = placesOf(this.#rows, this.#other, this.#from, this.#to);
  }

  /** What became of a passage: ranges of UTF-16 offsets in text order, disjoint, at least one. */
  fateOf(ranges: readonly Passage[]): Fate {
    return fateFrom(
      ranges.flatMap((range) => this.#foundOf(range)),
      this.#to.text,
    );
  }

  /** What became of a range: of each of its blocks, or of all its words where they stand elsewhere. */
  #foundOf(range: Passage): Found[] {
    const inPlace = this.#piecesOf(range).map((piece) => this.#inPlace(piece));
    if (inPlace.length > 0 && inPlace.every(({ whole }) => whole)) return inPlace;
    const words = this.#from.text.slice(range.start, range.end);
    const weight = weightOf(words);
    const isGone = inPlace.every(({ slots }) => slots.length === 0);
    if (weight < (isGone ? leastElsewhere : sureElsewhere)) return inPlace;
    const elsewhere = standsFree(this.#from.text, range, this.#to.text, (place) => this.#isFree(place));
    if (elsewhere === null) return inPlace;
    const of = inPlace.reduce((sum, one) => sum + one.of, 0);
    const { passage, isOnly } = elsewhere;
    const sure = isOnly && weight >= sureElsewhere;
    return [
      { slots: [passage], kept: of, of, at: passage.start, sure, whole: true, quiet: false, moved: true },
    ];
  }

  /** The parts of a range by the blocks they stand in. */
  #piecesOf({ start, end }: Passage): { readonly block: number; readonly passage: Passage }[] {
    const pieces = [];
    const { text, blocks } = this.#from;
    for (let k = Math.max(0, blockAt(blocks, start)); k < blocks.length; k++) {
      const block = blocks[k];
      if (block === undefined || block.start >= end) break;
      const passage = passageIn(text, Math.max(start, block.start), Math.min(end, block.end));
      if (block.end > start && passage !== null) pieces.push({ block: k, passage });
    }
    return pieces;
  }

  /** What stands in the place of a passage in one block, by the pair of blocks that keeps most of it. */
  #inPlace({ block, passage }: { readonly block: number; readonly passage: Passage }): Found {
    const asserted = (this.#rows.get(block) ?? []).map((row) => this.#inRow(row, passage, true));
    const offered = asserted.length > 0 ? [] : (this.#offered.get(block) ?? []);
    // A block that is only offered as similar answers for a passage it keeps, not for one it has lost.
    const alike = offered
      .map((row) => this.#inRow(row, passage, false))
      .filter(({ kept, of }) => kept > 0 && kept * 2 >= of);
    const [best] = [...asserted, ...alike].toSorted(
      (x, y) => Number(y.whole) - Number(x.whole) || y.kept - x.kept || y.slots.length - x.slots.length,
    );
    return best ?? this.#gone(block, passage, offered.length === 0);
  }

  #gone(block: number, passage: Passage, sure: boolean): Found {
    const words = new Correspondence(this.#from.text.slice(passage.start, passage.end), '', this.#language);
    const { of } = words.slotOf({ start: 0, end: passage.end - passage.start });
    const at = this.#places[block] ?? 0;
    return { slots: [], kept: 0, of, at, sure, whole: false, quiet: false, moved: false };
  }

  #inRow(row: Row, passage: Passage, isAsserted: boolean): Found {
    const { from, to, words, isPart } = this.#pairOf(row);
    const inside = from.inside(passage) ?? { start: 0, end: 0 };
    const { start, end, of, open, beside, ...slot } = words.slotOf(inside);
    const slots = start < end ? to.outside({ start, end }).flatMap((slot) => this.#onGraphemes(slot)) : [];
    const isSame = sameLetters(from.text.slice(inside.start, inside.end), to.text.slice(start, end));
    // A line feed inside a word, where words are not spaced, makes other words of the same letters.
    const whole = slot.whole || (isSame && start < end);
    const kept = whole ? of : slot.kept;
    const proves = whole && weightOf(to.text.slice(start, end)) >= sureElsewhere;
    return {
      slots,
      kept,
      of,
      at: slots[0]?.start ?? to.offset(start),
      sure:
        isAsserted && (row.confidence >= sureRow || proves) && (whole || (beside <= of && !(open && isPart))),
      whole: whole && slots.length === 1,
      quiet: whole && !isSame,
      moved: row.moved,
    };
  }

  #onGraphemes({ start, end }: Passage): Passage[] {
    const passage = passageIn(this.#to.text, start, end);
    return passage === null ? [] : [passage];
  }

  /** Whether most words of a place in the other text are there for no words of this one. */
  #isFree(place: Passage): boolean {
    const { blocks } = this.#to;
    for (let k = Math.max(0, blockAt(blocks, place.start)); k < blocks.length; k++) {
      if ((blocks[k]?.start ?? place.end) >= place.end) break;
      for (const row of this.#rowsOfOther.get(k) ?? []) {
        const { to, words } = this.#pairOf(row);
        const inside = to.inside(place);
        if (inside === null) continue;
        const { fresh, of } = words.fresh(inside);
        if (fresh * 2 <= of) return false;
      }
    }
    return true;
  }

  #pairOf(row: Row): Pair {
    const known = this.#pairs.get(row) ?? this.#newPair(row);
    this.#pairs.set(row, known);
    return known;
  }

  /** Of a block that quotes the other, only the quotation is looked at: what is about it answers nothing. */
  #newPair(row: Row): Pair {
    const window = row.quote?.holder === this.#other ? this.#quotationIn(row) : null;
    const from = new JoinedBlocks(this.#from, row[this.#side]);
    const to = new JoinedBlocks(this.#to, row[this.#other], window);
    return {
      from,
      to,
      words: new Correspondence(from.text, to.text, this.#language, this.#side === 'right'),
      isPart: row.quote !== null,
    };
  }

  /** From the first passage they share to the last, with the marks about them. */
  #quotationIn(row: Row): Passage | null {
    const block = this.#to.blocks[row[this.#other][0] ?? -1];
    const parts = row.quote?.passages.map((shared) => shared[this.#other]) ?? [];
    if (block === undefined || parts.length === 0) return null;
    const start = block.start + Math.min(...parts.map((part) => part.start));
    const end = block.start + Math.max(...parts.map((part) => part.end));
    const { text } = this.#to;
    const [before] = /[^\p{L}\p{M}\p{N}\s]*$/u.exec(
      text.slice(Math.max(block.start, start - mostMarks), start),
    ) ?? [''];
    const [after] = /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text.slice(end, Math.min(block.end, end + mostMarks))) ?? [
      '',
    ];
    return { start: start - before.length, end: end + after.length };
  }
}

/** Two groups of blocks as texts, and which words of the one are kept in the other. */
interface Pair {
  readonly from: JoinedBlocks;
  readonly to: JoinedBlocks;
  readonly words: Correspondence;
  /** Only a part of the one is in the other. */
  readonly isPart: boolean;
}

function rowsOf(rows: readonly Row[], side: SideName): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    for (const block of row[side]) {
      const known = found.get(block);
      if (known === undefined) found.set(block, [row]);
      else known.push(row);
    }
  }
  return found;
}

/** For each block where it would stand in the other text: behind what the nearest block before it became. */
function placesOf(
  rows: ReadonlyMap<number, readonly Row[]>,
  other: SideName,
  from: DocumentText,
  to: DocumentText,
): number[] {
  let place = 0;
  return from.blocks.map((_, k) => {
    const here = place;
    for (const row of rows.get(k) ?? []) {
      const end = to.blocks[row[other].at(-1) ?? -1]?.end;
      if (!row.moved && end !== undefined) place = Math.max(place, end);
    }
    return here;
  });
}

/** Whether two texts are the same but for how their lines were wrapped. */
function sameLetters(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}
