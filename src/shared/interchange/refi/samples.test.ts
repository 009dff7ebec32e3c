import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tagsInOrder } from '../../model/codebook.ts';
import { unsoundness } from '../../model/soundness.ts';
import { workspaceWith } from '../../testing/fixtures.ts';
import { importedProject } from './testing/imported.ts';

// Projects other programs wrote. They lie outside the project.
const data = resolve(import.meta.dirname, '../../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const samples = join(data, 'refi', 'samples');

describe.skipIf(!existsSync(samples))('real projects', () => {
  test('qualitative-coding', async () => {
    const { plan, workspace } = await imported('qc-demo.qualitative-coding.qdpx');
    console.log(JSON.stringify({ ...plan.report, colours: [...plan.report.colours] }, null, 1));
    expect(unsoundness(workspace)).toEqual([]);
  });
  test('ATLAS.ti blank', async () => {
    const { plan, workspace } = await imported('atlasti-blank.ponte.qdpx');
    console.log(JSON.stringify(plan.report, null, 1));
    expect(unsoundness(workspace)).toEqual([]);
  });
  test('ATLAS.ti standard project', async () => {
    for (const name of ['TestProject.sky-loom.qdpx', 'Project.sky-loom.qde']) {
      const { plan, workspace } = await imported(name);
      console.log(
        JSON.stringify({ ...plan.report, colours: [...plan.report.colours] }, null, 1),
        [...workspace.memos.values()],
        tagsInOrder(workspace.tags).map((t) => t.name + ' ' + t.look?.hue + ' ' + t.look?.style),
      );
      expect(unsoundness(workspace)).toEqual([]);
    }
  });
});

async function imported(name: string) {
  return importedProject(new Uint8Array(readFileSync(join(samples, name))), workspaceWith([]));
}
