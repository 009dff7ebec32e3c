import type { Passage } from '../../shared/model/annotation.ts';
import type { BlockKind, DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { expressionOf } from '../../shared/search/expression.ts';
import { findAll } from '../../shared/search/find-all.ts';
import { type Query, queryKey } from '../../shared/search/query.ts';
import { packed } from '../../shared/text/packed.ts';
import type { SearchAnswer, SearchTask } from './search-worker.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** A document to look through. */
export interface Searched {
  readonly id: Id;
  /** Hash its text is stored under: what was found in it is remembered by that. */
  readonly hash: Hash;
  readonly text: DocumentText;
  /** BCP 47. */
  readonly language: string;
}

export interface SearchOptions {
  /** Kinds of blocks that are not looked in. */
  readonly skip?: ReadonlySet<BlockKind>;
  /** How long an expression may take in one document, in milliseconds: 2,000 unless given. */
  readonly limitMs?: number;
  /** Gives the search up; its promise is then never settled. */
  readonly signal?: AbortSignal;
}

export interface Found {
  /** Passages of every document searched, in the order of its text; perhaps none. */
  readonly found: ReadonlyMap<Id, readonly Passage[]>;
}

/** The part of a Worker that is used: a test passes one of its own. */
export type SearchWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Text that words are looked for in without leaving the thread, UTF-16 code units: a few milliseconds. */
const little = 300_000;
/** Searches of one document that are remembered. */
const most = 20_000;
const usualLimit = 2_000;

interface Job {
  readonly query: Query;
  readonly skip: ReadonlySet<BlockKind>;
  readonly documents: readonly Searched[];
  readonly limitMs: number;
  readonly resolve: (found: readonly (readonly Passage[])[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Looks through documents, off the main thread where that takes longer than a moment, one search
 * after another, and remembers what it found by the texts' hashes. An expression that takes too
 * long is ended with its worker; the next search has a new one.
 */
export class SearchClient {
  readonly #start: () => SearchWorker;
  readonly #known = new Map<string, readonly Passage[]>();
  #waiting: Job[] = [];
  #running: Job | null = null;
  #worker: SearchWorker | null = null;
  /** Texts the worker has. */
  #given = new Set<Hash>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => SearchWorker) {
    this.#start = start;
  }

  /** Rejects with a ReadoutError when an expression is invalid or takes too long, with an Error when the search fails. */
  async search(documents: readonly Searched[], query: Query, options: SearchOptions = {}): Promise<Found> {
    const { skip = new Set<BlockKind>(), limitMs = usualLimit, signal } = options;
    if (query.isRegex) expressionOf(query);
    const name = `${queryKey(query)}\n${[...skip].toSorted().join()}`;
    const key = ({ hash, language }: Searched): string => `${hash} ${language} ${name}`;
    const unknown = documents.filter((each) => !this.#known.has(key(each)));
    const size = unknown.reduce((sum, { text }) => sum + text.text.length, 0);
    const found =
      size <= little && !query.isRegex
        ? unknown.map(({ text, language }) => findAll(text, query, language, skip))
        : await this.#found({ query, skip, documents: unknown, limitMs }, signal);
    const fresh = new Map(unknown.map(({ hash }, i) => [hash, found[i] ?? []]));
    const result = new Map(
      documents.map((each) => [each.id, this.#known.get(key(each)) ?? fresh.get(each.hash) ?? []]),
    );
    unknown.forEach((each, i) => this.#keep(key(each), found[i] ?? []));
    return { found: result };
  }

  #found(
    task: Omit<Job, 'resolve' | 'reject'>,
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly Passage[])[]> {
    if (task.documents.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const job = { ...task, resolve, reject };
      signal?.addEventListener('abort', () => this.#giveUp(job), { once: true });
      if (signal?.aborted === true) return;
      this.#waiting.push(job);
      this.#next();
    });
  }

  #next(): void {
    if (this.#running !== null) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#running = job;
    this.#worker ??= this.#started();
    const texts = job.documents.filter(({ hash }) => !this.#given.has(hash));
    const task: SearchTask = {
      query: job.query,
      skip: job.skip,
      documents: job.documents.map(({ hash, language }) => ({ hash, language })),
      texts: new Map(texts.map(({ hash, text }) => [hash, packed(text)])),
    };
    for (const { hash } of texts) this.#given.add(hash);
    this.#worker.postMessage(task, []);
  }

  #started(): SearchWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (worker !== this.#worker || this.#running === null) return;
      clearTimeout(this.#timer);
      const job = this.#running;
      if ('begun' in data) {
        if (job.query.isRegex) this.#timer = setTimeout(() => this.#end(tooLong(job)), job.limitMs);
        return;
      }
      this.#running = null;
      if ('error' in data) job.reject(new Error(data.error));
      else job.resolve(data.found);
      this.#next();
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker === this.#worker) this.#end(new Error(message || 'The search could not be started'));
    });
    return worker;
  }

  /** Ends the worker, and with it what it is at. */
  #end(why: Error | null): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#given = new Set();
    if (why !== null) this.#running?.reject(why);
    this.#running = null;
    this.#next();
  }

  #giveUp(job: Job): void {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (this.#running === job && job.query.isRegex) this.#end(null);
  }

  #keep(name: string, found: readonly Passage[]): void {
    this.#known.set(name, found);
    const oldest = this.#known.keys().next();
    if (this.#known.size > most && !oldest.done) this.#known.delete(oldest.value);
  }
}

/** What the analyst is waiting for. */
const searchClient = new SearchClient(startSearchWorker);
/** What is looked for without being asked: an expression of a rule keeps nobody waiting. */
export const ruleClient = new SearchClient(startSearchWorker);

/** Looks through documents; see `SearchClient.search`. */
export function search(
  documents: readonly Searched[],
  query: Query,
  options: SearchOptions = {},
): Promise<Found> {
  return searchClient.search(documents, query, options);
}

function tooLong({ limitMs }: Job): ReadoutError {
  return new ReadoutError(
    'search-too-long',
    `This expression takes too long: it was ended after ${(limitMs / 1000).toLocaleString('en')} seconds. Repetitions inside repetitions, as in (a+)+, can take for ever.`,
  );
}
