import { randomUUID } from 'node:crypto';
import { bringIn } from '../main/workspace/bringing-in.ts';
import type { ContentStore } from '../main/workspace/content-store.ts';
import type { Session } from '../main/workspace/session.ts';
import type { ImportFile } from '../shared/import/reading.ts';
import type { Intake } from '../shared/interchange/intake/intake.ts';
import { isNothing, patchesOfIntake } from '../shared/interchange/intake/patches.ts';
import { planIntake } from '../shared/interchange/intake/plan.ts';
import { readForeign } from '../shared/interchange/intake/read.ts';
import { nothingWords } from '../shared/interchange/intake/words.ts';
import type { DocumentText } from '../shared/model/document.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/ids.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import type { ImportedFile } from './import.ts';

/** Takes in a file of another program, or tells what it would bring. */
export type TakeForeign = (path: string, file: ImportFile) => Promise<ImportedFile>;

/**
 * How files of other programs are taken: what is certain of them, each as one step to undo. Without a session nothing is
 * taken, only told. What cannot be read is an outcome; that the workspace cannot be saved is thrown.
 */
export function foreignTaker(
  workspaceNow: () => Workspace,
  contents: ContentStore,
  session: Session | null,
): TakeForeign {
  return async (path, file) => {
    let intake: Intake;
    try {
      intake = await planned(file, workspaceNow(), contents);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      return { path, outcome: 'failed', why: error.message };
    }
    if (isNothing(intake)) {
      const isKnown = Object.values(intake.known).some((count) => count > 0);
      return { path, outcome: isKnown ? 'there' : 'failed', why: nothingWords(intake) };
    }
    if (session !== null) await take(session, intake);
    return { path, outcome: 'taken', intake };
  };
}

async function planned(file: ImportFile, workspace: Workspace, contents: ContentStore): Promise<Intake> {
  const foreign = await readForeign(file);
  const texts = new Map<Id, DocumentText>();
  for (const { id, text } of workspace.documents.values()) {
    const words = await contents.text(text).catch(() => null); // told in the report
    if (words !== null) texts.set(id, words);
  }
  return planIntake(foreign, {
    file: file.name,
    workspace,
    textOf: (document) => texts.get(document) ?? null,
    newId: randomUUID,
    now: new Date().toISOString(),
    author: '',
  });
}

async function take(session: Session, intake: Intake): Promise<void> {
  const stored = new Map<Id, { source: string; text: string }>();
  for (const { record, file, text } of intake.documents)
    stored.set(record.id, await session.store(file.bytes, text));
  const patches = patchesOfIntake(intake, stored, new Set());
  if (patches.length > 0) await bringIn(session, `import ${intake.file}`, patches);
}
