import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog, file } from './ask.ts';
import { expect, expectAccessible, resize, setTheme, test } from './fixtures.ts';
import { status } from './reading.ts';

const editor = (page: Page) => page.getByRole('dialog', { name: 'Codebook', exact: true });
const tree = (page: Page) => editor(page).getByRole('tree', { name: 'Codebook' });
const row = (page: Page, name: string) =>
  tree(page).getByRole('treeitem', { name: new RegExp(`^${name}, code`) });
const railRow = (page: Page, name: string) =>
  page.getByRole('tree', { name: 'Tags' }).getByRole('treeitem', { name: new RegExp(`^${name},`) });
const said = (page: Page) => editor(page).getByRole('status');
const toast = (page: Page) => page.getByRole('region', { name: 'Message' });

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

async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

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

test('the codebook goes out and comes back, and a bad file changes nothing', async ({
  app,
  page,
  userData,
}) => {
  await page.keyboard.press('Control+Shift+k');
  await expect(editor(page)).toBeVisible();
  const before = await file(page);

  for (const [format, item] of [
    ['csv', /^CSV/],
    ['json', /^JSON/],
  ] as const)
    await test.step(`${format}: what was exported changes nothing`, async () => {
      const path = join(userData, `codebook.${format}`);
      await answerSaveDialog(app, path);
      await editor(page).getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await expect(toast(page)).toContainText(`Codebook saved to ${path}`);
      expect(await readFile(path, 'utf8')).toContain('one-China');
      await answerOpenDialog(app, path);
      await editor(page).getByRole('button', { name: 'Import…' }).click();
      const dialog = page.getByRole('dialog', { name: `Import codebook.${format}` });
      await expect(dialog).toContainText(`0 new, 0 changed, ${before.tags.length} the same.`);
      await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    });

  await test.step('another program’s file is told in numbers, imported as one step, and undone', async () => {
    const path = join(userData, 'theirs.csv');
    await writeFile(
      path,
      'name;parent;color;memo\nActors;;#4d80ee;Who acts\nChina;Actors;#4d80ee;\nTaiwan;;#ff0000;New words\n',
    );
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import theirs.csv' });
    await expect(dialog).toContainText('2 new, 1 changed, 0 the same.');
    await expect(dialog).toContainText('Actors / China');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect(toast(page)).toContainText('Codebook imported: 2 new tags, 1 changed');
    await expect(row(page, 'China')).toBeVisible();
    await toast(page).getByRole('button', { name: /^Undo/ }).click();
    await expect(row(page, 'China')).toHaveCount(0);
    expect(await file(page)).toEqual(before);
  });

  await test.step('of two thousand tags only those in sight are drawn, and keys reach them all', async () => {
    const path = join(userData, 'large.csv');
    const names = Array.from({ length: 2000 }, (_, n) =>
      n % 10 === 0 ? `Theme ${n},` : `Theme ${n},Theme ${n - (n % 10)}`,
    );
    await writeFile(path, `name,parent\n${names.join('\n')}\n`);
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    await page
      .getByRole('dialog', { name: 'Import large.csv' })
      .getByRole('button', { name: 'Import' })
      .click();
    await expect(editor(page)).toContainText('211 tags, 1807 nested');
    await row(page, 'Trade').focus();
    await page.keyboard.press('End');
    await expect(row(page, 'Theme 1999')).toBeFocused();
    await expect(editor(page).getByLabel('Name', { exact: true })).toHaveValue('Theme 1999');
    expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(120);
    await page.keyboard.type('theme 500');
    await expect(row(page, 'Theme 500')).toBeFocused();
    await expect(row(page, 'Theme 501')).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+z');
    await expect(editor(page)).toContainText(`${before.tags.length - 7} tags, 7 nested`);
    expect(await file(page)).toEqual(before);
  });

  await test.step('a bad file is named with its line and reason', async () => {
    const path = join(userData, 'bad.csv');
    await writeFile(path, 'name,digit\nActors,12\n');
    await answerOpenDialog(app, path);
    await editor(page).getByRole('button', { name: 'Import…' }).click();
    await expect(toast(page)).toContainText(
      'bad.csv, line 2: ‘12’ is no digit from 1 to 9. Nothing was imported.',
    );
    expect(await file(page)).toEqual(before);
  });
});

for (const theme of ['light', 'dark'] as const)
  test(`the editor is accessible, ${theme}`, async ({ app, page }) => {
    test.slow();
    await setTheme(app, theme);
    await open(page, 'Taiwan');
    await expect(editor(page).getByText('4 paragraphs')).toBeVisible();
    await expectAccessible(page);
    await editor(page).getByRole('combobox', { name: 'Inside' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await editor(page).getByRole('button', { name: 'Add a rule' }).click();
    await editor(page).getByRole('button', { name: 'Merge into…' }).click();
    await expectAccessible(page);
    await resize(app, 760, 700);
    await expectAccessible(page);
  });
