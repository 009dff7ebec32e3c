import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { After } from './bench.ts';
import { readProfile } from '../src/main/files/profile.ts';
import { defaultAnnotationsView } from '../src/shared/annotations-list/filter.ts';
import { View } from '../src/shared/model/view.ts';
import { defaultReportOptions } from '../src/shared/report/options.ts';
import { benchDocument, benchWorkspace, makeBenchWorkspace, type Numbered } from './documents.ts';
import { kept, scratch } from './program.ts';

/** The two windows a renderer bench looks at: Readout on a workspace with so many annotations, and the bare one. */
export async function windows(
  after: After,
  annotations: number,
  numbers?: readonly Numbered[],
): Promise<{ app: Page; bare: Page }> {
  return opened(after, await scratch(after), annotations, numbers);
}

async function opened(
  after: After,
  folder: string,
  annotations: number,
  numbers?: readonly Numbered[],
): Promise<{ app: Page; bare: Page }> {
  const workspace = join(folder, 'Bench.readout');
  await makeBenchWorkspace(workspace, annotations, numbers);
  const profile = (name: string) => `--user-data-dir=${join(folder, name)}`;
  const app = await kept(after, resolve(import.meta.dirname, '..'), [profile('readout'), workspace]);
  const bare = await kept(after, resolve(import.meta.dirname, 'bare'), [profile('bare')]);
  return { app, bare };
}

/** The same, with a short document open, and two others to be compared as soon as Compare is asked for. */
export async function comparingWindows(
  after: After,
  left: Numbered,
  right: Numbered,
): Promise<{ app: Page; bare: Page }> {
  const folder = await scratch(after);
  const profile = await readProfile(join(folder, 'readout'));
  const view = await profile.view(benchWorkspace(0));
  await view.set(
    View.parse({
      mode: 'read',
      document: benchDocument('S'),
      places: {},
      compare: {
        left: benchDocument(left),
        right: benchDocument(right),
        filter: 'all',
        row: null,
        tags: true,
      },
      report: defaultReportOptions,
      annotations: defaultAnnotationsView,
      memo: null,
      rail: true,
      libraryHeight: null,
      collapsedGroups: [],
      expandedTags: [],
      hiddenTags: [],
      soloTag: null,
      recentTags: [],
      lastTags: [],
    }),
  );
  return opened(after, folder, 0, ['S', left, right]);
}
