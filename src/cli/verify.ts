import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileNames } from '../main/workspace/names.ts';
import { ContentStore } from '../main/workspace/content-store.ts';
import { readReport } from '../shared/interchange/verify/read-report.ts';
import { type Verified, verifyReport } from '../shared/interchange/verify/verify.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/ids.ts';
import type { Workspace } from '../shared/model/workspace.ts';
import type { Request } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { whyUnreadable } from './read-text.ts';
import { readWorkspace } from './read-workspace.ts';

/** What was found of the quotations of a report. */
export interface VerifiedReport {
  readonly report: string;
  /** The folder of the workspace. */
  readonly folder: string;
  readonly documents: Workspace['documents'];
  readonly verified: readonly Verified[];
  /** What standard error should say beside it; null for nothing. */
  readonly warning: string | null;
}

/**
 * Verifies a report against a workspace, or the one that lies nearest to it. Throws a CliError where it could not be
 * done: one of the two cannot be read, or none or several workspaces lie near.
 */
export async function verify({
  report,
  workspace: given,
}: Extract<Request, { command: 'verify' }>): Promise<VerifiedReport> {
  const bytes = await bytesOf(report);
  const folder = given ?? (await workspaceNear(report));
  const { workspace, warning } = await readWorkspace(folder);
  const { documents } = workspace;
  const store = new ContentStore(folder);
  const textOf = async (id: Id) => {
    const hash = documents.get(id)?.text;
    return hash === undefined ? null : await store.text(hash).catch(() => null); // said of its quotations
  };
  try {
    const read = await readReport({ name: basename(report), bytes }, () => undefined);
    return { report, folder, documents, warning, verified: await verifyReport(read, { documents, textOf }) };
  } catch (error) {
    throw error instanceof ReadoutError ? new CliError(error.message) : error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${whyUnreadable(error)}.`);
  }
}

/** The workspace the report lies in, beside which it lies, or which lies in the nearest folder above it. */
async function workspaceNear(report: string): Promise<string> {
  const own = dirname(resolve(report));
  for (let folder = own; ; folder = dirname(folder)) {
    const found = await workspacesIn(folder);
    const [only] = found;
    if (found.length > 1)
      throw new CliError(
        `${folder} holds ${found.length} workspaces: say which, as readout verify ${report} ${join(folder, only?.name ?? '')}.`,
      );
    if (only !== undefined) return join(folder, only.name);
    if (dirname(folder) === folder) break;
  }
  throw new CliError(
    `No workspace lies in ${own} or above it: say which, as readout verify ${report} NAME.readout.`,
  );
}

/** The folder itself, named by nothing, or the workspaces in it; none where it cannot be read. */
async function workspacesIn(folder: string): Promise<{ readonly name: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === fileNames.workspace)) return [{ name: '' }];
  return entries.filter((entry) => entry.isDirectory() && entry.name.endsWith('.readout'));
}
