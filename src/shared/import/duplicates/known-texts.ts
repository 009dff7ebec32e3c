import type { Hash, Id } from '../../model/ids.ts';
import { Postings } from '../../relations/postings.ts';
import { type Fingerprint, isLookedUp } from './fingerprint.ts';
import { sharedShare } from './shared-share.ts';

/** How a new text is like one that is there: the same bytes, the same text, nearly the same, or perhaps a version of it. */
export type How = 'file' | 'text' | 'alike' | 'version';

/** What a new text is most like. */
export interface Resemblance {
  /** A document of the library, or a file of this import that came before. */
  readonly document: Id;
  readonly how: How;
  /** How much of the longer text both share, 0 to 1. */
  readonly share: number;
}

/** A text by which others are told: a document's, or a file's that is imported. */
export interface KnownText {
  readonly document: Id;
  /** Hash of its bytes. */
  readonly source: Hash;
  /** A file comes after all documents, and after the files that were added before it. */
  readonly from: 'library' | 'import';
  /** Null where its text cannot be read: then it is known by its bytes alone. */
  readonly print: Fingerprint | null;
}

/** Share from which two texts are nearly the same, and from which one may be a version of the other. */
const alike = 0.95;
const version = 0.6;
/** Texts with most runs in common that are compared in full. */
const mostCompared = 8;
/** Share of its looked-up runs a text has in common with another at least, for that one to be compared. */
const leastInCommon = 0.25;

/**
 * Texts by which new ones are recognised, in the order they were added. It grows with each: `likest` costs
 * O(tokens of the text + those of the few it is compared with), however many there are.
 */
export class KnownTexts {
  readonly #texts: (KnownText | null)[] = [];
  readonly #places = new Map<Id, number>();
  /** In which order files were first added: one that is told anew keeps its turn. */
  readonly #turns = new Map<Id, number>();
  readonly #bySource = new Map<Hash, number[]>();
  readonly #bySame = new Map<string, number[]>();
  readonly #postings = new Postings();

  /** Adds a text, or puts it in the place of the one that had its id. */
  add(text: KnownText): void {
    const turn = this.#turns.get(text.document) ?? this.#texts.length;
    this.drop(text.document);
    if (text.from === 'import') this.#turns.set(text.document, turn);
    const place = this.#texts.push(text) - 1;
    this.#places.set(text.document, place);
    push(this.#bySource, text.source, place);
    if (text.print !== null) push(this.#bySame, text.print.same, place);
    for (const run of lookedUp(text.print)) this.#postings.add(run, place);
  }

  drop(document: Id): void {
    const place = this.#places.get(document);
    if (place === undefined) return;
    this.#texts[place] = null;
    this.#places.delete(document);
    this.#turns.delete(document);
  }

  /** The one of the texts before it a text is most like; the first of several alike. Null where it is like none. */
  likest(text: KnownText): Resemblance | null {
    const copy = this.#firstOf(this.#bySource.get(text.source), text);
    if (copy !== null) return { document: copy.document, how: 'file', share: 1 };
    const { print } = text;
    if (print === null) return null;
    const same = this.#firstOf(this.#bySame.get(print.same), text);
    if (same !== null) return { document: same.document, how: 'text', share: 1 };
    let best: Resemblance | null = null;
    for (const other of this.#candidates(text)) {
      const share = other.print === null ? 0 : sharedShare(print, other.print);
      if (share >= version && share > (best?.share ?? 0))
        best = { document: other.document, how: share >= alike ? 'alike' : 'version', share };
    }
    return best;
  }

  #firstOf(places: readonly number[] = [], than: KnownText): KnownText | null {
    const texts = places.flatMap((place) => this.#texts[place] ?? []);
    return (
      texts
        .filter((text) => this.#isBefore(text, than))
        .toSorted((a, b) => this.#turn(a) - this.#turn(b))[0] ?? null
    );
  }

  /** Whether a text was there before another: of two alike only the later is told to be so. */
  #isBefore(text: KnownText, other: KnownText): boolean {
    return text.document !== other.document && this.#turn(text) < this.#turn(other);
  }

  /** Documents of the library come first, files that were not added yet last. */
  #turn({ document, from }: KnownText): number {
    return from === 'library' ? -1 : (this.#turns.get(document) ?? Infinity);
  }

  /** Those with most runs in common first. */
  #candidates(text: KnownText): KnownText[] {
    const runs = lookedUp(text.print);
    const counts = new Map<number, number>();
    for (const run of runs)
      this.#postings.each(run, (place) => counts.set(place, (counts.get(place) ?? 0) + 1));
    return [...counts]
      .filter(([, count]) => count >= leastInCommon * runs.size)
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .flatMap(([place]) => this.#texts[place] ?? [])
      .filter((other) => this.#isBefore(other, text))
      .slice(0, mostCompared);
  }
}

function lookedUp(print: Fingerprint | null): ReadonlySet<number> {
  return new Set(print?.runs.filter(isLookedUp));
}

function push<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}
