import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import type { Tag } from '../../shared/model/tag.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { guarded } from '../files/testing/guarded-disk.ts';
import { failure, MemoryDisk } from '../files/testing/memory-disk.ts';
import { WorkspaceAdapter } from './adapter.ts';
import { moment } from './fixtures.ts';
import { makeWorkspace } from './make.ts';
import { readFolder } from './reading.ts';
import { starterWorkspace } from '../../shared/model/starter-workspace.ts';

const folder = '/Study.readout';

async function diskWithWorkspace(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await makeWorkspace(folder, starterWorkspace('Study', moment, randomUUID), undefined, disk);
  return disk;
}

/** The nth edit: a tag of that name. */
function edit(n: number): Patch {
  const tag: Tag = {
    id: randomUUID(),
    parent: null,
    name: `Edit ${n}`,
    code: `E${n}`,
    look: { hue: 'amber', style: 'solid' },
    digit: null,
    description: '',
    aliases: [],
    rules: [],
    order: 10 + n,
    createdAt: moment,
    updatedAt: moment,
  };
  return { collection: 'tags', id: tag.id, before: null, after: tag };
}

const editsIn = ({ tags }: Workspace): number[] =>
  [...tags.values()]
    .flatMap(({ name }) => (name.startsWith('Edit') ? [Number(name.slice(5))] : []))
    .toSorted((a, b) => a - b);

/** Edits with a checkpoint going on between and beside them, as far as the disk lets it come; tells each that is on the disk. */
async function work(adapter: WorkspaceAdapter, saved: (n: number) => void): Promise<void> {
  let workspace = await adapter.read();
  const make = async (n: number): Promise<void> => {
    const patches = [edit(n)];
    workspace = patched(workspace, patches);
    adapter.enter(patches, moment);
    await adapter.flush();
    saved(n);
  };
  await make(1);
  await make(2);
  const first = adapter.write(workspace);
  await Promise.all([make(3), make(4)]);
  await first;
  await make(5);
  await Promise.all([adapter.write(workspace), make(6)]);
  await make(7);
}

test('wherever the program ends, the workspace opens with every edit that was saved, and no other than the next', async () => {
  const calm = await diskWithWorkspace();
  let steps = 0;
  const counting = guarded(calm, (_call, go) => {
    steps++;
    return go();
  });
  await work(new WorkspaceAdapter(folder, () => moment, counting), () => undefined);
  expect(steps).toBeGreaterThan(40);
  for (let end = 0; end < steps; end++) {
    const disk = await diskWithWorkspace();
    let n = 0;
    let isOver: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const dying = guarded(disk, (_call, go) => {
      if (n++ < end) return go();
      isOver();
      return new Promise(() => undefined);
    });
    const saved: number[] = [];
    const done = work(new WorkspaceAdapter(folder, () => moment, dying), (each) => saved.push(each));
    await Promise.race([done, over]);
    const found = await readFolder(folder, disk);
    const edits = editsIn(found.workspace);
    expect({ end, missing: saved.filter((each) => !edits.includes(each)) }).toEqual({ end, missing: [] });
    expect({ end, edits }).toEqual({ end, edits: [1, 2, 3, 4, 5, 6, 7].slice(0, edits.length) });
    expect({ end, fault: found.replay.fault }).toEqual({ end, fault: null });
    // Who comes after can go on, and loses nothing either.
    const after = new WorkspaceAdapter(folder, () => moment, disk);
    const workspace = patched(await after.read(), [edit(8)]);
    after.enter([edit(8)], moment);
    await after.flush();
    expect(editsIn((await readFolder(folder, disk)).workspace)).toEqual([...edits, 8]);
    await after.write(workspace);
    const last = await readFolder(folder, disk);
    expect({ end, edits: editsIn(last.workspace), brought: last.replay.brought }).toEqual({
      end,
      edits: [...edits, 8],
      brought: [],
    });
  }
});

test('a checkpoint of which any step fails harms nothing, and the next one is whole', async () => {
  for (let n = 0, ended = false; !ended; n++) {
    const disk = await diskWithWorkspace();
    let step = 0;
    let failAt = Infinity;
    const failing = guarded(disk, (call, go) =>
      step++ === failAt ? Promise.reject(failure('EIO', call.call, call.path)) : go(),
    );
    const adapter = new WorkspaceAdapter(folder, () => moment, failing);
    const workspace = patched(await adapter.read(), [edit(1)]);
    adapter.enter([edit(1)], moment);
    await adapter.flush();
    step = 0;
    failAt = n;
    await adapter.write(workspace).catch(() => undefined);
    ended = step <= n;
    failAt = Infinity;
    expect({ n, edits: editsIn((await readFolder(folder, disk)).workspace) }).toEqual({ n, edits: [1] });
    adapter.enter([edit(2)], moment);
    await adapter.flush();
    await adapter.write(patched(workspace, [edit(2)]));
    const { workspace: found, replay, recovery } = await readFolder(folder, disk);
    expect({ n, edits: editsIn(found), brought: replay.brought, fault: replay.fault, recovery }).toEqual({
      n,
      edits: [1, 2],
      brought: [],
      fault: null,
      recovery: null,
    });
    const names = (await disk.list(folder)).map(({ name }) => name);
    expect({ n, aside: names.filter((name) => /damaged|outside/.test(name)) }).toEqual({ n, aside: [] });
  }
});

test('the checkpoints that are asked for while one goes on are one, and it holds what was made meanwhile', async () => {
  const disk = await diskWithWorkspace();
  let written = 0;
  const counting = guarded(disk, (call, go) => {
    if (call.call === 'rename' && call.path.includes('.workspace.json.')) written++;
    return go();
  });
  const adapter = new WorkspaceAdapter(folder, () => moment, counting);
  let workspace = await adapter.read();
  const writes: Promise<void>[] = [];
  for (const n of [1, 2, 3, 4]) {
    workspace = patched(workspace, [edit(n)]);
    adapter.enter([edit(n)], moment);
    writes.push(adapter.write(workspace));
    await Promise.resolve();
  }
  await Promise.all(writes);
  expect(written).toBe(2);
  expect(adapter.isAhead).toBe(false);
  expect(editsIn((await readFolder(folder, disk)).workspace)).toEqual([1, 2, 3, 4]);
});
