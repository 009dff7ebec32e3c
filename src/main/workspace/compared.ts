import { setImmediate } from 'node:timers/promises';
import type { Patch } from '../../shared/commands/patch.ts';
import { comparison, patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { patience } from './in-slices.ts';

/** Compared once: a decision is made again when its turn has come, and of 100,000 records that is felt. */
const compared = new WeakMap<Workspace, WeakMap<Workspace, readonly Patch[]>>();

/** The patches from one state to another, remembered for as long as both are there. */
export function between(before: Workspace, after: Workspace): readonly Patch[] {
  return known(before, after) ?? remembered(before, after, patchesBetween(before, after));
}

/** The same in slices, between which other work has its turn; `between` then knows it. */
export async function betweenInSlices(before: Workspace, after: Workspace): Promise<readonly Patch[]> {
  const told = known(before, after);
  if (told !== undefined) return told;
  const patches: Patch[] = [];
  let since = performance.now();
  for (const patch of comparison(before, after)) {
    if (patch !== null) patches.push(patch);
    if (performance.now() - since < patience) continue;
    await setImmediate();
    since = performance.now();
  }
  return remembered(before, after, patches);
}

function known(before: Workspace, after: Workspace): readonly Patch[] | undefined {
  return before === after ? [] : compared.get(before)?.get(after);
}

function remembered(before: Workspace, after: Workspace, patches: readonly Patch[]): readonly Patch[] {
  const others = compared.get(before) ?? new WeakMap<Workspace, readonly Patch[]>();
  compared.set(before, others.set(after, patches));
  return patches;
}
