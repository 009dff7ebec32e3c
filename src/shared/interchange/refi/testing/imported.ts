import type { DocumentText } from '../../../model/document.ts';
import type { Id } from '../../../model/ids.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { patched } from '../../../commands/patch.ts';
import { moment } from '../../../testing/fixtures.ts';
import { patchesOfPlan, planProject, type RefiPlan } from '../import/plan.ts';
import { readProject } from '../import/read-project.ts';

/** What a project file makes of a workspace, and the texts of all its documents. */
export interface ImportedProject {
  readonly plan: RefiPlan;
  readonly workspace: Workspace;
  readonly texts: ReadonlyMap<Id, DocumentText>;
}

/** Imports a project file into a workspace, for tests: stored are made-up hashes. */
export async function importedProject(
  bytes: Uint8Array<ArrayBuffer>,
  into: Workspace,
  known: ReadonlyMap<Id, DocumentText> = new Map(),
): Promise<ImportedProject> {
  const project = await readProject({ name: 'talks.qdpx', bytes });
  const context = { now: moment, author: 'Analyst', textOf: (document: Id) => known.get(document) ?? null };
  const plan = planProject(project, into, context);
  const hashes = { source: 'a'.repeat(64), text: 'b'.repeat(64) };
  const stored = new Map(plan.documents.map(({ record }) => [record.id, hashes]));
  const texts = new Map([...known, ...plan.documents.map(({ record, text }) => [record.id, text] as const)]);
  return { plan, workspace: patched(into, patchesOfPlan(plan, stored)), texts };
}
