import { rmSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Told } from '../shared/ipc/contract.ts';
import type { Annotation } from '../shared/model/annotation.ts';
import { annotationsFrom } from '../shared/model/annotation-list.ts';
import { Annotations } from '../shared/model/annotations.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import type { Id } from '../shared/model/ids.ts';
import { annotationRecord, id } from '../shared/testing/fixtures.ts';
import { Beginning } from './beginning.ts';
import { Desk } from './desk.ts';
import { readProfile } from './files/profile.ts';
import { makeWorkspace } from './workspace/make.ts';
import { moment, scratch, workspaceIn } from './workspace/fixtures.ts';

/** The annotations of a large workspace: every 4,500th in a document, the others elsewhere. */
function many(document: Id): Annotation[] {
  const note = 'A note of some length, to make the file a large one. '.repeat(4);
  return Array.from({ length: 9_000 }, (_, i) =>
    annotationRecord(1_000 + i, 1, i % 4_500 === 0 ? { note, document } : { note }),
  );
}

/** A program that begins with a workspace of very many annotations, two of them in the only document. */
async function begun(spoil: (folder: string) => Promise<void> = () => Promise.resolve()) {
  const home = await scratch(onTestFinished);
  await mkdir(join(home, 'profile'));
  const { workspace } = await workspaceIn(home);
  const folder = join(home, 'Large.readout');
  const [document = ''] = workspace.documents.keys();
  await makeWorkspace(folder, { ...workspace, annotations: Annotations.of(many(document)) }, () =>
    Promise.resolve(),
  );
  await spoil(folder);
  const told: Told[] = [];
  const tell = (each: Told): void => void told.push(each);
  const profile = await readProfile(join(home, 'profile'));
  const desk = new Desk({
    profile,
    sample: { shipped: join(home, 'shipped'), own: join(home, 'own') },
    now: () => moment,
    tell,
    handOver: () => Promise.resolve(),
  });
  onTestFinished(() => desk.close());
  const beginning = new Beginning(desk, profile, tell, { path: folder, firstRun: false }, true);
  return { folder, desk, beginning, told };
}

async function garble(folder: string): Promise<void> {
  const path = join(folder, 'workspace.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(`{"id":"${id(1_001)}"`, `{"id":"${id(1_001)}`));
}

describe('beginning with a large workspace', () => {
  it('shows the document in sight before the desk has opened it, and has the others asked for', async () => {
    const { desk, beginning, told } = await begun();
    const { opened } = await beginning.start('linux');
    expect(desk.hasWorkspace).toBe(false);
    expect(opened?.file.annotations.map((each) => each.id)).toEqual([1_000, 5_500].map(id));
    expect(opened?.awaited).toBe(8_998);
    expect(annotationsFrom(await beginning.portion(null))?.[0]?.id).toBe(id(1_000));
    expect(desk.hasWorkspace).toBe(true);
    expect(told).toEqual([]);
  });

  it('tells anew what was opened otherwise than it looked', async () => {
    const { beginning, told } = await begun(async (folder) => {
      await copyFile(join(folder, 'workspace.json'), join(folder, 'workspace.previous.json'));
      await garble(folder);
    });
    const { opened } = await beginning.start('linux');
    expect(opened?.notices).toEqual([]);
    await beginning.portion(null);
    expect(told).toMatchObject([{ type: 'opened', opened: { notices: [{ id: 'restored' }] } }]);
    await beginning.portion(id(2_000));
    expect(told).toHaveLength(1);
  });

  it('says so where it could not be opened after all', async () => {
    const { folder, beginning, told } = await begun();
    const { opened, failure } = await beginning.start('linux');
    rmSync(folder, { recursive: true }); // before the desk has come to read it
    expect(opened?.awaited).toBe(8_998);
    expect(failure).toBeNull();
    await expect(beginning.portion(null)).rejects.toThrow(ReadoutError);
    expect(told).toMatchObject([{ type: 'unopened', error: { name: 'workspace-missing' } }]);
  });

  it('waits for the desk where the journal has something to bring back', async () => {
    const { desk, beginning } = await begun((folder) =>
      writeFile(join(folder, 'journal.ndjson'), 'a header\nan entry\n'),
    );
    await beginning.start('linux');
    expect(desk.hasWorkspace).toBe(true);
  });

  it('waits for the desk where somebody may have the folder', async () => {
    const { desk, beginning } = await begun((folder) => writeFile(join(folder, 'workspace.lock'), '{}'));
    await beginning.start('linux');
    expect(desk.hasWorkspace || (await desk.start('linux')).failure !== null).toBe(true);
  });
});
