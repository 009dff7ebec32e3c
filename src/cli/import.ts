import { codeOf, reasonOf } from '../main/files/reasons.ts';
import { ContentStore, hashOf } from '../main/workspace/content-store.ts';
import { openWorkspace } from '../main/workspace/open.ts';
import type { Session } from '../main/workspace/session.ts';
import { documentOf } from '../shared/import/review/document-of.ts';
import { numbersOf } from '../shared/import/review/numbers.ts';
import type { Document } from '../shared/model/document.ts';
import type { Intake } from '../shared/interchange/intake/intake.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import { documentsInOrder } from '../shared/model/library.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import type { Request } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { foreignTaker, type TakeForeign } from './import-foreign.ts';
import { type Known, type ReadFile, readFiles, type Target, textHash } from './read-files.ts';
import { readWorkspace } from './read-workspace.ts';

type NewDocument = Omit<Document, 'addedAt' | 'updatedAt'>;

/** What became of each file, or would, in the order they were named. */
export interface Imports {
  readonly files: readonly ImportedFile[];
  /** What standard error should say beside it. */
  readonly warnings: readonly string[];
}

export type ImportedFile =
  | { readonly path: string; readonly outcome: 'imported'; readonly document: NewDocument }
  | { readonly path: string; readonly outcome: 'taken'; readonly intake: Intake }
  | { readonly path: string; readonly outcome: 'there' | 'failed'; readonly why: string };

/**
 * Imports files into a workspace: documents as one step to undo, with all that is proposed of them, and then each file
 * of another program as one; or only tells what it would do. `today` is a plain date, `2026-11-21`. Throws a CliError where the workspace cannot
 * be opened or saved: another program has it, say. Then nothing was added.
 */
export async function importFiles(
  { workspace: folder, files, dryRun }: Extract<Request, { command: 'import' }>,
  today: string,
): Promise<Imports> {
  try {
    return dryRun ? await rehearsed(folder, files, today) : await added(folder, files, today);
  } catch (error) {
    if (error instanceof ReadoutError) throw new CliError(error.message);
    if (codeOf(error) === null) throw error;
    throw new CliError(`${folder} cannot be saved: ${reasonOf(error)}. Nothing was added to it.`);
  }
}

async function rehearsed(folder: string, paths: readonly string[], today: string): Promise<Imports> {
  const { workspace, warning } = await readWorkspace(folder);
  const known = await knownIn(workspace, new ContentStore(folder));
  const keep: Target['keep'] = (bytes, text) =>
    Promise.resolve({ source: hashOf(bytes), text: textHash(text) });
  const outlets = [...workspace.outlets.values()];
  const read = await readFiles(paths, { known, keep, today, outlets });
  const take = foreignTaker(() => workspace, new ContentStore(folder), null);
  const files = await withForeign(outcomes(read, workspace), read, take);
  return { files, warnings: warning === null ? [] : [warning] };
}

async function added(folder: string, paths: readonly string[], today: string): Promise<Imports> {
  const session = await openWorkspace(folder, {
    now: () => new Date().toISOString(),
    author: () => '',
    tell: () => undefined,
  });
  try {
    session.standing.check();
    const there = await knownIn(session.workspace, session.contents);
    const keep: Target['keep'] = (bytes, text) => session.store(bytes, text);
    const outlets = [...session.workspace.outlets.values()];
    const read = await readFiles(paths, { known: there, keep, today, outlets });
    const known = outcomes(read, session.workspace);
    const documents = known.flatMap((file) => (file?.outcome === 'imported' ? [file.document] : []));
    if (documents.length > 0) await session.run({ type: 'addDocuments', documents });
    const take = foreignTaker(() => session.workspace, session.contents, session);
    const files = await withForeign(known, read, take);
    if (!(await session.settled())) throw notSaved(session);
    return { files, warnings: session.news.notices.map(({ sentence }) => sentence) };
  } finally {
    await session.close();
  }
}

/** What the library holds: `003, “Title”`. */
async function knownIn({ documents }: Workspace, contents: ContentStore): Promise<Known> {
  const known: Known = { files: new Map(), texts: new Map() };
  for (const { number, title, source, text } of documentsInOrder(documents)) {
    const called = `${number}, “${title}”`;
    known.files.set(source.hash, called);
    const words = await contents.text(text).catch(() => null); // what is gone cannot be compared with
    if (words !== null) known.texts.set(textHash(words), called);
  }
  return known;
}

/** What became of each file; null of those of other programs, which come after the documents they may be about. */
function outcomes(read: readonly ReadFile[], { documents, removed }: Workspace): (ImportedFile | null)[] {
  const library = documentsInOrder(documents);
  const numbered = [...library, ...Array.from(removed.values(), ({ document }) => document)];
  const coming = read.flatMap((file) => (file.is === 'new' ? [file.review] : []));
  const numbers = numbersOf(
    coming,
    numbered.map(({ number }) => number),
  );
  let order = library.at(-1)?.order ?? 0;
  return read.map((file): ImportedFile | null => {
    if (file.is === 'foreign') return null;
    if (file.is !== 'new') return { path: file.path, outcome: file.is, why: file.why };
    const { path, review, size, hashes } = file;
    const number = numbers.get(review.id) ?? '';
    order += 1;
    return { path, outcome: 'imported', document: documentOf(review, { hashes, size, number, order }) };
  });
}

async function withForeign(
  known: readonly (ImportedFile | null)[],
  read: readonly ReadFile[],
  take: TakeForeign,
): Promise<ImportedFile[]> {
  const files: ImportedFile[] = [];
  for (const [i, file] of read.entries()) {
    const outcome = file.is === 'foreign' ? await take(file.path, file.file) : (known[i] ?? null);
    if (outcome !== null) files.push(outcome);
  }
  return files;
}

function notSaved({ saved, folder }: Session): CliError {
  const why = saved.state === 'failed' ? saved.error.message : 'The disk did not take it.';
  return new CliError(`${folder} is not saved. ${why}`);
}
