import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import { patched } from '../../shared/commands/patch.ts';
import { fromFile, toFile, type Workspace } from '../../shared/model/workspace.ts';
import { scratch, workspaceIn, worldOf } from './fixtures.ts';
import { openWorkspace } from './open.ts';
import { parse } from './serialise.ts';

/** Any edit, made of numbers: which record, where, what. */
const edit = fc.record({
  kind: fc.nat(9),
  at: fc.nat(60),
  long: fc.nat(20),
  pick: fc.nat(50),
  pause: fc.constantFrom(10, 5_000),
});

/** The edit as a command on the workspace as it is now; some of them cannot be carried out. */
function commandOf(
  { kind, at, long, pick }: { kind: number; at: number; long: number; pick: number },
  now: Workspace,
): Command {
  const one = <T>(list: Iterable<T>): T | undefined => [...list].at(pick % Math.max(1, [...list].length));
  const document = one(now.documents.keys()) ?? randomUUID();
  const other = [...now.documents.keys()].find((id) => id !== document) ?? randomUUID();
  const tag = one(now.tags.keys()) ?? randomUUID();
  const id = one(now.annotations)?.id ?? randomUUID();
  const ranges = [{ start: at, end: at + long + 1 }];
  const commands: readonly Command[] = [
    {
      type: 'addAnnotation',
      id: randomUUID(),
      document,
      ranges,
      tags: pick % 2 === 0 ? [tag] : [],
      note: '',
    },
    { type: 'noteAnnotation', id, note: 'x'.repeat(long) },
    { type: 'tagAnnotation', id, add: [tag], remove: [] },
    { type: 'placeAnnotation', id, ranges },
    { type: 'removeAnnotations', ids: [id] },
    { type: 'changeTag', id: tag, change: { name: `Tag ${at}` } },
    { type: 'removeTag', id: tag },
    { type: 'removeDocument', id: document },
    { type: 'addComparison', id: randomUUID(), kind: 'chain', documents: [document, other] },
    { type: 'renameWorkspace', name: `Name ${at}` },
  ];
  return commands[kind] ?? { type: 'renameWorkspace', name: 'Study' };
}

test('undoing everything is the start, redoing everything the end, and a window that follows sees the same', async () => {
  const texts = [
    'The two sides exchanged views.\nThey agreed to meet again.',
    'Japan hopes for\nstable ties 𠀀 with China.',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
      const parent = await scratch(() => undefined);
      const { folder, workspace: start } = await workspaceIn(parent, texts);
      const world = worldOf();
      const session = await openWorkspace(folder, world);
      for (const each of edits) {
        world.clock += each.pause;
        await session.run(commandOf(each, session.workspace)).catch(() => undefined);
      }
      const end = toFile(session.workspace);
      while (session.undoState.undo !== null) await session.undo();
      expect(toFile(session.workspace)).toEqual(toFile(start));
      while (session.undoState.redo !== null) await session.redo();
      expect(toFile(session.workspace)).toEqual(end);
      const mirror = world.told.reduce(
        (workspace, told) => (told.type === 'patches' ? patched(workspace, told.patches) : workspace),
        fromFile(toFile(start)),
      );
      expect(toFile(mirror)).toEqual(end);
      await session.close();
      const parsed = parse(await readFile(join(folder, 'workspace.json'), 'utf8'));
      expect(parsed.kind === 'good' && toFile(parsed.workspace)).toEqual(end);
      await rm(parent, { recursive: true });
    }),
    { numRuns: 40 },
  );
}, 60_000);
