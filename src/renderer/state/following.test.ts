import { afterEach, expect, test, vi } from 'vitest';
import type { Start, Told } from '../../shared/ipc/contract.ts';
import { documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import { startOf } from './testing.ts';

const workspace = workspaceWith([documentRecord(1)]);

afterEach(() => vi.unstubAllGlobals());

test('what main tells before its answer to the start is here is not lost, and what the answer holds is not done twice', async () => {
  let answer: (start: Start) => void = () => undefined;
  let tell: (told: Told) => void = () => undefined;
  vi.stubGlobal('readout', {
    request: () =>
      new Promise((resolve) => {
        answer = (value) => resolve({ ok: true, value });
      }),
    listen: (hear: (told: string) => void) => {
      tell = (told) => hear(JSON.stringify(told));
      return () => undefined;
    },
  });
  const { begin } = await import('./following.ts');
  const { workspaceNow, undoNow } = await import('./workspace.ts');
  const begun = begin();
  tell(renamed('First', 4));
  tell(renamed('Second', 5));
  answer(startOf(workspace, 4));
  await begun;
  expect(workspaceNow().name).toBe('Second');
  expect(undoNow().undo).toBe('rename 5');
  tell(renamed('Long ago', 3));
  expect(workspaceNow().name).toBe('Second');
});

test('what is said of a change waits for the change, which would end it', async () => {
  let tell: (told: Told) => void = () => undefined;
  vi.stubGlobal('readout', {
    request: (channel: string) =>
      Promise.resolve({ ok: true, value: channel === 'start' ? startOf(workspace) : 1 }),
    listen: (hear: (told: string) => void) => {
      tell = (told) => hear(JSON.stringify(told));
      return () => undefined;
    },
  });
  const { begin } = await import('./following.ts');
  const { workspaceNow } = await import('./workspace.ts');
  const { takeFound } = await import('./found.ts');
  await begin();
  let isSaid = false;
  const taken = takeFound('restored', '3 changes put back').then(() => {
    isSaid = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 0)); // main has answered, and not told yet
  expect(isSaid).toBe(false);
  tell(renamed('Put back', 1));
  await taken;
  expect(workspaceNow().name).toBe('Put back');
});

function renamed(name: string, revision: number): Told {
  return {
    type: 'patches',
    patches: [{ collection: 'workspace', id: id(999), before: { name: 'Test' }, after: { name } }],
    undo: { undo: `rename ${revision}`, redo: null },
    revision,
  };
}
