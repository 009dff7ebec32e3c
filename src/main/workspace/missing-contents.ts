import { setImmediate as turnOfLoop } from 'node:timers/promises';
import type { Notice } from '../../shared/ipc/contract.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { counted, listed } from '../../shared/wording.ts';
import type { ContentStore } from './content-store.ts';
import type { Session } from './session.ts';

/** What a window shows of it: see `missingContents`. */
export async function lookForMissing({
  workspace,
  contents,
}: Pick<Session, 'workspace' | 'contents'>): Promise<{ unreadable: Id[]; notice: Notice | null }> {
  const missing = await missingContents(contents, workspace.documents);
  return { unreadable: missing.texts.map(({ id }) => id), notice: missingNotice(missing) };
}

/** Documents whose files are gone, or no longer what was stored. */
export interface MissingContents {
  /** Those whose text is: they cannot be read. */
  readonly texts: readonly Document[];
  /** Those whose original file is not there: they are read from their text. */
  readonly sources: readonly Document[];
}

/** Reads every text once, with a turn of the loop between two of them. Never throws. O(bytes of the texts). */
export async function missingContents(
  contents: Pick<ContentStore, 'hasText' | 'sources'>,
  documents: ReadonlyMap<Id, Document>,
): Promise<MissingContents> {
  const texts: Document[] = [];
  const all = documentsInOrder(documents);
  for (const document of all) {
    if (!(await contents.hasText(document.text))) texts.push(document);
    await turnOfLoop();
  }
  const there = await contents.sources();
  return { texts, sources: all.filter(({ source }) => !there.has(source.hash)) };
}

/** What to tell of it, documents by their numbers; null where nothing is missing. */
export function missingNotice({ texts, sources }: MissingContents): Notice | null {
  if (texts.length === 0 && sources.length === 0) return null;
  const both = texts.filter((document) => sources.includes(document));
  const onlySources = sources.filter((document) => !texts.includes(document));
  return {
    id: 'missing-contents',
    sentence:
      texts.length === 0
        ? `The original ${files(onlySources)} not in the workspace folder.`
        : `The stored ${texts.length === 1 ? 'text' : 'texts'} of ${numbers(texts)} cannot be read.`,
    detail: [
      texts.length === 0
        ? `${onlySources.length === 1 ? 'Its text' : 'Their texts'} and annotations are here and can be worked on.`
        : 'The annotations are kept, with the words they stand on, and every other document opens.',
      texts.length > both.length
        ? `Open ${texts.length === 1 ? 'it' : 'one'} to make its text again from the original file${both.length === 0 ? '' : ', where that is there'}.`
        : '',
      texts.length > 0 && onlySources.length > 0 ? `The original ${files(onlySources)} missing too.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    actions: [],
  };
}

function files(documents: readonly Document[]): string {
  return documents.length === 1 ? `file of ${numbers(documents)} is` : `files of ${numbers(documents)} are`;
}

const most = 8;

function numbers(documents: readonly Document[]): string {
  const named = documents.slice(0, most).map(({ number }) => number);
  const more = documents.length - named.length;
  return listed(more === 0 ? named : [...named, counted(more, 'other document')]);
}
