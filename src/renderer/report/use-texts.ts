import { useEffect, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { textOf } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';

export type Texts = ReadonlyMap<Id, DocumentText | null>;

/** The stored texts of every document, null for one that cannot be read; null until all were asked for. */
export function useTexts(): Texts | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    let wanted = true;
    const reading = [...documents.keys()].map(async (id): Promise<[Id, DocumentText | null]> => [
      id,
      await textOf(id).catch(() => null),
    ]);
    void Promise.all(reading).then((entries) => {
      if (wanted) setTexts(new Map(entries));
    });
    return () => {
      wanted = false;
    };
  }, [documents]);
  return texts;
}
