import { ContentStore } from '../main/workspace/content-store.ts';
import type { Document, DocumentText } from '../shared/model/document.ts';
import type { Id } from '../shared/model/ids.ts';

export interface ReadTexts {
  readonly textOf: (document: Id) => DocumentText | null;
  /** A sentence for each text that cannot be read. */
  readonly warnings: readonly string[];
}

/** Reads the stored texts of documents of the workspace in a folder. */
export async function readTexts(folder: string, documents: Iterable<Document>): Promise<ReadTexts> {
  const store = new ContentStore(folder);
  const texts = new Map<Id, DocumentText>();
  const warnings: string[] = [];
  for (const document of documents) {
    try {
      texts.set(document.id, await store.text(document.text));
    } catch (error) {
      warnings.push(`${document.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { textOf: (id) => texts.get(id) ?? null, warnings };
}
