import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog, file } from './ask.ts';
import { row, text } from './comparing.ts';
import { expect, expectAccessible, resize, setTheme, test } from './fixtures.ts';

const passages = (page: Page, name: string) => page.getByRole('list', { name });

test.beforeEach(async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /001.*002.*13 of 19 paragraphs/ }).click();
  await expect(text(page, 'A')).toBeVisible();
});

test('tells the topics of both texts: their order, their share of the words, what one alone has', async ({
  app,
  page,
}) => {
  const order = page.getByRole('list', { name: 'Order of topics in A' });

  await test.step('says first what stands out, and puts the topics of each text in order', async () => {
    await page.keyboard.press('F8');
    await expect(page.getByText(/^A opens with/).locator('..')).toContainText(
      'A opens with Strategic ties, B with Dialogue. Japanese position comes tenth in A and never in B. B gives 8 % of its words to Dialogue, A 5 %.',
    );
    await expect(order.getByRole('button').first()).toHaveAccessibleName(/^1 Strategic ties ?: first in A/);
    await expect(order.getByRole('button').last()).toHaveAccessibleName(
      /^10 Japanese position ?: tenth in A, after \d+.% of the text, 4 passages ?; ?not in B$/,
    );
    await expect(page.getByRole('contentinfo')).toContainText('A 863 words');
    const [whole, last] = await Promise.all(
      [page.getByRole('region', { name: 'Order' }), order.getByText('not in B')].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(last?.x, 'nothing is cut off on the left').toBeGreaterThanOrEqual(whole?.x ?? Infinity);
  });

  await test.step('opens the passages of a topic by key, and goes from there to the row and back', async () => {
    await order.getByRole('button', { name: /Japanese position/ }).press('Enter');
    const list = passages(page, '4 passages of Japanese position in A');
    await expect(list.getByRole('button', { name: /^A ¶ 13/ })).toBeFocused();
    await list.getByRole('button', { name: /^A ¶ 15/ }).click();
    await expect(row(page, '¶15, only in A')).toBeInViewport();
    await expect(page.getByRole('group', { name: 'What is shown' }).getByText('Rows')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: 'Topics' }).click();
  });

  await test.step('gives each topic its words in a table, zero as zero, and opens them in place', async () => {
    const table = page.getByRole('table');
    const trade = table.getByRole('row', { name: /^Trade/ });
    await expect(trade.getByRole('cell')).toHaveText([/^5\s%/, '41', /^4\s%/, '44', 'A +1']);
    await expect(table.getByRole('row', { name: /^Japanese position/ }).getByRole('cell')).toHaveText([
      /^6\s%/,
      '48',
      '·0',
      '·0',
      'A +6',
    ]);
    const share = trade.getByRole('button', { name: /of B for Trade: 5 passages$/ });
    await share.click();
    const list = passages(page, '5 passages of Trade in B');
    await expect(list.getByRole('listitem')).toHaveCount(5);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(share).toBeFocused();
  });

  await test.step('names the tags one text alone has, and reads a passage', async () => {
    const only = page.getByRole('region', { name: 'Only in B' });
    await only.getByRole('button', { name: /Political foundation \/ Leaders’ consensus/ }).click();
    await expectAccessible(page);
    await setTheme(app, 'dark');
    await expectAccessible(page, 'dark');
    await resize(app, 720, 480);
    await expect(order).toBeVisible();
    await resize(app, 1440, 900);
    await passages(page, '1 passage of Leaders’ consensus in B')
      .getByRole('button', { name: 'Read' })
      .click();
    await expect(page.getByRole('tab', { name: 'Read' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('document', { name: /at "moment for improvement,"/ })).toBeVisible();
  });

  await test.step('follows what is tagged, and says what would be here where nothing is', async () => {
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
    await page.getByRole('menuitemradio', { name: /^003/ }).click();
    await expect(page.getByText(/ comes /).first()).toBeVisible();
    await expect(
      page
        .getByRole('list', { name: 'Order of topics in A' })
        .getByRole('button', { name: /; ?not in B$/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('list', { name: 'Order of topics in B' })).toBeVisible();
  });
});

test('exports the comparison as Markdown, and copies a row as a quotation of both sides', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'compared.md');

  await test.step('writes everything the comparison says, quoted exactly', async () => {
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+e');
    await expect(page.getByText(`Comparison saved to ${path}`)).toBeVisible();
    const markdown = await readFile(path, 'utf8');
    expect(markdown.match(/^#+ .*/gm)).toEqual(
      expect.arrayContaining([
        '# 001 and 002 compared',
        '## Documents',
        '## Topics',
        '## Dropped from 002',
        '## Added in 002',
        '## Moved',
        '## Word for word',
        '## Sources',
      ]),
    );
    expect(markdown).toContain('B carries 13 of A’s 19 paragraphs');
    expect(markdown).toContain('> ~~They also~~ agreed to find a proper way');
    expect(markdown).toMatch(/^\| Japanese position \| tenth \| 48 \| 6.% \| never \| 0 \| 0.% \|$/m);
    const { documents } = await file(page);
    for (const number of ['001', '002'])
      expect(markdown).toContain(documents.find((document) => document.number === number)?.source.hash);
  });

  await test.step('says that nothing was exported when the dialog is cancelled', async () => {
    await answerSaveDialog(app, null);
    await page.getByRole('button', { name: 'More of this comparison' }).click();
    await page.getByRole('menuitem', { name: /^Export this comparison…/ }).click();
    await expect(page.getByText('Not exported')).toBeVisible();
  });

  await test.step('copies a row whole where nothing is selected', async () => {
    const clipboard = (): Promise<string> => app.evaluate(({ clipboard: board }) => board.readText());
    await page.keyboard.press('F7');
    await page.keyboard.press('Control+Shift+C');
    await expect(page.getByText('A ¶ 1 copied as a quotation of both sides')).toBeVisible();
    expect(await clipboard()).toMatch(
      /^> SAN FRANCISCO, Nov. 16 -- .*\n>\n> A: Xinhua, “Xi, Kishida reaffirm.*, ¶1\.\n\nNot in B: /,
    );
  });
});

test('tells the topics of several documents, and exports a chain and a table of presence', async ({
  app,
  page,
  userData,
}) => {
  const exported = async (name: string): Promise<string> => {
    const path = join(userData, name);
    await answerSaveDialog(app, path);
    await page.keyboard.press('Control+e');
    await expect(page.getByText(`Comparison saved to ${path}`)).toBeVisible();
    return await readFile(path, 'utf8');
  };

  await test.step('has a column for each document of a chain', async () => {
    await page.getByRole('button', { name: 'More of this comparison' }).click();
    await page.getByRole('menuitem', { name: 'Compare a chain…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare a chain' });
    for (const number of ['001', '002', '003'])
      await dialog.getByRole('checkbox', { name: new RegExp(`^${number}`) }).check();
    await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.keyboard.press('F8');
    await expect(page.getByRole('list', { name: /^Order of topics in/ })).toHaveCount(3);
    await expect(page.getByText(/^001 opens with/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Only in 003' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('exports the chain link by link', async () => {
    const markdown = await exported('chain.md');
    expect(markdown).toMatch(/^# 001, 002 and 003 compared$/m);
    expect(markdown).toMatch(/^## Dropped from 002 since 001$/m);
    expect(markdown).toMatch(/^## Added in 003 since 002$/m);
  });

  await test.step('exports the table of presence', async () => {
    await page.getByRole('button', { name: 'Presence' }).click();
    await expect(page.getByRole('table')).toContainText('13 of 19');
    const markdown = await exported('presence.md');
    expect(markdown).toMatch(/^## Presence$/m);
    expect(markdown).toMatch(/^\| 2 \| .*word for word ¶10/m);
  });
});
