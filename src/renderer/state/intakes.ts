import { beginningLength, foreignKind, isJson } from '../../shared/interchange/intake/kind.ts';
import type { Id } from '../../shared/model/ids.ts';
import { say } from './feedback.ts';
import type { ImportSource } from './import-sources.ts';
import { importStore, reviewFiles } from './importing.ts';
import { createStore, useStore } from './store.ts';

/** Projects, codebooks and annotations of other programs that wait to be looked at, one after another. */
export const intakeStore = createStore<readonly WaitingFile[]>([]);

interface WaitingFile {
  /** Two files may have one name. */
  readonly id: Id;
  readonly source: ImportSource;
}

/** The one that is looked at; null where there is none. */
export function useIntake(): WaitingFile | null {
  return useStore(intakeStore, ([first]) => first ?? null);
}

/** Has files of other programs looked at, behind those that wait. */
export function lookAtForeign(sources: readonly ImportSource[]): void {
  const added = sources.map((source) => ({ id: crypto.randomUUID(), source }));
  intakeStore.set((before) => [...before, ...added]);
  const [first] = sources;
  const { files, isAside } = importStore.get();
  if (first !== undefined && files !== null && !isAside) say(`${first.name} comes after this review`);
}

/** Goes on to the next. */
export function lookedAt(id: Id): void {
  intakeStore.set((before) => before.filter((each) => each.id !== id));
}

/**
 * Takes files from wherever they come to where they go: what other programs wrote about documents to a report of what it
 * would bring, documents to their review. Only of JSON the beginning has to be read for it.
 */
export async function takeFiles(sources: readonly ImportSource[]): Promise<void> {
  const kinds = sources.some(({ name }) => isJson(name))
    ? await Promise.all(sources.map(async (source) => foreignKind(source.name, await beginningOf(source))))
    : sources.map(({ name }) => foreignKind(name, ''));
  lookAtForeign(sources.filter((_, i) => kinds[i] !== null));
  reviewFiles(sources.filter((_, i) => kinds[i] === null));
}

/** The beginning of a file of JSON; empty of others and of what cannot be read, which its review tells. */
async function beginningOf(source: ImportSource): Promise<string> {
  if (!isJson(source.name)) return '';
  try {
    return new TextDecoder().decode((await source.bytes()).subarray(0, beginningLength));
  } catch {
    return '';
  }
}
