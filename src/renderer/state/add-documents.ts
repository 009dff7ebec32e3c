import { readPlainText } from '../../shared/import/plain-text.ts';
import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder } from '../../shared/model/library.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { openDocument } from './view.ts';
import { notify, run, sentenceOf, workspaceNow } from './workspace.ts';

type NewDocument = Omit<Document, 'addedAt' | 'updatedAt'>;

/** Asks for text files and adds them. */
export async function chooseDocuments(): Promise<void> {
  try {
    await addFiles(await request('chooseFiles'));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}

/** Adds text files to the library as one step to undo. One that cannot be read is named; the others are added. */
export async function addFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  const documents: NewDocument[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      documents.push(await stored(file, documents));
    } catch (error) {
      problems.push(sentenceOf(error));
    }
  }
  const first = documents[0];
  if (first !== undefined && (await run({ type: 'addDocuments', documents }))) openDocument(first.id);
  if (problems.length > 0)
    notify(
      problems.length === 1 ? 'One file was not added.' : `${problems.length} files were not added.`,
      problems.length === 1 ? problems.join('') : `\n${problems.join('\n')}`,
    );
  else if (first !== undefined)
    say(documents.length === 1 ? `Added ${first.number}` : `Added ${documents.length} documents`);
}

async function stored(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  before: readonly NewDocument[],
): Promise<NewDocument> {
  const { text, title, language, encoding } = readPlainText(name, bytes);
  const hashes = await request('store', { bytes, text });
  const library = [...documentsInOrder(workspaceNow().documents), ...before];
  const removed = [...workspaceNow().removed.values()].map(({ document }) => document);
  return {
    id: crypto.randomUUID(),
    number: nextNumber([...library, ...removed].map(({ number }) => number)),
    title,
    deck: null,
    outlet: null,
    agency: null,
    published: null,
    statement: null,
    place: null,
    language,
    speakers: [],
    group: null,
    order: (library.at(-1)?.order ?? 0) + 1,
    source: { hash: hashes.source, name, bytes: bytes.length, encoding, format: 'text', changes: 'accepted' },
    text: hashes.text,
    versionOf: null,
    evidence: [],
  };
}

/** One more than the highest number in use (a removed document keeps its own), with three digits or more. */
function nextNumber(used: readonly string[]): string {
  const highest = Math.max(0, ...used.map(Number).filter(Number.isInteger));
  return String(highest + 1).padStart(3, '0');
}
