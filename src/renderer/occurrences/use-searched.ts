import { useEffect, useMemo, useState } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { useSettings } from '../state/settings.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { Searched } from '../workers/search-client.ts';

type Readable = ReadonlyMap<Id, DocumentText>;

/** Every document whose text can be had, in the library's order; null before they are read, or while not wanted. */
export function useSearched(wanted: boolean): readonly Searched[] | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const language = useSettings(({ segmentation }) => segmentation);
  const [texts, setTexts] = useState<Readable | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    void readable([...documents.keys()]).then((read) => {
      if (current) setTexts(read);
    });
    return () => {
      current = false;
    };
  }, [wanted, documents]);
  return useMemo(() => {
    if (!wanted || texts === null) return null;
    return documentsInOrder(documents).flatMap((document) => {
      const text = texts.get(document.id);
      return text === undefined ? [] : [searchedOf(document, text, language)];
    });
  }, [wanted, texts, documents, language]);
}

/** A document as a search has it. `language` is the setting: null for the document's own. */
export function searchedOf(document: Document, text: DocumentText, language: string | null): Searched {
  return { id: document.id, hash: document.text, text, language: language ?? document.language };
}

/** A text that cannot be had is not searched: its row in the library says so. */
async function readable(documents: readonly Id[]): Promise<Readable> {
  const read = await Promise.allSettled(documents.map((id) => textOf(id)));
  return new Map(
    read.flatMap((text, i) => {
      const id = documents[i];
      return text.status === 'fulfilled' && id !== undefined ? [[id, text.value] as const] : [];
    }),
  );
}
