import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Orders, Word } from './words.ts';

/** Milliseconds. */
const patience = 10_000;

/** A program started in advance, that begins when it is told and ends when it is killed. */
export class Victim {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ended: Promise<void>;
  readonly words: Word[] = [];
  #rest = '';
  #listener: ((word: Word) => void) | null = null;

  /** `program` is the bundle of `killed.ts`. */
  constructor(program: string) {
    this.#child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.on('error', () => undefined); // it was killed before it read
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    this.#ended = new Promise((resolve) => {
      this.#child.on('close', () => resolve());
    });
  }

  begin(orders: Orders): void {
    this.#child.stdin.write(`${JSON.stringify(orders)}\n`);
  }

  /** Resolves when it has said a word so many times more, or could not open; at the latest after ten seconds. */
  async hears(says: Word['says'], times = 1): Promise<void> {
    let left = times;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
      this.#listener = (word) => {
        if (word.says === says) left--;
        if (left === 0 || word.says === 'unreadable') resolve();
      };
    });
    await Promise.race([heard, this.#ended]);
    clearTimeout(timer);
    this.#listener = null;
  }

  /** Kills it as `kill -9` does; resolves when everything it said was heard. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** A line that was cut short was not said. */
  #hear(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const word = Word.parse(JSON.parse(line));
      this.words.push(word);
      this.#listener?.(word);
    }
  }
}
