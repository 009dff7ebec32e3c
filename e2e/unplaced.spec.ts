import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { madeAt } from './made.ts';
import { annotationsOf, openNote, pick, status } from './reading.ts';
import { filler, painted, passage } from './seeing.ts';

test('annotations whose words are not in the text wait at the top of the margin until they are placed', async ({
  userData,
}) => {
  const folder = await madeAt(userData, [
    {
      number: 'M1',
      text: `A preface.\n\n${passage}\n\n${filler}`,
      marks: [
        { words: ['A preface.'], said: 'honor its pledges', tags: ['Taiwan'], note: 'Kept as it was.' },
        { words: ['stressed'], said: 'words that are nowhere', tags: ['History'] },
        { words: ['bilateral relations'], tags: ['History'] },
      ],
    },
  ]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const unplaced = page.getByRole('region', { name: 'Unplaced' });
  const notes = unplaced.getByRole('article');
  await test.step('they are listed with their words, and drawn nowhere', async () => {
    await expect(notes).toHaveCount(2);
    await expect(notes.first()).toContainText('honor its pledges');
    await expect(notes.first()).toContainText('Kept as it was.');
    await expect(painted(page, 'wash')).toHaveCount(1);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  });
  await test.step('the same words elsewhere are offered, and placed only on a yes', async () => {
    await expect(notes.first()).toContainText('The same words stand in ¶ 2');
    await notes.first().getByRole('button', { name: 'Place it there' }).click();
    await expect(notes).toHaveCount(1);
    await expect(openNote(page)).toContainText('honor its pledges');
    expect((await annotationsOf(page, 'M1')).map(({ ranges: [range] }) => range?.exact)).toContain(
      'honor its pledges',
    );
  });
  await test.step('without a selection there is nowhere to place it', async () => {
    await page.keyboard.press('Escape');
    await notes.getByRole('button', { name: 'Place it here' }).click();
    await expect(status(page)).toContainText('Select the words it belongs to first');
  });
  await test.step('it is placed on what is selected, and one step takes that back', async () => {
    await pick(page, 'make sure');
    await notes.getByRole('button', { name: 'Place it here' }).click();
    await expect(unplaced).toHaveCount(0);
    await expect(openNote(page)).toContainText('make sure');
    await page.keyboard.press('Control+z');
    await expect(notes).toHaveCount(1);
  });
  await test.step('where there is no margin it stands over the text', async () => {
    await resize(app, 720, 620);
    await page.locator('[data-scroller]').evaluate((scroller) => scroller.scrollTo(0, 0));
    await expect(notes.getByRole('button', { name: 'Place it here' })).toBeVisible();
  });
  await test.step('deleted, it can be brought back', async () => {
    await notes.getByRole('button', { name: 'Delete' }).click();
    await expect(unplaced).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(notes).toHaveCount(1);
  });
  await app.close();
});
