import type { Row } from '../../shared/alignment/alignment.ts';
import type { AlignedTexts, CompareOptions } from '../../shared/comparison/compared.ts';
import type { RowCue } from '../../shared/comparison/cues/row-cue.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import { UnpackedRows } from '../../shared/comparison/packed-rows.ts';
import type { Passage } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Hash } from '../../shared/model/ids.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import { packed } from '../../shared/text/packed.ts';
import { createStore, type Store } from '../state/store.ts';
import { CompareCache } from './compare-cache.ts';
import { CompareQueue, type CompareWorker, type Priority } from './compare-queue.ts';
import { startCompareWorker } from './start-compare-worker.ts';

// Whoever needs two texts compared asks here:
//
//   const job = compareClient.compare(left, right, { language }, 'next');
//   const compared = await job.result;                         // alignment and rows
//   job.cancel();                                              // wanted no more
//   compareClient.known(left.hash, right.hash, { language });  // at once, or undefined
//   const words = compareClient.words(compared, scales);       // fills compared.marks, in pieces
//   const offers = compareClient.offers(compared);             // similar pairs and echoes, never asserted
//
// One thing is worked out at a time, what several ask for only once: see `compare-queue.ts` for
// the priorities. A result is known by both hashes and all options: when an option changes, ask again.

/** A text with the hash it is stored under. */
export interface HashedText {
  readonly hash: Hash;
  readonly text: DocumentText;
}

/** Two texts compared. */
export interface ComparedTexts extends AlignedTexts {
  /**
   * The words that differ, as far as they were asked for and are worked out: maps that grow, in a
   * new object each time. A row whose blocks are not in them has no marks, or none yet.
   */
  readonly marks: Store<WordMarks>;
}

/** What was asked for. After `cancel` the promise is never settled. */
export interface Job<T> {
  /** Rejects with an Error when the comparison fails. */
  readonly result: Promise<T>;
  readonly cancel: () => void;
}

export interface RowsJob extends Job<ComparedTexts> {
  /** How much is done, 0 to 1. */
  readonly done: Store<number>;
}

export interface WordsJob extends Job<void> {
  /** The row the reader looks at: the words from there on come first. */
  readonly look: (row: number) => void;
}

/** What a comparison is made from. */
interface Origin {
  readonly key: string;
  readonly left: HashedText;
  readonly right: HashedText;
  readonly options: CompareOptions;
  readonly marks: GrowingMarks;
}

