import type { Page } from '@playwright/test';
import { file } from './ask.ts';
import { expect, expectAccessible, launch, setTheme, test } from './fixtures.ts';
import {
  annotated,
  annotationsOf,
  clickOn,
  drag,
  openNote,
  popover,
  read,
  sheet,
  status,
  toast,
} from './reading.ts';

const checklist = (page: Page) => page.getByRole('dialog', { name: 'Every occurrence' });
const rows = (page: Page) => checklist(page).getByRole('option');
const words = (page: Page) => checklist(page).getByLabel('Words to find');
const undone = (page: Page) => expect(status(page)).toContainText('Undone: tag');

/** How many annotations have a tag, by its name. */
async function taggedWith(page: Page, name: string): Promise<number> {
  const { tags, annotations } = await file(page);
  const id = tags.find((tag) => tag.name === name)?.id ?? '';
  return annotations.filter((annotation) => annotation.tags.includes(id)).length;
}

test('every occurrence of a selected phrase is tagged with three keys, and taken back with one', async ({
  app,
  page,
}) => {
  await read(page, '001');
  const before = await taggedWith(page, 'Taiwan');
  const phrase = 'nuclear-contaminated water';

  await test.step('Alt A shows them in context, what is tagged around them marked', async () => {
    await drag(page, phrase);
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press('Alt+a');
    await expect(words(page)).toHaveValue(phrase);
    await expect(popover(page)).toHaveCount(0);
    await expect(checklist(page)).toContainText('6 in 4 documents');
    await expect(rows(page).filter({ hasText: '001 ¶ 12' })).toContainText(
      'discharge of nuclear-contaminated',
    );
    // Inferred, not stated, here as everywhere.
    await expect(checklist(page)).toContainText('c. 22 Nov 2023');
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await setTheme(app, 'light');
  });
  await test.step('a digit chooses the tag, Enter tags them all as one step', async () => {
    await page.keyboard.press('3');
    await expect(checklist(page).getByRole('button', { name: 'Tag 6 passages' })).toBeEnabled();
    await page.keyboard.press('Enter');
    await expect(checklist(page)).toHaveCount(0);
    await expect(sheet(page)).toBeFocused();
    await expect(toast(page)).toContainText('Tagged 6 passages Taiwan');
    expect(await taggedWith(page, 'Taiwan')).toBe(before + 6);
    expect(await annotated(page, '004', phrase)).toMatchObject({ tags: ['Taiwan'] });
    await page.keyboard.press('Control+z');
    await undone(page);
    expect(await taggedWith(page, 'Taiwan')).toBe(before);
  });
  await test.step('the tag used last is there already: two keys; what is tagged is not tagged twice', async () => {
    await drag(page, 'political foundation');
    await page.keyboard.press('3');
    await drag(page, 'political foundation');
    await page.keyboard.press('Alt+a');
    await expect(checklist(page).getByLabel('Tag', { exact: true })).toHaveAccessibleDescription('Taiwan');
    await expect(rows(page).filter({ hasText: 'tagged already' }).first()).toBeVisible();
    const count = await annotationsOf(page, '001');
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('Tagged');
    expect(await annotationsOf(page, '001')).toHaveLength(count.length);
    await page.keyboard.press('Control+z');
    await undone(page);
  });
});

