import { expect, test } from 'vitest';
import { shared, Turns } from './turns.ts';

test('work is done in the order it came, and a failure holds nothing up', async () => {
  const turns = new Turns();
  const done: number[] = [];
  const first = turns.take(async () => {
    await Promise.resolve();
    done.push(1);
    throw new Error('one');
  });
  const second = turns.take(() => done.push(2));
  await expect(first).rejects.toThrow('one');
  expect(await second).toBe(2);
  expect(done).toEqual([1, 2]);
});

test('who asks at once shares one run, and who asks meanwhile shares the next', async () => {
  let runs = 0;
  let finish: () => void = () => undefined;
  const run = shared(() => {
    runs++;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const [a, b] = [run(), run()];
  await Promise.resolve();
  expect(runs).toBe(1);
  const [c, d] = [run(), run()];
  expect(a).toBe(b);
  expect(c).toBe(d);
  expect(a).not.toBe(c);
  finish();
  await a;
  await Promise.resolve();
  expect(runs).toBe(2);
  finish();
  await d;
  expect(runs).toBe(2);
});

test('a run that fails fails for all who share it, and the next one is tried', async () => {
  let runs = 0;
  const run = shared(() => (runs++ === 0 ? Promise.reject(new Error('full')) : Promise.resolve()));
  await expect(Promise.all([run(), run()])).rejects.toThrow('full');
  await run();
  expect(runs).toBe(2);
});
