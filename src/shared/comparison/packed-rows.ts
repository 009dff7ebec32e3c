import type { Alignment, Evidence, Quote, Relation, Row } from '../alignment/alignment.ts';
import type { AlignedTexts } from './compared.ts';
import type { CompareRow, RowKind } from './rows.ts';

// Rows as they cross from a worker: numbers are handed over as they lie in memory, while objects
// would be copied one by one, in one long task. They come in pieces, so that no piece takes long.

/** A piece of what two texts say of each other. */
export type PackedPiece =
  | { readonly is: 'alignment'; readonly numbers: Float64Array<ArrayBuffer> }
  | { readonly is: 'rows'; readonly numbers: Float64Array<ArrayBuffer> }
  /** The last: all but the rows, and the quotations by the place of their row in the alignment. */
  | {
      readonly is: 'rest';
      readonly rest: Omit<Alignment, 'rows'>;
      readonly quotes: readonly (readonly [row: number, quote: Quote])[];
    };

/** Rows in a piece: a few milliseconds. */
const most = 4_000;
const relations: readonly Relation[] = [
  'identical',
  'edited',
  'split',
  'merged',
  'quoted',
  'similar',
  'echo',
  'only-left',
  'only-right',
];
const neighbours: readonly Evidence['neighbours'][] = ['both', 'one', 'none'];
const kinds: readonly RowKind[] = ['identical', 'edited', 'moved', 'only-left', 'only-right'];

/** The pieces in the order they have to be put together. O(rows). */
export function* packedRows({ alignment, rows }: AlignedTexts): Generator<PackedPiece> {
  const { rows: all, ...rest } = alignment;
  const places = new Map(all.map((row, place) => [row, place]));
  for (let from = 0; from < all.length; from += most)
    yield { is: 'alignment', numbers: written(all.slice(from, from + most), writeRow) };
  for (let from = 0; from < rows.length; from += most)
    yield {
      is: 'rows',
      numbers: written(rows.slice(from, from + most), (row, out) => writeShown(row, places, out)),
    };
  const quotes = all.flatMap(({ quote }, place) => (quote === null ? [] : [[place, quote] as const]));
  yield { is: 'rest', rest, quotes };
}

/** Puts the pieces together again. */
export class UnpackedRows {
  readonly #all: Writable<Row>[] = [];
  readonly #rows: CompareRow[] = [];

  /** Takes the next piece; what they all come to with the last. Throws a RangeError for a piece that is none. */
  add(piece: PackedPiece): AlignedTexts | null {
    if (piece.is === 'alignment') {
      for (const reader = new Reader(piece.numbers); reader.hasMore();) this.#all.push(readRow(reader));
      return null;
    }
    if (piece.is === 'rows') {
      for (const reader = new Reader(piece.numbers); reader.hasMore();)
        this.#rows.push(readShown(reader, this.#rows.length, this.#all));
      return null;
    }
    for (const [place, quote] of piece.quotes) {
      const row = this.#all[place];
      if (row !== undefined) row.quote = quote;
    }
    return { alignment: { ...piece.rest, rows: this.#all }, rows: this.#rows };
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function written<T>(list: readonly T[], write: (one: T, out: number[]) => void): Float64Array<ArrayBuffer> {
  const out: number[] = [];
  for (const one of list) write(one, out);
  return Float64Array.from(out);
}

function writeRow(
  { relation, moved, corrected, left, right, evidence, confidence }: Row,
  out: number[],
): void {
  out.push(relations.indexOf(relation), Number(moved), Number(corrected), confidence);
  writeList(left, out);
  writeList(right, out);
  if (evidence === null) out.push(-1);
  else out.push(neighbours.indexOf(evidence.neighbours), evidence.shared, evidence.of);
}

function readRow(reader: Reader): Writable<Row> {
  const relation = reader.oneOf(relations);
  const moved = reader.next() === 1;
  const corrected = reader.next() === 1;
  const confidence = reader.next();
  const left = reader.list();
  const right = reader.list();
  const around = neighbours[reader.next()];
  const evidence =
    around === undefined ? null : { neighbours: around, shared: reader.next(), of: reader.next() };
  return { relation, moved, left, right, evidence, confidence, corrected, quote: null };
}

function writeShown(row: CompareRow, places: ReadonlyMap<Row, number>, out: number[]): void {
  out.push(kinds.indexOf(row.kind), Number(row.body));
  writeList(row.left, out);
  writeList(row.right, out);
  writeList(
    row.pairs.flatMap((pair) => places.get(pair) ?? []),
    out,
  );
  writeList(row.partners, out);
}

function readShown(reader: Reader, index: number, all: readonly Row[]): CompareRow {
  const kind = reader.oneOf(kinds);
  const body = reader.next() === 1;
  const left = reader.list();
  const right = reader.list();
  const pairs = reader.list().flatMap((place) => all[place] ?? []);
  return { index, kind, left, right, pairs, partners: reader.list(), body };
}

function writeList(list: readonly number[], out: number[]): void {
  out.push(list.length, ...list);
}

class Reader {
  readonly #numbers: Float64Array;
  #at = 0;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  hasMore(): boolean {
    return this.#at < this.#numbers.length;
  }

  next(): number {
    const number = this.#numbers[this.#at++];
    if (number === undefined) throw new RangeError('The rows end in the middle');
    return number;
  }

  list(): number[] {
    const length = this.next();
    const list: number[] = [];
    for (let i = 0; i < length; i++) list.push(this.next());
    return list;
  }

  oneOf<T>(names: readonly T[]): T {
    const name = names[this.next()];
    if (name === undefined) throw new RangeError('The rows name something that is not there');
    return name;
  }
}