/** The marks of a comparison as they come in. */
class GrowingMarks {
  readonly #marks = {
    left: new Map<number, readonly Passage[]>(),
    right: new Map<number, readonly Passage[]>(),
    quiet: {
      left: new Map<number, readonly Passage[]>(),
      right: new Map<number, readonly Passage[]>(),
    },
    cues: new Map<number, readonly RowCue[]>(),
  };

  add({ left, right, quiet, cues }: WordMarks): void {
    addTo(this.#marks.left, left);
    addTo(this.#marks.right, right);
    addTo(this.#marks.quiet.left, quiet.left);
    addTo(this.#marks.quiet.right, quiet.right);
    addTo(this.#marks.cues, cues);
  }

  now(): WordMarks {
    return { ...this.#marks };
  }
}

function addTo<V>(known: Map<number, V>, found: ReadonlyMap<number, V>): void {
  for (const [key, value] of found) known.set(key, value);
}

/** Rows kept in all, so that going back and forth costs nothing: some tens of megabytes. */
const keptRows = 200_000;
/** What a comparison costs besides its rows, in rows. */
const itself = 100;

/** Compares texts off the main thread and keeps what it found. */
export class CompareClient {
  readonly #queue: CompareQueue;
  readonly #cache: CompareCache<ComparedTexts>;
  readonly #origins = new WeakMap<ComparedTexts, Origin>();
  /** Comparisons whose words are all there, and with which stance words. */
  readonly #worded = new WeakMap<ComparedTexts, string>();
  readonly #offers = new WeakMap<ComparedTexts, readonly Row[]>();

  /** How much is done of what was asked for and not yet found. */
  readonly #done = new Map<string, Store<number>>();

  constructor(start: () => CompareWorker, mostRows = keptRows) {
    this.#queue = new CompareQueue(start);
    this.#cache = new CompareCache(mostRows, ({ rows }) => rows.length + itself);
  }

  /** What is known already of two texts, at once. */
  known(left: Hash, right: Hash, options: CompareOptions): ComparedTexts | undefined {
    return this.#cache.get(keyOf(left, right, options));
  }

  /** Compares two texts, A left and B right. */
  compare(
    left: HashedText,
    right: HashedText,
    options: CompareOptions,
    priority: Priority = 'sight',
  ): RowsJob {
    const key = keyOf(left.hash, right.hash, options);
    const done = this.#done.get(key) ?? createStore(0);
    const known = this.#cache.get(key);
    if (known !== undefined) return { result: Promise.resolve(known), cancel: () => undefined, done };
    this.#done.set(key, done);
    const origin = { key, left, right, options, marks: new GrowingMarks() };
    let unpacked = new UnpackedRows();
    const asked = this.#queue.ask(
      {
        name: `rows ${key}`,
        key,
        task: (held) => {
          unpacked = new UnpackedRows();
          done.set(() => 0);
          return { wanted: 'rows', texts: held ? null : textsOf(origin) };
        },
        hear: (answer) => {
          if ('done' in answer) done.set(() => answer.done);
          const aligned = 'piece' in answer ? unpacked.add(answer.piece) : null;
          if (aligned !== null) this.#keep(origin, aligned);
          return aligned !== null;
        },
      },
      priority,
    );
    return { ...asked, result: asked.result.then(() => this.#found(key)), done };
  }

  /**
   * Works out the words that differ in a comparison this client gave, if they are not there, and the
   * cues among them: `scales` are the stance words in force for its language.
   */
  words(compared: ComparedTexts, scales: readonly StanceScale[]): WordsJob {
    const origin = this.#origins.get(compared);
    const stances = JSON.stringify(scales);
    if (origin === undefined || this.#worded.get(compared) === stances)
      return { result: Promise.resolve(), cancel: () => undefined, look: () => undefined };
    const name = `words ${origin.key} ${stances}`;
    const asked = this.#queue.ask(
      {
        name,
        key: origin.key,
        task: (held) => ({ wanted: 'words', texts: held ? null : textsOf(origin), scales }),
        hear: (answer) => {
          if ('marks' in answer) {
            origin.marks.add(answer.marks);
            compared.marks.set(() => origin.marks.now());
          }
          if ('ended' in answer) this.#worded.set(compared, stances);
          return 'ended' in answer;
        },
      },
      'next',
    );
    return { ...asked, look: (row) => this.#queue.tell(name, { look: row }) };
  }

  /** What is offered of two texts and not asserted: pairs not alike enough, and echoes. Worked out when it is asked for. */
  offers(compared: ComparedTexts): Job<readonly Row[]> {
    const origin = this.#origins.get(compared);
    const known = this.#offers.get(compared);
    if (origin === undefined || known !== undefined)
      return { result: Promise.resolve(known ?? []), cancel: () => undefined };
    const asked = this.#queue.ask(
      {
        name: `offers ${origin.key}`,
        key: origin.key,
        task: (held) => ({ wanted: 'offers', texts: held ? null : textsOf(origin) }),
        hear: (answer) => {
          if ('offers' in answer) this.#offers.set(compared, answer.offers);
          return 'offers' in answer;
        },
      },
      'next',
    );
    return { ...asked, result: asked.result.then(() => this.#offers.get(compared) ?? []) };
  }

  #keep(origin: Origin, aligned: AlignedTexts): void {
    const compared: ComparedTexts = {
      ...aligned,
      marks: createStore(origin.marks.now()),
    };
    this.#done.delete(origin.key);
    this.#origins.set(compared, origin);
    this.#cache.keep(origin.key, compared);
  }

  /** What was kept a moment ago. */
  #found(key: string): ComparedTexts {
    const compared = this.#cache.get(key);
    if (compared === undefined) throw new Error('The comparison was not kept');
    return compared;
  }
}

export const compareClient = new CompareClient(startCompareWorker);

const names = new WeakMap<CompareOptions, string>();

function keyOf(left: Hash, right: Hash, options: CompareOptions): string {
  const name = names.get(options) ?? JSON.stringify(options);
  names.set(options, name);
  return `${left} ${right} ${name}`;
}

function textsOf({ left, right, options }: Origin) {
  return { left: packed(left.text), right: packed(right.text), options };
}
