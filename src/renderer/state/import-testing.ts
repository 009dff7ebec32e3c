import type { FileReview } from '../../shared/import/review/file-review.ts';
import { readFile } from '../../shared/import/review/testing.ts';
import type { ReadFile } from '../workers/import-worker.ts';
import type { ImportSource } from './import-sources.ts';
import { filesNow } from './importing.ts';

/** For tests: a source of these words that counts how often it was asked for them. */
export function sourceOf(name: string, words = name): ImportSource & { readonly asked: () => number } {
  let asked = 0;
  return {
    name,
    path: `/${name}`,
    bytes: () => {
      asked++;
      return Promise.resolve(new TextEncoder().encode(words));
    },
    asked: () => asked,
  };
}

/** For tests: what the worker says of a file of these lines and facts. */
export function readingOf(...file: Parameters<typeof readFile>): ReadFile {
  const { extract, proposal } = readFile(...file);
  if (extract === null || proposal === null) throw new Error('This file was not read');
  return { extract, proposal };
}

/** For tests: a file under review by its name. */
export function reviewOf(name: string): FileReview {
  const file = filesNow().find((each) => each.name === name);
  if (file === undefined) throw new Error(`${name} is not under review`);
  return file;
}
