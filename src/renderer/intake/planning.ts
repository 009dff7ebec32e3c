import type { Id } from '../../shared/model/ids.ts';
import { starterWorkspace } from '../../shared/model/starter-workspace.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import type { PackedText } from '../../shared/text/packed.ts';
import { request } from '../state/bridge.ts';
import type { ImportSource } from '../state/import-sources.ts';
import { settingsStore } from '../state/settings.ts';
import { isWorkspaceOpen, whenWhole, workspaceNow, workspacePath } from '../state/workspace.ts';
import { intakeClient } from '../workers/intake-client.ts';
import type { Planned } from './intake-acts.ts';

/** What is being done before the report is there, in words. */
export type Telling = (step: string) => void;

/** Texts asked for at once. */
const atOnce = 8;

/**
 * Reads a file and plans what it would bring into the open workspace, away from the page. Throws a ReadoutError that
 * names the file, or the signal's reason when it is given up.
 */
export async function plannedIntake(
  source: ImportSource,
  signal: AbortSignal,
  tell: Telling,
): Promise<Planned> {
  const { name } = source;
  tell(`Reading ${name}`);
  const bytes = await source.bytes();
  if (isWorkspaceOpen()) await whenWhole();
  const into = workspacePath();
  const now = new Date().toISOString();
  // What is made for a file that comes into none begins with the same tags.
  const workspace = into === null ? starterWorkspace('New', now, () => crypto.randomUUID()) : workspaceNow();
  const texts = await textsOf(workspace, signal, (done, total) =>
    tell(`Reading the texts here: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`),
  );
  tell(`Reading ${name}`);
  const { author } = settingsStore.get();
  const task = { file: { name, bytes }, workspace: toFile(workspace), texts, now, author };
  const intake = await intakeClient.plan(task, signal, () => tell('Finding where everything belongs'));
  return { intake, into };
}

/** The texts of all documents, but for those that cannot be had; straight from the store, since the page needs none. */
async function textsOf(
  { documents }: Workspace,
  signal: AbortSignal,
  tell: (done: number, total: number) => void,
): Promise<(readonly [Id, PackedText])[]> {
  const texts: (readonly [Id, PackedText])[] = [];
  const left = [...documents.values()];
  const reader = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      signal.throwIfAborted();
      const { id, text: hash } = next;
      const text = await request('text', hash).catch(() => null);
      if (text !== null) texts.push([id, text]);
      tell(documents.size - left.length, documents.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return texts;
}
