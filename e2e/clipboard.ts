import type { Page } from '@playwright/test';
import { ask } from './ask.ts';

/** What another program would get if it pasted now: its plain and its rich form. */
export async function clipboardOf(page: Page): Promise<{ plain: string; rich: string }> {
  const pasted = page.evaluate(
    () =>
      new Promise<{ plain: string; rich: string }>((resolve) => {
        const take = (event: ClipboardEvent): void => {
          event.preventDefault();
          event.stopImmediatePropagation();
          const data = event.clipboardData;
          resolve({ plain: data?.getData('text/plain') ?? '', rich: data?.getData('text/html') ?? '' });
        };
        window.addEventListener('paste', take, { capture: true, once: true });
      }),
  );
  await ask(page, 'paste');
  return await pasted;
}
