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
  const { begin, workspaceNow, undoNow } = await import('./workspace.ts');
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

function renamed(name: string, revision: number): Told {
  return {
    type: 'patches',
    patches: [{ collection: 'workspace', id: id(999), before: { name: 'Test' }, after: { name } }],
    undo: { undo: `rename ${revision}`, redo: null },
    revision,
  };
}