test('the checklist is gone through by keys, its words and its tag can be others', async ({ page }) => {
  await read(page, '001');
  await clickOn(page, 'practice genuine multilateralism');
  await expect(openNote(page)).toBeVisible();
  await sheet(page).focus();
  await page.keyboard.press('Alt+a');
  const list = checklist(page).getByRole('listbox', { name: 'Occurrences' });
  await expect(list).toBeFocused();

  await test.step('words typed are looked for; other ways to write them stand apart, unchecked', async () => {
    await words(page).fill('supply chain');
    await expect(checklist(page).getByText('Written in other ways')).toBeVisible();
    await expect(rows(page).last()).toContainText('supply chains');
    await expect(rows(page).last()).toHaveAttribute('aria-selected', 'false');
  });
  await test.step('arrows, Home, End, Space, Ctrl A and the headings', async () => {
    await words(page).fill('Fukushima');
    await expect(checklist(page)).toContainText('7 in 4 documents');
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeFocused();
    await page.keyboard.press('2');
    await expect(checklist(page).getByRole('button', { name: 'Tag 7 passages' })).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect(checklist(page).getByRole('button', { name: 'Tag 5 passages' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(checklist(page).getByRole('button', { name: 'Tag 6 passages' })).toBeVisible();
    await page.keyboard.press('Control+a');
    await expect(checklist(page).getByRole('button', { name: 'Tag 7 passages' })).toBeVisible();
    await checklist(page).getByRole('button', { name: 'None' }).click();
    await expect(checklist(page).getByRole('button', { name: 'Tag 0 passages' })).toBeDisabled();
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
  });
  await test.step('a name typed in the list makes a tag; both are one step', async () => {
    await page.keyboard.type('plant site');
    await page.keyboard.press('Enter');
    await expect(checklist(page)).toContainText('New: plant site');
    await expect(list).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('Tagged passage plant site');
    expect(await taggedWith(page, 'plant site')).toBe(1);
    await page.keyboard.press('Control+z');
    await undone(page);
    expect((await file(page)).tags.some(({ name }) => name === 'plant site')).toBe(false);
  });
});

test('the find bar knows expressions, ends one that takes for ever, and tags all it finds', async ({
  page,
}) => {
  await read(page, '001');
  await sheet(page).focus();
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search');
  const field = bar.getByLabel('Find in 001');
  await page.keyboard.type('fukushima');
  await expect(bar).toContainText('1 of 2 here');
  await bar.getByRole('button', { name: 'Match case' }).click();
  await expect(bar).toContainText('None here');
  await bar.getByRole('button', { name: 'Match case' }).click();

  await test.step('an invalid expression says why, in the engine’s words', async () => {
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await field.fill('(Fukushima');
    await expect(bar.getByRole('alert')).toHaveText('This is not a regular expression: unterminated group.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  });
  await test.step('one that takes for ever is ended, and what comes after it works', async () => {
    await field.fill('(\\w+\\s?)+\\d\\d\\d\\d\\d\\d$');
    await expect(bar.getByRole('alert')).toContainText('This expression takes too long');
    await field.fill('Fuku\\w+|Taiwan');
    await expect(bar).toContainText(/of \d+ here/);
    await expect(bar.getByRole('alert')).toHaveCount(0);
  });
  await test.step('Tag all opens the checklist with the query', async () => {
    await field.fill('Fuku\\w+');
    await expect(bar).toContainText('All documents 7 in 4');
    await bar.getByRole('button', { name: 'Tag all 7…' }).click();
    await expect(words(page)).toHaveValue('Fuku\\w+');
    await expect(checklist(page)).toContainText('7 in 4 documents');
    await words(page).fill('Fuku[');
    await expect(checklist(page).getByRole('alert')).toContainText('This is not a regular expression');
    await page.keyboard.press('Escape');
    await expect(checklist(page)).toHaveCount(0);
  });
});

test('keyword rules suggest beside the lines; accepted and dismissed ones stay so after a restart', async ({
  app,
  page,
  userData,
}) => {
  const marks = (where: Page) =>
    where.getByRole('group', { name: 'Suggestions' }).locator('[data-suggestion]');
  const first = (where: Page) => marks(where).first();
  await read(page, '001');
  await expect(first(page)).toHaveAccessibleName(/^Suggestion: Strategic ties for ‘strategic/);
  const before = (await annotationsOf(page, '001')).length;

  await test.step('; goes to the next and Enter accepts, one step to undo', async () => {
    await sheet(page).focus();
    await page.keyboard.press(';');
    await expect(first(page)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Strategic ties');
    await expect(sheet(page)).toBeFocused();
    await expect(first(page)).not.toHaveAccessibleName(/Strategic ties for ‘strategic/);
    await page.keyboard.press('Control+z');
    await expect(first(page)).toHaveAccessibleName(/Strategic ties for ‘strategic/);
    expect(await annotationsOf(page, '001')).toHaveLength(before);
  });
  await test.step('X dismisses for good, and can be undone', async () => {
    await first(page).focus();
    await page.keyboard.press('x');
    await expect(toast(page)).toContainText('Strategic ties is not suggested here again');
    await expect(first(page)).not.toHaveAccessibleName(/Strategic ties for ‘strategic/);
    await page.keyboard.press('Control+z');
    await expect(first(page)).toHaveAccessibleName(/Strategic ties for ‘strategic/);
    await first(page).focus();
    await page.keyboard.press('x');
    await expect(toast(page)).toContainText('Strategic ties is not suggested here again');
  });
  const next = 'Suggestion: History for ‘history’';
  await test.step('the pointer shows what a mark stands for; a click accepts', async () => {
    await page.getByRole('button', { name: next }).first().hover();
    await expect(page.getByRole('button', { name: 'Tag ‘history’ History' })).toBeVisible();
    await page.getByRole('button', { name: next }).first().click();
    await expect(status(page)).toHaveText('Tagged History');
    await expect.poll(() => annotated(page, '001', 'history')).toMatchObject({ tags: ['History'] });
  });
  await test.step('they can be switched off and on', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Hide suggestions' }).click();
    await expect(marks(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Show suggestions' }).click();
    await expect(first(page)).toBeAttached();
  });
  await app.close();
  const again = await launch(userData);
  const restarted = await again.firstWindow();
  await expect(first(restarted)).toBeAttached();
  await expect(restarted.getByRole('button', { name: /Strategic ties for ‘strategic/ })).toHaveCount(0);
  await expect(restarted.getByRole('button', { name: next })).toHaveCount(0);
  await again.close();
});
