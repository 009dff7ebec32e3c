import fc from 'fast-check';
import type { Session } from '../src/main/workspace/session.ts';
import type { Command } from '../src/shared/commands/command.ts';
import { ReadoutError } from '../src/shared/model/errors.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { anyCommand } from '../src/shared/testing/any-command.ts';
import { annotate, documentRecord } from '../src/shared/testing/fixtures.ts';
import { statement } from './study.ts';

/** Who follows what the analyst does. */
interface Hears {
  /** Of each edit that was called saved: the first since the opening is 1. */
  readonly saved: (edit: number) => void;
  /** Of each checkpoint, before it begins. */
  readonly checkpoint?: () => void;
}

/** Commands kept ready: to make them one by one would take longer than to carry them out. */
const ready = 40;

/**
 * Does what analysts do, at random: edits of every kind, alone and in bursts that wait for nothing,
 * steps back and forward, long notes, new documents; rests, so that a
 * checkpoint comes, and backups.
 */
export class Analyst {
  readonly #session: Session;
  readonly #random: Random;
  readonly #hears: Hears;
  #commands: Command[] = [];
  #before: Promise<number> = Promise.resolve(0);

  constructor(session: Session, random: Random, hears: Hears) {
    this.#session = session;
    this.#random = random;
    this.#hears = hears;
  }

  /** One act, or a few that wait for nothing. Resolves when all are answered. */
  async act(): Promise<void> {
    if (this.#random.chance(0.03)) {
      await this.#session.backups.keep(this.#session.workspace, 'asked');
      return;
    }
    const burst = this.#random.chance(0.3) ? 2 + this.#random.below(8) : 1;
    await Promise.all(Array.from({ length: burst }, () => this.#one()));
  }

  #one(): Promise<unknown> {
    const kind = this.#random.next();
    if (kind < 0.08) return this.#answered(this.#session.undo());
    if (kind < 0.12) return this.#answered(this.#session.redo());
    if (kind < 0.16) return this.#import();
    if (kind < 0.22) return this.#rest();
    return this.#answered(this.#session.run(kind < 0.36 ? this.#longNote() : this.#any()));
  }

  /**
   * Finds out which edit was answered: requests are carried out in the order they are made, each
   * makes one edit, and one that is refused or had nothing to do makes none.
   */
  #answered(request: Promise<unknown>): Promise<number> {
    const before = this.#before;
    this.#before = request.then(
      async (answer) => {
        const last = await before;
        const edit = typeof answer === 'number' ? answer : last + 1;
        if (edit > last && this.#session.saved.state !== 'failed') this.#hears.saved(edit);
        return edit;
      },
      async (error: unknown) => {
        if (!(error instanceof ReadoutError)) throw error;
        return await before;
      },
    );
    return this.#before;
  }

  #rest(): Promise<void> {
    this.#hears.checkpoint?.();
    return this.#session.checkpoint();
  }

  #any(): Command {
    const next = this.#commands.pop();
    if (next !== undefined) return next;
    this.#commands = fc.sample(anyCommand, { numRuns: ready, seed: this.#random.below(2 ** 31) });
    return this.#any();
  }

  /** An annotation with a note of up to 30,000 letters: several blocks of a disk. */
  #longNote(): Command {
    const note = 'On the wording: it changed. '.repeat(this.#random.below(2 ** this.#random.below(11)));
    const annotation = annotate(2_000 + this.#random.below(1_000_000), 1, 0, 9);
    return annotation.type === 'addAnnotation' ? { ...annotation, note } : annotation;
  }

  async #import(): Promise<unknown> {
    const n = 10_000 + this.#random.below(1_000_000);
    const { bytes, text } = statement(n);
    const hashes = await this.#session.store(bytes, text);
    const { addedAt: _added, ...document } = documentRecord(n, {
      text: hashes.text,
      source: {
        hash: hashes.source,
        name: `${n}.txt`,
        bytes: bytes.length,
        encoding: 'utf-8',
        format: 'text',
        changes: 'accepted',
      },
    });
    return await this.#answered(this.#session.run({ type: 'addDocuments', documents: [document] }));
  }
}
