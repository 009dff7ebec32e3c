import type { Document } from './document.ts';
import type { Id } from './ids.ts';
import type { Workspace } from './workspace.ts';

type Library = Pick<Workspace, 'documents' | 'removed'>;

/** Why a number cannot be a document's, or null. A removed document keeps its number: it may come back. */
export function numberProblem({ documents, removed }: Library, id: Id, number: string): string | null {
  if (number.trim() === '') return 'A document needs a number.';
  if (number.length > 16) return 'A number holds 16 characters at most.';
  for (const other of documents.values())
    if (other.id !== id && other.number === number) return `${number} is the number of “${other.title}”.`;
  for (const { document } of removed.values())
    if (document.id !== id && document.number === number)
      return `${number} is the number of “${document.title}”, which was removed and may come back.`;
  return null;
}

/** Why a document cannot be a version of another, or null. */
export function versionProblem({ documents }: Library, id: Id, versionOf: Id | null): string | null {
  const seen = new Set<Id>();
  for (let up = versionOf; up !== null && !seen.has(up); up = documents.get(up)?.versionOf ?? null) {
    if (up === id) return 'A document cannot be a version of itself, or of a version of itself.';
    seen.add(up);
  }
  return null;
}

/** How documents are called in a sentence: `001`, `001 and 003`, `4 documents`. */
export function documentNames(documents: readonly Pick<Document, 'number'>[]): string {
  const [first, second, third] = documents;
  if (first === undefined || third !== undefined) return `${documents.length} documents`;
  return second === undefined ? first.number : `${first.number} and ${second.number}`;
}
