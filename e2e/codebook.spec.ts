import type { Page } from '@playwright/test';
import { file } from './ask.ts';
import { editor, railRow, row, tree } from './codebook.ts';
import { expect, expectAccessible, resize, setTheme, test } from './fixtures.ts';
import { status, toast } from './reading.ts';

const said = (page: Page) => editor(page).getByRole('status');

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await expect(railRow(page, 'Taiwan')).toBeVisible();
});

test('tags are moved by keys and by the mouse, in the editor and in the rail', async ({ app, page }) => {
  test.slow();
  await open(page, 'Taiwan');
  const before = await outline(page);

  await test.step('Alt and the arrows move the tag itself, and say where it is', async () => {
    await row(page, 'Taiwan').click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(said(page)).toHaveText('Taiwan: 2 of 11 at the top');
    await expect(row(page, 'Taiwan')).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(said(page)).toHaveText('Taiwan: 4 of 4 inside Trade');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(said(page)).toHaveText('Taiwan: 2 of 11 at the top');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(said(page)).toHaveText('Taiwan is at the top already');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => outline(page)).toEqual(before);
  });

  await test.step('the arrows, Home, End and letters walk; what is walked to is shown', async () => {
    await page.keyboard.press('Home');
    await expect(row(page, 'Trade')).toBeFocused();
    await page.keyboard.press('End');
    await expect(row(page, 'United States')).toBeFocused();
    await page.keyboard.type('fuk');
    await expect(row(page, 'Fukushima')).toBeFocused();
    await expect(editor(page).getByLabel('Name', { exact: true })).toHaveValue('Fukushima');
  });

  await test.step('the mouse drops a tag between two, or onto one', async () => {
    await dragRow(page, 'United States', 'Trade', 0.05);
    await expect(row(page, 'Trade')).toHaveAttribute('data-drop', 'before');
    await page.mouse.up();
    await expect.poll(async () => (await outline(page))[0]).toBe('United States');
    await dragRow(page, 'Regional order', 'History', 0.5);
    await expect(row(page, 'History')).toContainText('nest here');
    await page.mouse.up();
    await expect(said(page)).toHaveText('Regional order: 2 of 2 inside History');
    await dragRow(page, 'History', '1972 and the Treaty', 0.5);
    await expect(row(page, '1972 and the Treaty')).not.toHaveAttribute('data-drop');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(editor(page)).toBeVisible();
  });

  await test.step('Ctrl Z outside a field takes back the moves, in one step each', async () => {
    await row(page, 'Trade').click();
    await page.keyboard.press('Control+z');
    await expect(said(page)).toHaveText('Undone: move tag ‘Regional order’');
    await page.keyboard.press('Control+z');
    await expect.poll(() => outline(page)).toEqual(before);
  });

  await test.step('F2 renames in place; the rail moves by the same keys', async () => {
    await row(page, 'Dialogue').click();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'New name of Dialogue' }).fill('Talks');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Talks')).toBeFocused();
    await editor(page).getByRole('button', { name: 'Done' }).click();
    await railRow(page, 'Talks').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(status(page)).toContainText('Talks: 7 of 11 at the top');
    await expect(railRow(page, 'Talks')).toBeFocused();
    await page.getByRole('button', { name: 'New tag' }).click();
    await page.keyboard.type('Seafood');
    await page.keyboard.press('Enter');
    await expect(railRow(page, 'Seafood')).toBeFocused();
  });

  await test.step('in the narrow strip the digit arms the tag and the mark shows it alone', async () => {
    await resize(app, 1024, 700);
    await page.getByRole('button', { name: /^Tag every selection with Taiwan/ }).click();
    await expect(status(page)).toContainText('Taiwan is armed');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Only Taiwan' }).click();
    await expect(status(page)).toHaveText('Only Taiwan is shown');
  });
});

