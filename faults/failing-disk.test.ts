import { expect, test } from 'vitest';
import { guarded } from '../src/main/files/testing/guarded-disk.ts';
import { failure, MemoryDisk } from '../src/main/files/testing/memory-disk.ts';
import type { Session } from '../src/main/workspace/session.ts';
import { randomFrom } from '../src/shared/testing/labelled/random.ts';
import { digestOf, Ledger } from './ledger.ts';
import { checked, crashStates } from './power-loss.ts';
import { opened, ticking } from './recording.ts';
import { folder, makeStudy } from './study.ts';

/** Which steps fail, counted from the opening, and how. */
interface Failing {
  readonly from: number;
  readonly to: number;
  readonly code: 'EIO' | 'EMFILE';
}

/** Steps for which the system needs another file handle. */
const opening = new Set(['open', 'write', 'read', 'readStart', 'list', 'sync']);

/** A run on a disk of which some steps fail, and then none any more. */
async function run({ from, to, code }: Failing) {
  const made = new MemoryDisk();
  await makeStudy(folder, made, 3);
  const start = made.image();
  const disk = new MemoryDisk(start);
  const ledger = new Ledger();
  const at = () => disk.steps.length;
  const states = new Set<string>();
  let isFailing = false;
  let asked = 0;
  const failing = guarded(disk, async ({ call, path }, go) => {
    const isConcerned = code === 'EIO' ? call !== 'file.close' : opening.has(call);
    if (isFailing && isConcerned) asked++;
    if (!isFailing || !isConcerned || asked < from || asked > to) return await go();
    if (call === 'file.sync') disk.giveUp(path);
    throw failure(code, call, path);
  });
  const session: Session = await opened(failing, ticking(), (told) => {
    if (told.type === 'patches') ledger.told(digestOf(session.workspace), at());
    if (told.type !== 'saved') return;
    states.add(told.saved.state);
    if (told.saved.state === 'saved') ledger.acknowledged(ledger.last, at());
  });
  isFailing = true;
  ledger.opened(digestOf(session.workspace), at());
  const memo = async (text: string) => {
    const edit = await session.run({ type: 'writeMemo', about: session.workspace.id, text });
    if (session.saved.state === 'saved') ledger.acknowledged(edit, at());
  };
  await memo('one');
  await Promise.all([memo('two'), memo('three')]);
  await memo('four');
  await memo('five');
  await session.checkpoint();
  await Promise.all([memo('six'), session.checkpoint(), memo('seven')]);
  const isHit = asked >= from;
  isFailing = false;
  const shown = [...session.workspace.memos.values()].map(({ text }) => text);
  session.retrySave();
  const isSaved = await session.settled();
  const state = session.saved.state;
  await session.close();
  return { disk, start, ledger, session, states, isHit, shown, isSaved, state };
}

test.each<[string, Failing['code'], number]>([
  ['one step fails', 'EIO', 0],
  ['some steps fail', 'EIO', 4],
  ['every further step fails', 'EIO', Infinity],
  ['no more files can be opened', 'EMFILE', Infinity],
])(
  'wherever in a run %s (%s): nothing saved is harmed, edits stay in memory and are saved when the disk is well',
  async (_what, code, more) => {
    let from = 1;
    for (; ; from++) {
      const end = await run({ from, to: from + more, code });
      expect([from, end.shown]).toEqual([from, ['seven']]);
      expect([from, end.isSaved, end.state]).toEqual([from, true, 'saved']);
      const recording = { start: end.start, steps: end.disk.steps, ledger: end.ledger };
      for (const state of crashStates(recording, 6, randomFrom(from)))
        expect([from, state.at, await checked(state, recording)]).toEqual([
          from,
          state.at,
          { lost: 0, unreadable: null, left: [] },
        ]);
      expect([from, (await checked({ at: Infinity, image: end.disk.image() }, recording)).lost]).toEqual([
        from,
        0,
      ]);
      if (!end.isHit) break;
    }
    expect(from).toBeGreaterThan(8);
  },
);
