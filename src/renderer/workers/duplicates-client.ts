import type { Resemblance } from '../../shared/import/duplicates/known-texts.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import { type PackedText, packed } from '../../shared/text/packed.ts';
import type { DuplicatesAnswer, DuplicatesTask, TextAtHand } from './duplicates-worker.ts';

/** The part of a Worker that is used: a test passes one of its own. */
export type DuplicatesWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** A file under review: the id its document would get, the hash of its bytes, and its text with the proposed kinds. */
export interface FileAtHand {
  readonly document: Id;
  readonly source: Hash;
  readonly text: DocumentText;
}

/** Texts fetched and given at once, so that the page and the worker are never busy for long. */
const batch = 24;

/**
 * Tells whether a file is in the library already, or came before in the same import, off the main thread. The texts of
 * the library are read once, when the first file is asked about; what they are recognised by stays in the
 * worker until `rest`. Files are answered in the order they are asked about.
 */
export class DuplicatesClient {
  readonly #start: () => DuplicatesWorker;
  readonly #read: (text: Hash) => Promise<PackedText>;
  #worker: DuplicatesWorker | null = null;
  /** Ends the question that is being asked. */
  #giveUp: (reason: string) => void = () => undefined;
  /** By document of the library: the text it is known by. */
  #known = new Map<Id, Hash>();
  #before: Promise<unknown> = Promise.resolve();

  /** `read` fetches a text of the library; it may reject: such a document is known by its bytes alone. */
  constructor(start: () => DuplicatesWorker, read: (text: Hash) => Promise<PackedText>) {
    this.#start = start;
    this.#read = read;
  }

  /**
   * What a file is most like; asked again with the same id, it is told anew. Null where it is like nothing, and once
   * it is given up by the signal. Rejects with an Error when the worker fails; the next call begins with a new one.
   */
  likest(file: FileAtHand, library: Iterable<Document>, signal: AbortSignal): Promise<Resemblance | null> {
    return this.#inTurn(async () => {
      if (signal.aborted) return null;
      await this.#know([...library], signal);
      if (signal.aborted) return null;
      const { document, source, text } = file;
      const answer = await this.#ask({ file: { document, source, text: packed(text) } });
      return 'likest' in answer ? answer.likest : null;
    });
  }

  /** A file that is not imported after all: none is told to be like it any more. */
  leave(document: Id): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#worker !== null) await this.#ask({ forget: [document] });
    });
  }

  /** Ends the worker and forgets all; what is being asked rejects. */
  rest(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#known = new Map();
    this.#giveUp('The texts are no more compared');
  }

  async #know(library: readonly Document[], signal: AbortSignal): Promise<void> {
    const ids = new Set(library.map(({ id }) => id));
    const gone = [...this.#known.keys()].filter((id) => !ids.has(id));
    if (gone.length > 0) await this.#ask({ forget: gone });
    for (const id of gone) this.#known.delete(id);
    const fresh = library.filter(({ id, text }) => this.#known.get(id) !== text);
    for (let at = 0; at < fresh.length && !signal.aborted; at += batch) {
      const documents = fresh.slice(at, at + batch);
      await this.#ask({ know: await Promise.all(documents.map((document) => this.#fetched(document))) });
      for (const { id, text } of documents) this.#known.set(id, text);
    }
  }

  async #fetched({ id, source, text }: Document): Promise<TextAtHand> {
    const read = await this.#read(text).catch(() => null);
    return { document: id, source: source.hash, text: read };
  }

  /** One after the other: a file is compared with all that were asked about before. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#before.then(act);
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  /** One question, one answer. Rejects with an Error when the worker fails. */
  #ask(task: DuplicatesTask): Promise<Exclude<DuplicatesAnswer, { error: string }>> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#giveUp = (reason) => reject(new Error(reason));
      const fail = (reason: string): void => {
        reject(new Error(reason));
        if (this.#worker === worker) this.rest();
      };
      const once = { once: true };
      const onMessage = ({ data }: MessageEvent<DuplicatesAnswer>): void => {
        if ('error' in data) fail(data.error);
        else resolve(data);
      };
      worker.addEventListener('message', onMessage, once);
      worker.addEventListener(
        'error',
        ({ message }) => fail(message || 'The texts could not be compared'),
        once,
      );
      worker.postMessage(task, []);
    });
  }
}
