import { useEffect, useState } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { inIdle, untilIdle } from '../state/idle.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { sharedParagraphs, worthComparing } from './shared-paragraphs.ts';

/** A document that has paragraphs in common with another. */
export interface Sibling {
  readonly document: Document;
  readonly shared: number;
}

/**
 * The document that shares most paragraphs with this one, if at least three; null while none
 * is known. Looked for while the page has nothing else to do.
 */
export function useSibling(document: Document, text: DocumentText): Sibling | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [sibling, setSibling] = useState<Sibling | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    const look = async (): Promise<void> => {
      await untilIdle(wanted.signal);
      let best: Sibling | null = null;
      for (const other of documents.values()) {
        if (other.id === document.id) continue;
        const shared = await sharedWith(other, text, wanted.signal);
        if (shared >= Math.max(worthComparing, (best?.shared ?? 0) + 1)) best = { document: other, shared };
      }
      if (!wanted.signal.aborted) setSibling(best);
    };
    void look();
    return () => wanted.abort();
  }, [documents, document.id, text]);
  return sibling;
}

/** A text that cannot be had shares nothing. */
async function sharedWith(other: Document, text: DocumentText, signal: AbortSignal): Promise<number> {
  try {
    return await inIdle(sharedParagraphs(text, await textOf(other.id)), signal);
  } catch {
    return 0;
  }
}