test('a tag’s name, digit, look, rules and names are kept as they are changed', async ({ page }) => {
  test.slow();
  await open(page, 'Taiwan');
  const name = editor(page).getByLabel('Name', { exact: true });

  await test.step('a burst of typing is one step; what cannot be is said and kept out', async () => {
    await expect(name).toBeFocused();
    await name.fill('Taiwan question');
    await expect(row(page, 'Taiwan question')).toBeVisible();
    await name.fill('Trade');
    await expect(editor(page).getByRole('alert')).toHaveText('There is a tag ‘Trade’ here already.');
    await name.fill('x'.repeat(500));
    await expect(editor(page).getByRole('alert')).toContainText('200 characters at most; this one has 500');
    await name.fill('🇹🇼');
    await expect(row(page, '🇹🇼')).toBeVisible();
    await name.fill('Taiwan');
    await expect(row(page, 'Taiwan')).toBeVisible();
    await expect(editor(page).getByRole('alert')).toHaveCount(0);
  });

  await test.step('a digit that is taken changes hands in one step', async () => {
    await editor(page).getByRole('combobox', { name: 'Shortcut' }).click();
    await expect(page.getByRole('option', { name: '6 Political foundation' })).toBeVisible();
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('6 is the key of Taiwan; Political foundation has 3');
    await row(page, 'Taiwan').click();
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Taiwan')).toContainText('3');
    await expect(row(page, 'Political foundation')).toContainText('6');
  });

  await test.step('hue and line are drawn; inside another, the tag looks like that one', async () => {
    await editor(page)
      .getByRole('button', { name: /^rust,/ })
      .click();
    await editor(page).getByRole('button', { name: 'dashed line', exact: true }).click();
    await expect
      .poll(async () => (await file(page)).tags.find((tag) => tag.name === 'Taiwan')?.look)
      .toEqual({ hue: 'rust', style: 'dash' });
    await editor(page).getByRole('combobox', { name: 'Inside' }).click();
    await page.getByRole('option', { name: 'Strategic ties' }).click();
    await expect(editor(page).getByRole('button', { name: 'As Strategic ties' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await row(page, 'Taiwan').click();
    await page.keyboard.press('Control+z');
    await expect(editor(page).getByRole('combobox', { name: 'Inside' })).toHaveText('Top level');
  });

  await test.step('rules count what they find; an expression that is none says why', async () => {
    await expect(editor(page).getByText('4 paragraphs')).toBeVisible();
    await expect(editor(page).getByText(/^\d+ matches, /)).toBeVisible();
    await editor(page).getByRole('button', { name: 'Add a rule' }).click();
    const words = editor(page).getByRole('textbox', { name: 'Words to look for' });
    await words.fill('(Tai');
    await editor(page).getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Regular expression' }).click();
    await expect(editor(page).getByRole('alert')).toContainText('This is not a regular expression');
    await words.fill('Tai\\w+');
    await words.press('Enter');
    await expect(editor(page).getByText('regular expression, any case')).toBeVisible();
    await editor(page).getByRole('button', { name: 'Remove the rule Tai\\w+' }).click();
    await editor(page).getByRole('button', { name: 'Add a rule' }).click();
    await words.fill('strategic');
    await words.press('Enter');
    await editor(page)
      .getByRole('button', { name: /^Tag all \d+…$/ })
      .click();
    await expect(page.getByRole('dialog').nth(1)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await editor(page).getByRole('textbox', { name: 'Another name' }).fill('Formosa');
    await page.keyboard.press('Enter');
    await expect(editor(page).getByRole('button', { name: 'Remove Formosa' })).toBeVisible();
  });

  await test.step('a passage in use is gone to', async () => {
    await editor(page)
      .getByRole('button', { name: /^respect China's core interests/ })
      .click();
    await expect(editor(page)).toBeHidden();
    await expect(page.getByRole('document', { name: /^003, / })).toBeVisible();
  });
});

test('a merge is told in numbers, done in one step and taken back; so is deleting', async ({ page }) => {
  await open(page, 'Taiwan');
  const before = await file(page);
  const merge = page.getByRole('dialog', { name: 'Merge Taiwan into' });

  await test.step('the numbers are those of the workspace', async () => {
    await editor(page).getByRole('button', { name: 'Merge into…' }).click();
    await expect(merge.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('pol');
    await page.keyboard.press('Enter');
    await expect(merge).toContainText('5 passages move.');
    await expect(merge).toContainText('The rules Taiwan, one-China, 台湾 and 4 more move too.');
    await merge.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(toast(page)).toContainText('‘Taiwan’ merged into ‘Political foundation’');
    await expect(row(page, 'Taiwan')).toHaveCount(0);
    const after = await file(page);
    const [from, into] = ['Taiwan', 'Political foundation'].map(
      (name) => before.tags.find((tag) => tag.name === name)?.id ?? '',
    );
    const taggedWith = (tag: string, annotations: typeof before.annotations) =>
      annotations.filter(({ tags }) => tags.includes(tag)).length;
    expect(taggedWith(into ?? '', after.annotations)).toBe(
      taggedWith(from ?? '', before.annotations) + taggedWith(into ?? '', before.annotations),
    );
  });

  await test.step('the toast in the dialog takes it back', async () => {
    await toast(page).getByRole('button', { name: /^Undo/ }).click();
    await expect(row(page, 'Taiwan')).toBeVisible();
    expect(await file(page)).toEqual(before);
  });

  await test.step('into its own child: the child comes up first, and it is said', async () => {
    await row(page, 'History').click();
    await editor(page).getByRole('button', { name: 'Merge into…' }).click();
    await page.keyboard.type('1972');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Merge History into' })).toContainText(
      '1972 and the Treaty comes up to the place of History first.',
    );
    await page.keyboard.press('Escape');
    await expect(editor(page).getByRole('button', { name: 'Merge into…' })).toBeFocused();
  });

  await test.step('deleting says what stays, and is undone', async () => {
    await row(page, 'Trade').click();
    await editor(page).getByRole('button', { name: 'Delete tag' }).click();
    await expect(toast(page)).toContainText(/Tag ‘Trade’ deleted; \d+ passages? stays?/);
    await expect(toast(page)).toContainText('3 tags inside it moved up');
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Trade')).toBeVisible();
    expect(await file(page)).toEqual(before);
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the editor is accessible, ${theme}`, async ({ app, page }) => {
    test.slow();
    await setTheme(app, theme);
    await open(page, 'Taiwan');
    await expect(editor(page).getByText('4 paragraphs')).toBeVisible();
    await expectAccessible(page, theme);
    await editor(page).getByRole('combobox', { name: 'Inside' }).click();
    await expectAccessible(page, theme);
    await page.keyboard.press('Escape');
    await editor(page).getByRole('button', { name: 'Add a rule' }).click();
    await editor(page).getByRole('button', { name: 'Merge into…' }).click();
    await expectAccessible(page, theme);
    await resize(app, 760, 700);
    await expectAccessible(page, theme);
  });

async function open(page: Page, name: string): Promise<void> {
  await railRow(page, name).focus();
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toBeVisible();
  await expect(editor(page).getByLabel('Name', { exact: true })).toHaveValue(name);
}

/** The names at the top, and with what stands inside them where that is something. */
async function outline(page: Page): Promise<string[]> {
  return tree(page)
    .getByRole('treeitem')
    .evaluateAll((rows) =>
      rows.map(
        (each) => `${'  '.repeat(Number(each.ariaLevel) - 1)}${each.ariaLabel?.split(', code')[0] ?? ''}`,
      ),
    );
}

async function dragRow(page: Page, from: string, to: string, where: number): Promise<void> {
  const [a, b] = [await row(page, from).boundingBox(), await row(page, to).boundingBox()];
  if (a === null || b === null) throw new Error('Both rows must be in sight');
  await page.mouse.move(a.x + 12, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(b.x + 60, b.y + b.height / 2, { steps: 4 });
  await page.mouse.move(b.x + 60, b.y + b.height * where);
}
