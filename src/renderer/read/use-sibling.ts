import { useEffect, useState } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { sharedParagraphs, worthComparing } from './shared-paragraphs.ts';

/** A document that has paragraphs in common with another. */
export interface Sibling {
  readonly document: Document;
  readonly shared: number;
}

/** The document that shares most paragraphs with this one, if at least three; null while none is known. */
export function useSibling(document: Document, text: DocumentText): Sibling | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [sibling, setSibling] = useState<Sibling | null>(null);
  useEffect(() => {
    let wanted = true;
    const others = [...documents.values()].filter(({ id }) => id !== document.id);
    void Promise.all(others.map((other) => shared(other, text))).then((found) => {
      const best = found.toSorted((a, b) => b.shared - a.shared)[0];
      if (wanted) setSibling(best !== undefined && best.shared >= worthComparing ? best : null);
    });
    return () => {
      wanted = false;
    };
  }, [documents, document.id, text]);
  return sibling;
}

/** A text that cannot be had shares nothing. */
async function shared(other: Document, text: DocumentText): Promise<Sibling> {
  try {
    return { document: other, shared: sharedParagraphs(text, await textOf(other.id)) };
  } catch {
    return { document: other, shared: 0 };
  }
}
