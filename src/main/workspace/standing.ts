import type { SavedState } from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';

type ReadOnly = Extract<SavedState, { state: 'read-only' }>;

/** Whether an open workspace may be changed, and why it may not. */
export class Standing {
  readonly #tell: (saved: ReadOnly) => void;
  #readOnly: ReadOnly | null;

  /** `whyNot` is a sentence, or null where it may be changed. */
  constructor(whyNot: string | null, tell: (saved: ReadOnly) => void) {
    this.#readOnly = whyNot === null ? null : { state: 'read-only', sentence: whyNot, isFree: false };
    this.#tell = tell;
  }

  /** Null where it may be changed. */
  get readOnly(): ReadOnly | null {
    return this.#readOnly;
  }

  /** It may be changed no more. */
  end(sentence: string): void {
    this.#change({ state: 'read-only', sentence, isFree: false });
  }

  /** Nobody else has the folder any more: opened again it may be changed. */
  free(): void {
    if (this.#readOnly?.isFree === false)
      this.#change({
        state: 'read-only',
        sentence: 'Open for reading only. The program that had this workspace open has closed it.',
        isFree: true,
      });
  }

  /** Throws `workspace-read-only`. */
  check(): void {
    if (this.#readOnly !== null) throw new ReadoutError('workspace-read-only', this.#readOnly.sentence);
  }

  #change(readOnly: ReadOnly): void {
    this.#readOnly = readOnly;
    this.#tell(readOnly);
  }
}
