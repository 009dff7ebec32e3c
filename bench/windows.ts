import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { After } from './bench.ts';
import { makeBenchWorkspace, type Numbered } from './documents.ts';
import { kept, scratch } from './program.ts';

/** The two windows a renderer bench looks at: Readout on a workspace with so many annotations, and the bare one. */
export async function windows(
  after: After,
  annotations: number,
  numbers?: readonly Numbered[],
): Promise<{ app: Page; bare: Page }> {
  const folder = await scratch(after);
  const workspace = join(folder, 'Bench.readout');
  await makeBenchWorkspace(workspace, annotations, numbers);
  const profile = (name: string) => `--user-data-dir=${join(folder, name)}`;
  const app = await kept(after, resolve(import.meta.dirname, '..'), [profile('readout'), workspace]);
  const bare = await kept(after, resolve(import.meta.dirname, 'bare'), [profile('bare')]);
  return { app, bare };
}
