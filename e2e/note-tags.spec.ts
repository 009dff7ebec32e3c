import { expect, expectAccessible, resize, test } from './fixtures.ts';
import { annotated, clickOn, openNote, pick, popover, read, sheet, status } from './reading.ts';
import { tagNames } from './ask.ts';

test('a # name in a note adds the tag when it is finished, and the note keeps it as typed', async ({
  page,
}) => {
  await read(page, '001');
  await clickOn(page, 'foster positive and friendly mutual cognition');
  const note = openNote(page).getByLabel('Note', { exact: true });
  const list = openNote(page).getByRole('listbox', { name: 'Tags to add' });
  const words = 'foster positive and friendly mutual cognition';
  await test.step('behind a space, by name or code', async () => {
    await note.click();
    await page.keyboard.type('Cf. #tw');
    await expect(list.getByRole('option', { selected: true })).toContainText('Taiwan');
    await expectAccessible(page);
    expect((await annotated(page, '001', words))?.tags).toEqual(['People-to-people']);
    await page.keyboard.type(', ');
    await expect
      .poll(() => annotated(page, '001', words))
      .toMatchObject({ tags: ['People-to-people', 'Taiwan'] });
    await expect(note).toHaveValue('Cf. #tw, ');
  });
  await test.step('from the list, with spaces in it', async () => {
    await page.keyboard.type('#strat');
    await page.keyboard.press('Tab');
    await expect(note).toHaveValue('Cf. #tw, #Strategic ties ');
    await expect
      .poll(() => annotated(page, '001', words))
      .toMatchObject({ tags: ['People-to-people', 'Taiwan', 'Strategic ties'] });
  });
  await test.step('Esc closes the list alone; an unknown name says so, and can be created', async () => {
    await page.keyboard.type('#Mood');
    await expect(list).toContainText('Create tag “Mood”');
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(note).toBeFocused();
    await page.keyboard.type(' ');
    await expect(status(page)).toContainText('No tag is called ‘Mood’');
    await page.keyboard.press('Backspace');
    await expect(list).toContainText('Create tag “Mood”');
    await page.keyboard.press('Enter');
    await expect.poll(() => tagNames(page)).toContain('Mood');
    await expect(note).toHaveValue('Cf. #tw, #Strategic ties #Mood ');
  });
  await test.step('Ctrl Enter finishes it, and taking the words out takes no tag off', async () => {
    await page.keyboard.type('#历史');
    await page.keyboard.press('Control+Enter');
    await expect(sheet(page)).toBeFocused();
    await expect.poll(async () => (await annotated(page, '001', words))?.tags).toContain('History');
    await page.keyboard.press('e');
    await note.fill('');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await annotated(page, '001', words))?.note).toBe('');
    expect((await annotated(page, '001', words))?.tags).toEqual([
      'People-to-people',
      'Taiwan',
      'Strategic ties',
      'Mood',
      'History',
    ]);
  });
  await test.step('a megabyte is refused whole, and the note stays', async () => {
    await note.fill('Kept');
    await note.evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x'.repeat(1_048_576));
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(status(page)).toHaveText('Not taken: a note holds 1,000,000 characters at most');
    await expect(note).toHaveValue('Kept');
  });
});

test('the open note goes through an overlap with the arrows and copies its place', async ({ app, page }) => {
  await read(page, '001');
  await clickOn(page, 'the political foundation of China-Japan relations');
  const current = openNote(page).locator('button[aria-current="true"]');
  await current.focus();
  const seen = new Set<string | null>();
  for (let i = 0; i < 3; i++) {
    seen.add(await current.textContent());
    await page.keyboard.press('ArrowDown');
    await expect(current).toBeFocused();
  }
  expect(seen.size).toBe(3);
  const words = await openNote(page).locator('blockquote').textContent();
  await openNote(page).getByRole('button', { name: 'Copy place and words' }).click();
  await expect(status(page)).toContainText('¶ 8, chars');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(
    new RegExp(`^001 ¶ 8, chars \\d+–\\d+: “${words}”$`),
  );
  await resize(app, 1024, 700);
  await pick(page, 'lasting friendship');
  await expect(popover(page)).toBeInViewport({ ratio: 1 });
});
