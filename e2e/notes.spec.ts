import { answerMessageBox, lastMessageBox } from './ask.ts';
import { expect, launch, test } from './fixtures.ts';
import { annotated, annotationsOf, clickOn, openNote, pick, popover, read, sheet } from './reading.ts';

test('a note is edited, retagged and deleted in the margin, and each step undone', async ({ page }) => {
  await read(page, '001');
  await clickOn(page, 'foster positive and friendly mutual cognition');
  const words = 'foster positive and friendly mutual cognition';
  await openNote(page).getByLabel('Note').fill('Cognition, twice.');
  await expect.poll(() => annotated(page, '001', words)).toMatchObject({ note: 'Cognition, twice.' });
  await openNote(page).getByRole('button', { name: 'Tag', exact: true }).click();
  await page.keyboard.press('3');
  await expect
    .poll(() => annotated(page, '001', words))
    .toMatchObject({ tags: ['People-to-people', 'Taiwan'] });
  await openNote(page).getByRole('button', { name: 'Remove People-to-people' }).click();
  await expect.poll(() => annotated(page, '001', words)).toMatchObject({ tags: ['Taiwan'] });
  await openNote(page).getByRole('button', { name: 'Delete annotation' }).click();
  await expect.poll(() => annotated(page, '001', words)).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => annotated(page, '001', words))
    .toEqual({ tags: ['Taiwan'], note: 'Cognition, twice.' });
  await sheet(page).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
  await expect.poll(() => annotated(page, '001', words)).toEqual({ tags: ['People-to-people'], note: '' });
});

test('links in a note open from the margin and from the open note, after their address was shown', async ({
  app,
  page,
}) => {
  const address = 'https://www.fmprc.gov.cn/eng/a?b=c';
  await answerMessageBox(app, 1);
  await read(page, '001');
  const words = 'foster positive and friendly mutual cognition';
  await clickOn(page, words);
  await openNote(page).getByLabel('Note').fill(`As the [ministry](${address}) has it.`);
  const links = openNote(page).getByRole('list', { name: 'Links in this note' });
  await links.getByRole('link', { name: address }).click();
  await expect.poll(() => lastMessageBox(app)).toContain(address);
  await answerMessageBox(app, 1);
  await page.keyboard.press('Escape');
  await sheet(page).focus();
  await page.keyboard.press('Escape');
  await expect(openNote(page)).toHaveCount(0);
  const note = page.locator('[data-note]', { hasText: 'As the ministry has it.' });
  await app.evaluate(() => Object.assign(globalThis, { lastMessageBox: null }));
  await note.getByRole('link', { name: 'ministry' }).click();
  await expect.poll(() => lastMessageBox(app)).toContain(address);
  await expect(openNote(page)).toHaveCount(0);
  await note.click({ position: { x: 20, y: 30 } });
  await expect(openNote(page)).toContainText(words);
});

test('notes in the list of the open one do not stand beside it again', async ({ page }) => {
  await read(page, '001');
  const words = 'the political foundation of China-Japan relations';
  const overlapping = (await annotationsOf(page, '001')).filter(({ ranges: [range] }) =>
    range?.exact.includes(words),
  );
  expect(overlapping).toHaveLength(3);
  const notes = page.locator(overlapping.map(({ id }) => `[data-note="${id}"]`).join());
  await clickOn(page, words);
  await expect(openNote(page)).toContainText('3 annotations overlap here');
  await expect(notes).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(3);
});

test('a note still in the hand is kept when the window closes at once', async ({ app, page, userData }) => {
  await read(page, '003');
  await pick(page, 'in an all-round way');
  await page.keyboard.press('Tab');
  await expect(openNote(page).getByLabel('Note')).toBeFocused();
  await page.keyboard.type('Typed and gone');
  await app.close();
  const again = await launch(userData);
  const restarted = await again.firstWindow();
  await expect(sheet(restarted)).toBeVisible();
  expect(await annotated(restarted, '003', 'in an all-round way')).toMatchObject({ note: 'Typed and gone' });
  await again.close();
});

test('a note of 100,000 characters is kept whole', async ({ page }) => {
  await read(page, '001');
  await clickOn(page, 'foster positive and friendly mutual cognition');
  const note = 'All ways lead to Rome. '.repeat(4_400).slice(0, 100_000);
  await openNote(page).getByLabel('Note').fill(note);
  await expect
    .poll(
      async () =>
        (await annotated(page, '001', 'foster positive and friendly mutual cognition'))?.note.length,
    )
    .toBe(100_000);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(openNote(page)).toHaveCount(0);
});

test('letters typed in a note or composed never act on the text', async ({ page }) => {
  await read(page, '003');
  const before = await annotationsOf(page, '003');
  await pick(page, 'in an all-round way');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'ni3', selectionStart: 3, selectionEnd: 3 });
  await cdp.send('Input.insertText', { text: '你好' });
  await expect(popover(page).getByRole('combobox')).toHaveValue('你好');
  expect(await annotationsOf(page, '003')).toHaveLength(before.length);
});
