import type { Notice, Told } from '../../shared/ipc/contract.ts';
import type { Finding } from './findings.ts';

/** What the analyst must know about the open workspace: notices, and what they list. */
export class News {
  readonly #tell: (told: Told) => void;
  #notices: readonly Notice[];
  #findings: readonly Finding[];

  constructor(tell: (told: Told) => void, notices: readonly Notice[], findings: readonly Finding[]) {
    this.#tell = tell;
    this.#notices = notices;
    this.#findings = findings;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Tells something on a banner, with what it lists, in place of what was told by that id. */
  report(notice: Notice, finding: Finding | null = null): void {
    this.#drop(notice.id);
    this.#notices = [...this.#notices, notice];
    if (finding !== null) this.#findings = [...this.#findings, finding];
    this.#tell({ type: 'notice', notice });
  }

  /** What was told by that id is over; answers whether it was told. */
  withdraw(id: string): boolean {
    const isTold = this.#notices.some((notice) => notice.id === id);
    this.#drop(id);
    if (isTold) this.#tell({ type: 'notice-over', id });
    return isTold;
  }

  /** Says what was done without the analyst's asking, as the last step to undo. */
  done(sentence: string): void {
    this.#tell({ type: 'done', sentence });
  }

  #drop(id: string): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
    this.#findings = this.#findings.filter(({ notice }) => notice !== id);
  }
}
