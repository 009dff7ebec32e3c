import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test } from './fixtures.ts';
import { annotated, caret, drag, pick, popover, read, selected, sheet, status } from './reading.ts';

/** Words of 003 that no annotation of the sample stands on, each selected once. */
const free = [
  'a steady start',
  'new vitality',
  'more positive signals',
  'Both sides agreed',
  'regional peace and stability',
  'in the same direction',
  'in an all-round way',
  'the broader picture',
  'fresh development',
  'support each other',
  'held a phone call',
  'on Monday',
];

test('a tag costs as many actions as docs/coding-speed.md says', async ({ page }) => {
  const rows = await table();
  const done = new Map<string, () => Promise<void>>(Object.entries(acts(page)));
  expect([...done.keys()], 'the rows of the table').toEqual([...rows.keys()]);
  await read(page, '003');
  await countActions(page);
  for (const [what, act] of done)
    await test.step(what, async () => {
      await act();
      expect(await counted(page), what).toBe(rows.get(what));
    });
});

/** What each row of the table does, in its order; the count begins anew when the words are selected. */
function acts(page: Page): Record<string, () => Promise<void>> {
  const words = [...free];
  let last = '';
  const select = async (): Promise<void> => {
    last = words.shift() ?? '';
    await pick(page, last);
    await counted(page);
  };
  const tagged = async (...tags: string[]): Promise<void> => {
    await expect.poll(async () => (await annotated(page, '003', last))?.tags).toEqual(tags);
    await expect(popover(page)).toHaveCount(0);
  };
  const { keyboard } = page;
  return {
    'An existing tag with a digit': async () => {
      await select();
      await keyboard.press('3');
      await tagged('Taiwan');
    },
    'An existing tag without a digit': async () => {
      await select();
      await keyboard.type('re');
      await keyboard.press('Enter');
      await tagged('Regional order');
    },
    'A suggested tag': async () => {
      await pick(page, 'decoupling or severing');
      await counted(page);
      last = 'decoupling or severing';
      await keyboard.press('Enter');
      await tagged('Decoupling');
    },
    'The next passage, the same tag': async () => {
      await select();
      await keyboard.press('.');
      await tagged('Decoupling');
    },
    'The next passage, the same tag, armed': async () => {
      await keyboard.press('Alt+l');
      last = words.shift() ?? '';
      await drag(page, last);
      await counted(page);
      await tagged('Decoupling');
    },
    'Two tags': async () => {
      await keyboard.press('Escape');
      await select();
      await keyboard.press('Shift+Digit2');
      await keyboard.press('3');
      await tagged('History', 'Taiwan');
    },
    'The next passage, the same two tags': async () => {
      await select();
      await keyboard.press('.');
      await tagged('History', 'Taiwan');
    },
    'A new tag, here of seven letters': async () => {
      await select();
      await keyboard.type('Okinawa');
      await keyboard.press('Enter');
      await tagged('Okinawa');
    },
    'A new tag named after the words': async () => {
      await select();
      await keyboard.press('Enter');
      await tagged(last);
    },
    'A highlight without a tag, words by keys': async () => {
      await sheet(page).focus();
      await keyboard.press('j');
      await keyboard.press('w');
      last = (await selected(page)) ?? '';
      expect(last, `in block ${(await caret(page)).block}`).not.toBe('');
      await counted(page);
      await keyboard.press('h');
      await expect(status(page)).toHaveText('Highlighted');
      await tagged();
    },
    'A tag from inside a note, here of a code': async () => {
      await select();
      await keyboard.press('Tab');
      await expect(page.getByLabel('Note', { exact: true })).toBeFocused();
      await keyboard.type('#tw ');
      await tagged('Taiwan');
    },
    'Every occurrence of a phrase, in all documents': async () => {
      const phrase = 'nuclear-contaminated water';
      const checklist = page.getByRole('dialog', { name: 'Every occurrence' });
      await keyboard.press('Control+Enter');
      await pick(page, phrase);
      await counted(page);
      await keyboard.press('Alt+a');
      await expect(checklist).toContainText('6 in 4 documents');
      await keyboard.press('3');
      await expect(checklist.getByRole('button', { name: 'Tag 6 passages' })).toBeEnabled();
      await keyboard.press('Enter');
      await expect.poll(() => annotated(page, '004', phrase)).toMatchObject({ tags: ['Taiwan'] });
    },
  };
}

/** Has the window count what is pressed in it: keys other than modifiers, mouse buttons. */
async function countActions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = (event: Event): void => {
      const isModifier =
        event instanceof KeyboardEvent && ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key);
      if (!event.isTrusted || isModifier) return;
      document.body.dataset['actions'] = String(Number(document.body.dataset['actions'] ?? 0) + 1);
    };
    window.addEventListener('keydown', count, true);
    window.addEventListener('mousedown', count, true);
  });
}

/** How many actions there were since the last call. */
async function counted(page: Page): Promise<number> {
  return page.evaluate(() => {
    const actions = Number(document.body.dataset['actions'] ?? 0);
    document.body.dataset['actions'] = '0';
    return actions;
  });
}

/** The first table of the document: what is coded, and in how many actions. */
async function table(): Promise<Map<string, number>> {
  const text = await readFile(join(root, 'docs', 'coding-speed.md'), 'utf8');
  const first = text.slice(text.indexOf('## Readout'), text.indexOf('## Others'));
  const rows = first.split('\n').flatMap((line) => {
    const [, what, actions] = line.split('|').map((cell) => cell.trim());
    return what !== undefined && /^\d+$/.test(actions ?? '') ? [[what, Number(actions)] as const] : [];
  });
  return new Map(rows);
}
