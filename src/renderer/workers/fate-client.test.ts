import { describe, expect, it } from 'vitest';
import type { Correction } from '../../shared/alignment/alignment.ts';
import type { Fate } from '../../shared/anchoring/fate.ts';
import { FateClient } from './fate-client.ts';
import type { FateAnswer, FateTask } from './fate-worker.ts';

const fate: Fate = {
  fate: 'verbatim',
  slots: [{ start: 0, end: 4 }],
  kept: 1,
  of: 1,
  at: 0,
  sure: true,
  quiet: false,
};

function text(hash: string) {
  return { hash, text: { text: hash, blocks: [] } };
}

/** Answers when told to. */
class FakeWorker extends EventTarget {
  readonly tasks: FateTask[] = [];
  stopped = false;

  postMessage(task: FateTask): void {
    this.tasks.push(task);
  }

  terminate(): void {
    this.stopped = true;
  }

  answer(data: FateAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function clientWith(corrections: readonly Correction[] = []) {
  const started: FakeWorker[] = [];
  const client = new FateClient(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker;
  });
  const ask = (from: string, to: string, ...starts: number[]) =>
    client.fatesOf(
      text(from),
      text(to),
      { language: 'en', corrections },
      starts.map((start) => [{ start, end: start + 4 }]),
    );
  return { ask, started };
}

describe('FateClient', () => {
  it('tells a worker the texts once, and asks only what is not known', async () => {
    const { ask, started } = clientWith();
    const first = ask('a', 'b', 0, 10);
    started[0]?.answer({ fates: [fate, { ...fate, at: 10 }] });
    expect((await first).map(({ at }) => at)).toEqual([0, 10]);
    const second = ask('a', 'b', 10, 20);
    started[0]?.answer({ fates: [{ ...fate, at: 20 }] });
    expect((await second).map(({ at }) => at)).toEqual([10, 20]);
    expect(await ask('a', 'b', 0)).toEqual([fate]);
    expect(started[0]?.tasks).toMatchObject([
      { left: { text: 'a' }, right: { text: 'b' } },
      { from: 'left', passages: [[{ start: 0 }], [{ start: 10 }]] },
      { from: 'left', passages: [[{ start: 20 }]] },
    ]);
  });

  it('asks a long list in parts, between which other questions have their turn', async () => {
    const { ask, started } = clientWith();
    const starts = Array.from({ length: 250 }, (_, n) => n * 10);
    const all = ask('a', 'b', ...starts);
    const one = ask('a', 'b', 5);
    const answer = (count: number): void =>
      started[0]?.answer({ fates: Array.from({ length: count }, () => fate) });
    answer(200);
    answer(1);
    expect(await one).toEqual([fate]);
    answer(50);
    expect(await all).toHaveLength(250);
  });

  it('asks the same worker for the way back', async () => {
    const { ask, started } = clientWith();
    const back = ask('b', 'a', 5);
    started[0]?.answer({ fates: [fate] });
    await back;
    void ask('a', 'b', 5);
    expect(started).toHaveLength(1);
    expect(started[0]?.tasks.slice(1)).toMatchObject([{ from: 'right' }, { from: 'left' }]);
  });

  it('turns corrections to the side they are about', () => {
    const { ask, started } = clientWith([{ is: 'pair', left: 1, right: 2 }]);
    void ask('b', 'a', 5);
    void ask('a', 'b', 5);
    expect(started.map(({ tasks }) => tasks[0])).toMatchObject([
      { left: { text: 'a' }, corrections: [{ is: 'pair', left: 2, right: 1 }] },
      { left: { text: 'a' }, corrections: [{ is: 'pair', left: 1, right: 2 }] },
    ]);
  });

  it('stops the worker of the pair asked longest ago, after its last answer', async () => {
    const { ask, started } = clientWith();
    const slow = ask('a', 'b', 0);
    for (const other of ['c', 'd', 'e']) void ask('a', other, 0);
    expect(started.map(({ stopped }) => stopped)).toEqual([false, false, false, false]);
    started[0]?.answer({ fates: [fate] });
    expect(await slow).toEqual([fate]);
    expect(started.map(({ stopped }) => stopped)).toEqual([true, false, false, false]);
  });

  it('rejects with the worker’s reason, and starts another where it broke down', async () => {
    const { ask, started } = clientWith();
    const refused = ask('a', 'b', 0);
    started[0]?.answer({ error: 'too deep' });
    await expect(refused).rejects.toThrow('too deep');
    const broken = ask('a', 'b', 0);
    started[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await expect(broken).rejects.toThrow('out of memory');
    const again = ask('a', 'b', 0);
    started[1]?.answer({ fates: [fate] });
    expect(await again).toEqual([fate]);
  });
});
