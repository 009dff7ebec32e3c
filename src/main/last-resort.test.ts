import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { type EndAnswer, fallBack } from './last-resort.ts';

/** A program that fails: how saving goes, and what the analyst answers in turn. */
function program(save: () => Promise<boolean>, answers: EndAnswer[], copied = true) {
  const source = new EventEmitter();
  const happened: string[] = [];
  fallBack(source, {
    log: (what) => void happened.push(`log: ${what}`),
    logged: '/home/troubles.log',
    tell: ({ detail }) => void happened.push(`tell: ${detail}`),
    save,
    ask(saved) {
      happened.push(`ask, saved ${saved}`);
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new Error('no window')) : Promise.resolve(answer);
    },
    copy: () => Promise.resolve(copied),
    end: (answer) => void happened.push(answer),
  });
  const fail = async (kind = 'uncaughtException'): Promise<void> => {
    source.emit(kind, new Error('x'));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { happened, fail };
}

test('an error nobody caught: everything is saved, then it is asked, then it ends, once', async () => {
  const { happened, fail } = program(() => Promise.resolve(true), ['restart']);
  const both = [fail(), fail()];
  await Promise.all(both);
  expect(happened).toEqual([
    'log: An error nobody caught',
    'log: An error nobody caught',
    'ask, saved true',
    'restart',
  ]);
});

test('what cannot be saved is told, and a copy can be made first', async () => {
  const { happened, fail } = program(() => Promise.reject(new Error('EIO')), ['copy', 'quit']);
  await fail();
  expect(happened.slice(1)).toEqual(['ask, saved false', 'ask, saved true', 'quit']);
});

test('saving that never ends does not hold the program up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { happened, fail } = program(() => new Promise(() => undefined), ['quit']);
  await fail();
  expect(happened).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(happened.slice(1)).toEqual(['ask, saved false', 'quit']);
  vi.useRealTimers();
});

test('where nothing can be asked it ends', async () => {
  const { happened, fail } = program(() => Promise.resolve(true), []);
  await fail();
  expect(happened.slice(1)).toEqual(['ask, saved true', 'log: The end could not be asked about', 'quit']);
});

test('a promise that failed unheard is told with the place of the log, and it goes on', async () => {
  const { happened, fail } = program(() => Promise.resolve(true), []);
  await fail('unhandledRejection');
  expect(happened[0]).toBe('log: A promise nobody waited for failed');
  expect(happened[1]).toContain('/home/troubles.log');
  expect(happened).toHaveLength(2);
});
