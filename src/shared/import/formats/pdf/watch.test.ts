import { expect, test } from 'vitest';
import { watched } from './watch.ts';

test('work that never answers is given up', async () => {
  await expect(watched(5, () => new Promise(() => undefined))).rejects.toThrow('No answer within 5 ms');
});

test('work that answers is answered for', async () => {
  await expect(watched(1_000, () => Promise.resolve('done'))).resolves.toBe('done');
});
