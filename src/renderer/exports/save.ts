import { listed } from '../../shared/wording.ts';
import { request } from '../state/bridge.ts';
import { hush, say, toast } from '../state/feedback.ts';
import { createStore } from '../state/store.ts';
import { sentenceOf } from '../state/workspace.ts';

/** A file that is ready to be saved. */
export interface ReadyFile {
  /** What it is, in a sentence: `report`. */
  readonly what: string;
  /** What it is called until the analyst says otherwise, with its ending. */
  readonly name: string;
  /** The kind of file, by its name and ending. */
  readonly kind: { readonly name: string; readonly ending: string };
  /** By what its place is remembered. */
  readonly key: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What the format cannot hold, a few words each. */
  readonly leftOut?: readonly string[];
}

/**
 * Saves a file where the analyst says or, `again`, where the last one of its key is. Should somebody have changed that
 * since, it says so and asks. Tells what came of it; answers whether it is saved. Throws a ReadoutError.
 */
export async function saveFile(file: ReadyFile, again: boolean): Promise<boolean> {
  const path = (again ? await savedAgain(file) : null) ?? (await savedWhereAsked(file));
  if (path === null) {
    say('Not exported');
    return false;
  }
  saved.set((count) => count + 1);
  hush();
  const { what, leftOut = [] } = file;
  const lacking = leftOut.length === 0 ? '' : `. It cannot hold ${listed(leftOut)}`;
  toast(`${what.slice(0, 1).toUpperCase()}${what.slice(1)} saved to ${path}${lacking}`, {
    label: 'Show in folder',
    run: showInFolder,
  });
  return true;
}

/** Counts the files that were saved. */
export const saved = createStore(0);

async function savedAgain({ what, content, key }: ReadyFile): Promise<string | null> {
  const outcome = await request('exportAgain', { what, content, key });
  if (outcome.is === 'written') return outcome.path;
  if (outcome.is === 'changed')
    toast(`${outcome.path} was changed since it was exported, so it was left as it is. Choose where to save`);
  return null;
}

async function savedWhereAsked({ what, name, kind, content, key }: ReadyFile): Promise<string | null> {
  const filter = { name: kind.name, extensions: [kind.ending] };
  return await request('exportFile', { what, name, filter, content, key });
}

function showInFolder(): void {
  request('showExported').catch((error: unknown) => say(sentenceOf(error), 'error'));
}
