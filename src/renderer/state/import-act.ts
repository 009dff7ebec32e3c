import type { Step } from '../../shared/commands/command.ts';
import { documentOf } from '../../shared/import/review/document-of.ts';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { textOf } from '../../shared/import/review/lines.ts';
import { numbersOf } from '../../shared/import/review/numbers.ts';
import { type ImportOutcome, outcomeOf } from '../../shared/import/review/outcome.ts';
import { rememberedLines } from '../../shared/import/review/remembered.ts';
import { comesIn } from '../../shared/import/review/status.ts';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { counted } from '../../shared/wording.ts';
import { request } from './bridge.ts';
import { bytesRead, endReview, filesNow, importStore } from './importing.ts';
import { openDocument } from './view.ts';
import { carryOut, isWorkspaceOpen, whenOpen, workspaceNow } from './workspace.ts';

/** What came in, and what became of every file. */
export interface Imported extends ImportOutcome {
  readonly documents: readonly Pick<Document, 'id' | 'number' | 'versionOf'>[];
}

/**
 * Adds the documents under review that come in, as one step to undo; without a workspace, to one that is made
 * for them. Throws a ReadoutError, and then nothing was added and the review is as it was.
 */
export async function importReviewed(): Promise<Imported> {
  const files = filesNow();
  const coming = files.filter(comesIn);
  if (coming.length === 0) throw new Error('There is nothing to import');
  try {
    if (!isWorkspaceOpen()) await request('beginWorkspace');
    await whenOpen();
    const documents = await stored(coming, workspaceNow());
    const steps: [Step, ...Step[]] = [
      { type: 'addDocuments', documents },
      ...rememberedLines(coming, workspaceNow().outlets.values()).map(({ outlet, lines }): Step => ({
        type: 'writeOutletLines',
        id: crypto.randomUUID(),
        outlet,
        lines: [...lines],
      })),
    ];
    await carryOut({ type: 'batch', label: `import ${counted(documents.length, 'document')}`, steps });
    const outcome = outcomeOf(files);
    endReview();
    const [first] = documents;
    if (first !== undefined) openDocument(first.id);
    return { ...outcome, documents };
  } finally {
    importStore.set((state) => ({ ...state, importing: null }));
  }
}

type NewDocument = Omit<Document, 'addedAt' | 'updatedAt'>;

/** Makes bytes and texts durable first: a document names only what is there. */
async function stored(coming: readonly FileReview[], workspace: Workspace): Promise<NewDocument[]> {
  const library = documentsInOrder(workspace.documents);
  const removed = Array.from(workspace.removed.values(), ({ document }) => document);
  const numbers = numbersOf(
    coming,
    [...library, ...removed].map(({ number }) => number),
  );
  const last = library.at(-1)?.order ?? 0;
  const documents: NewDocument[] = [];
  for (const [i, file] of coming.entries()) {
    importStore.set((state) => ({ ...state, importing: { done: i, total: coming.length } }));
    const bytes = await bytesRead(file.id);
    const size = bytes.length;
    const hashes = await request('store', { bytes, text: textOf(file) });
    const number = numbers.get(file.id) ?? '';
    documents.push(documentOf(file, { hashes, size, number, order: last + 1 + i }));
  }
  const there = new Set([...workspace.documents.keys(), ...documents.map(({ id }) => id)]);
  return documents.map((document) =>
    // What it was to be a version of may have been left out meanwhile.
    document.versionOf === null || there.has(document.versionOf)
      ? document
      : Object.assign(document, { versionOf: null }),
  );
}
