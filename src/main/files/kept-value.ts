import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from './atomic.ts';

/**
 * A small value this machine keeps in a JSON file of its own: settings, what was in
 * sight. None of it is the analyst's work, so a file that cannot be read means the
 * default. Writes that overlap end with the last value.
 */
export class KeptValue<T> {
  readonly #path: string;
  readonly #schema: { parse(value: unknown): T };
  #value: T;
  #writing: Promise<void> = Promise.resolve();
  #pending = false;

  private constructor(path: string, schema: { parse(value: unknown): T }, value: T) {
    this.#path = path;
    this.#schema = schema;
    this.#value = value;
  }

  static async read<T>(
    path: string,
    schema: { parse(value: unknown): T },
    fallback: T,
  ): Promise<KeptValue<T>> {
    try {
      return new KeptValue(path, schema, schema.parse(JSON.parse(await readFile(path, 'utf8'))));
    } catch {
      return new KeptValue(path, schema, fallback);
    }
  }

  get(): T {
    return this.#value;
  }

  /** Resolves when this value, or a later one, is on the disk. */
  set(value: T): Promise<void> {
    this.#value = this.#schema.parse(value);
    if (this.#pending) return this.#writing;
    this.#pending = true;
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    this.#pending = false;
    await mkdir(dirname(this.#path), { recursive: true });
    await writeAtomically(this.#path, `${JSON.stringify(this.#value, null, 2)}\n`);
  }
}
