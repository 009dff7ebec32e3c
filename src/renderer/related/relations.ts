import { useEffect, useMemo } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { type DocumentPairs, documentPairs } from '../../shared/relations/document-pairs.ts';
import { request } from '../state/bridge.ts';
import { untilIdle } from '../state/idle.ts';
import { createStore, storeSays, useStore } from '../state/store.ts';
import { sentenceOf, useMirror, useWorkspace, workspaceNow } from '../state/workspace.ts';
import { type LibraryRelations, RelatedClient } from '../workers/related-client.ts';
import { startRelatedWorker } from '../workers/start-related-worker.ts';

type RelationsState =
  | { readonly state: 'looking' }
  | { readonly state: 'known'; readonly relations: LibraryRelations }
  | { readonly state: 'failed'; readonly reason: string };

const looking: RelationsState = { state: 'looking' };
const relationsStore = createStore<RelationsState>(looking);
const client = new RelatedClient(startRelatedWorker, (text) => request('text', text));

/**
 * Keeps what the documents of the library share up to date, as long as the component is mounted.
 * It begins when the page has nothing else to do; what was known stays told until more is.
 */
export function useRelationsFollowed(): void {
  const path = useMirror((mirror) => mirror.path);
  const documents = useWorkspace((workspace) => workspace.documents);
  const texts = useMemo(() => textsOf(documents.values()), [documents]);
  useEffect(() => {
    const wanted = new AbortController();
    void look(path, new Set(texts.split(' ').filter(Boolean)), wanted.signal);
    return () => wanted.abort();
  }, [path, texts]);
}

/** The workspace that was looked through last. */
let lookedIn: string | null = null;

async function look(path: string, library: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
  if (path !== lookedIn) {
    client.forget();
    relationsStore.set(() => looking);
    lookedIn = path;
  }
  await untilIdle(signal);
  const state = await client.relate(library, signal).then(
    (relations): RelationsState | null => relations && { state: 'known', relations },
    (error: unknown): RelationsState => ({ state: 'failed', reason: sentenceOf(error) }),
  );
  if (state !== null && !signal.aborted) relationsStore.set(() => state);
}

/** What is known of the library's relations. */
export function useRelations(): RelationsState {
  return useStore(relationsStore, (state) => state);
}

/** Whether it was found out, or could not be, which documents share text. */
export function areRelationsKnown(): boolean {
  return relationsStore.get().state !== 'looking';
}

/** The pairs of documents that seem to share paragraphs; none while that is not known. */
export function useDocumentPairs(): DocumentPairs {
  const state = useRelations();
  const documents = useWorkspace((workspace) => workspace.documents);
  return pairsOf(documents, state);
}

/** The same as far as it is known now. */
export function documentPairsNow(): DocumentPairs {
  return pairsOf(workspaceNow().documents, relationsStore.get());
}

/** The same, as soon as it is known. */
export async function documentPairsKnown(): Promise<DocumentPairs> {
  await storeSays(relationsStore, areRelationsKnown);
  return documentPairsNow();
}

const none: DocumentPairs = { all: [], of: new Map() };
/** What was worked out last: everybody asks the same. */
let last: {
  readonly documents: ReadonlyMap<string, Document>;
  readonly state: RelationsState;
  readonly pairs: DocumentPairs;
} | null = null;

function pairsOf(documents: ReadonlyMap<string, Document>, state: RelationsState): DocumentPairs {
  if (last?.documents === documents && last.state === state) return last.pairs;
  const pairs =
    state.state === 'known' ? documentPairs(documentsInOrder(documents), state.relations.candidates) : none;
  last = { documents, state, pairs };
  return pairs;
}

/** The texts of documents as one word, so that facts that change are no change of it. */
function textsOf(documents: Iterable<Document>): string {
  return [...new Set(Array.from(documents, ({ text }) => text))].join(' ');
}
