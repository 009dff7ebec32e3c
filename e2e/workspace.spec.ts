import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Reply, Start } from '../src/shared/ipc/contract.ts';
import { expect, test } from './fixtures.ts';

declare const window: { readout: { request(channel: string, args: readonly unknown[]): Promise<unknown> } };

const ask = async (page: Page, channel: string, ...args: unknown[]) =>
  Reply.parse(await page.evaluate(([c, a]) => window.readout.request(c, a), [channel, args] as const));

test('the first start in development opens a lasting private copy of the sample', async ({ page }) => {
  const reply = await ask(page, 'start');
  if (!reply.ok) throw new Error(reply.error.message);
  const start = Start.parse(reply.value);
  expect(start.opened?.file.documents).toHaveLength(5);
  expect(await ask(page, 'run', { type: 'addTag', id: randomUUID(), tag: {} })).toMatchObject({ ok: false });
});
