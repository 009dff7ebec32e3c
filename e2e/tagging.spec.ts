import { expectAccessible, expect, setTheme, test } from './fixtures.ts';
import { ask, file } from './ask.ts';
import { annotated, annotationsOf, clickOn, drag, openNote, pick, popover, read, sheet, status } from './reading.ts';

/** The strip that says which tag is armed. */
const strip = 'Tagging: ';

test('the popover tags by digit, letters, name, words and repetition, and says each time what was done', async ({
  app,
  page,
}) => {
  await read(page, '003');
  await test.step('Shift and a digit toggle, and it stays', async () => {
    await pick(page, 'in an all-round way');
    await page.keyboard.press('Shift+Digit2');
    await expect(status(page)).toHaveText('Tagged History');
    await page.keyboard.press('Shift+Digit3');
    await expect(status(page)).toHaveText('Tagged Taiwan');
    await page.keyboard.press('Shift+Digit4');
    await page.keyboard.press('Shift+Digit4');
    await expect(status(page)).toHaveText('Fukushima taken off');
    const chosen = popover(page).getByRole('option', { selected: true });
    await expect(chosen).toHaveText([/History/, /Taiwan/]);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(popover(page)).toHaveCount(0);
  });
  await test.step('. gives both again, one step to undo', async () => {
    const words = 'the national security advisor';
    await pick(page, words);
    await expect(popover(page)).toContainText('. History, Taiwan again');
    await page.keyboard.press('.');
    await expect(status(page)).toHaveText('Tagged History, Taiwan');
    await expect(popover(page)).toHaveCount(0);
    expect(await annotated(page, '003', words)).toMatchObject({ tags: ['History', 'Taiwan'] });
    await page.keyboard.press('Control+z');
    await expect.poll(() => annotated(page, '003', words)).toBeNull();
  });
  await test.step('letters find by alias, and Enter tags', async () => {
    const words = 'bilateral relations';
    await pick(page, words);
    await page.keyboard.type('partn');
    await expect(popover(page)).toContainText('Enter tags “Partners, not threats”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Partners, not threats');
    await pick(page, words);
    await page.keyboard.press('7');
    await expect(status(page)).toHaveText('Partners, not threats is there already');
  });
  await test.step('a name nobody has makes the tag, with a slash its parent too', async () => {
    const words = 'candid and in-depth';
    await pick(page, words);
    await page.keyboard.type('Tone/Frank');
    await expect(popover(page)).toContainText('Create tag “Tone / Frank”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged Tone / Frank');
    expect(await annotated(page, '003', words)).toMatchObject({ tags: ['Frank'] });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await file(page)).tags.map(({ name }) => name)).not.toContain('Tone');
  });
  await test.step('Enter with nothing typed names a tag after the words, and finds it the next time', async () => {
    const words = 'in-depth';
    await pick(page, words);
    await expect(popover(page)).toContainText('Enter makes “in-depth”');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Tagged in-depth');
    const made = (await file(page)).tags.find(({ name }) => name === words);
    expect(made?.description).toBe('In vivo: “in-depth”');
    const before = (await file(page)).tags.length;
    await pick(page, 'candid and in-depth');
    await page.keyboard.type('no such tag');
    await page.keyboard.press('Escape');
    expect((await file(page)).tags).toHaveLength(before);
  });
  await setTheme(app, 'dark');
  await pick(page, 'in an all-round way');
  await expectAccessible(page);
});
