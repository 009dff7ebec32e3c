import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { file } from './ask.ts';
import { row, text } from './comparing.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { madeAt } from './made.ts';

const english = [
  'Foreign Minister Wang Yi met his counterpart in Beijing on Nov. 16, 2023.',
  'China strongly opposes the discharge of contaminated water into the sea, and urges Japan to respond to all parties.',
  'Both sides must abide by the four political documents, and some 300 people took part in the exchange.',
  'The two sides will hold the next round of talks in Tokyo.',
  'They held talks on “trade” and culture, and agreed on the next steps together.',
];
const corrected = [
  'Foreign Minister Qin Gang met his counterpart in Beijing on 16 November 2023.',
  'China notes the discharge of contaminated water into the sea, and asks Japan to respond to all parties.',
  'Both sides should abide by the four political documents, and some 3,000 people took part in the exchange.',
  'The two sides will not hold the next round of talks in Tokyo.',
  'They held talks on "trade", and culture, and agreed on the next steps together.',
];
const chinese = [
  '中方坚决反对日方单方面启动核污染水排海，敦促日方以负责任方式处理。',
  '双方必须恪守中日四个政治文件确立的原则，妥善处理历史问题。',
  '双方同意于11月16日举行第三轮会谈，达成五点共识。',
];
const chineseLater = [
  '中方关注日方单方面启动核污染水排海，希望日方以负责任方式处理。',
  '双方应恪守中日四个政治文件确立的原则，妥善处理历史问题。',
  '双方同意于11月18日举行第三轮会谈，达成三点共识。',
];

/** Words under which a bar stands. */
const cued = (page: Page, letter: 'A' | 'B'): Locator => text(page, letter).locator('span[class*="cue"]');

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  const field = page.getByRole('combobox', { name: 'Search or run a command' });
  await field.fill(name);
  await page.getByRole('option', { name }).first().click();
}

test('says which changed words weigh more than others, as the analyst’s lists have it', async ({
  userData,
}) => {
  const path = await madeAt(userData, [
    { number: '001', text: english.join('\n\n') },
    { number: '002', text: corrected.join('\n\n') },
    { number: '003', text: chinese.join('\n\n'), language: 'zh' },
    { number: '004', text: chineseLater.join('\n\n'), language: 'zh' },
  ]);
  const app = await launch(join(userData, 'cues'), { args: [path] });
  try {
    const page = await app.firstWindow();
    await resize(app, 1440, 900);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /^001.*002/ }).click();
    await expect(text(page, 'A')).toBeVisible();

    await test.step('each row says why in a word, and to a listener with which words', async () => {
      const why = (name: string, words: string): Promise<void> =>
        expect(row(page, new RegExp(`^${name}, edited`)).getByText(words, { exact: true })).toBeAttached();
      await why('¶1', '; name: Wang Yi, in B Qin Gang');
      await why('¶2', '; softer: strongly opposes, in B notes; softer: urges, in B asks');
      await why('¶3', '; softer: must, in B should; number: 300, in B 3,000');
      await why('¶4', '; negation: not, only in B');
      await expect(page.getByText('negation', { exact: true })).toBeVisible();
      await expect(row(page, /^¶5, edited/).getByText(/^;/)).toHaveCount(0);
      await expect(cued(page, 'A')).toHaveText(['Wang Yi', 'strongly opposes', 'urges', 'must', '300']);
      await expect(cued(page, 'B')).toHaveText(['Qin Gang', 'notes', 'asks', 'should', '3,000', 'not']);
      await expectAccessible(page);
      await setTheme(app, 'dark');
      await expectAccessible(page, 'dark');
      await setTheme(app, 'light');
    });

    await test.step('a step says it, too', async () => {
      await page.keyboard.press('F7');
      await page.keyboard.press('F7');
      await expect(
        page.getByRole('status').filter({ hasText: 'strongly opposes, in B notes' }),
      ).toBeAttached();
    });

    await test.step('punctuation is marked on request, by key and by button', async () => {
      const quiet = text(page, 'B').locator('span[class*="quiet"]');
      await expect(quiet).toHaveCount(0);
      await page.keyboard.press('F9');
      await expect(quiet).toHaveText(['"', '"', ',']);
      const button = page.getByRole('button', { name: 'Punctuation' });
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expectAccessible(page);
      await button.click();
      await expect(quiet).toHaveCount(0);
    });

    await test.step('the list of stance words is the analyst’s own: what is moved changes what a row says', async () => {
      await command(page, 'Stance words…');
      const dialog = page.getByRole('dialog', { name: 'Stance words' });
      await expect(dialog.getByText('starting list', { exact: true })).toBeVisible();
      await dialog.getByRole('combobox', { name: /^Scale/ }).click();
      await page.getByRole('option', { name: /^Demand/ }).click();
      const level = (n: number): Locator =>
        dialog.getByRole('textbox', { name: new RegExp(`^Level ${n} of`) });
      await expect(level(5)).toHaveValue('urges, presses, insists');
      await expectAccessible(page);
      await level(5).fill('urges, asks');
      await level(5).press('Enter');
      await expect(dialog.getByRole('alert')).toHaveText(
        '‘asks’ stands in level 3 of this scale already. Take it out there first.',
      );
      await level(5).press('Escape');
      await expect(level(5)).toHaveValue('urges, presses, insists');
      await level(5).press('Alt+ArrowUp');
      await expect(level(4)).toBeFocused();
      await level(4).press('Alt+ArrowUp');
      await expect(level(3)).toBeFocused();
      await level(3).press('Alt+ArrowUp');
      await expect(level(2)).toHaveValue('urges, presses, insists');
      await expect(level(2)).toBeFocused();
      await expect(dialog.getByText('your list', { exact: true })).toBeVisible();
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(
        row(page, /^¶2, edited/).getByText(
          '; softer: strongly opposes, in B notes; stronger: urges, in B asks',
        ),
      ).toBeAttached();
      expect((await file(page)).stances.map(({ language }) => language)).toEqual(['en']);
      // Each move is a step of its own.
      const urges = async (): Promise<number> => {
        const demand = (await file(page)).stances[0]?.scales.find(({ name }) => name === 'Demand');
        return demand?.levels.findIndex((words) => words.includes('urges')) ?? -1;
      };
      for (const place of [2, 3]) {
        await page.keyboard.press('ControlOrMeta+Z');
        await expect.poll(urges).toBe(place);
      }
      await expect(row(page, /^¶2, edited/).getByText(/softer: urges, in B asks/)).toBeAttached();
      await command(page, 'Stance words…');
      await dialog.getByRole('button', { name: 'Use the starting list' }).click();
      await expect(dialog.getByText('starting list', { exact: true })).toBeVisible();
      await dialog.getByRole('button', { name: 'Done' }).click();
    });

    await test.step('the same in Chinese', async () => {
      await page.getByRole('button', { name: /^A: .*Choose another document$/ }).click();
      await page.getByRole('menuitemradio', { name: /^003/ }).click();
      await page.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
      await page.getByRole('menuitemradio', { name: /^004/ }).click();
      const why = (name: string, words: string): Promise<void> =>
        expect(row(page, new RegExp(`^${name}, edited`)).getByText(words, { exact: true })).toBeAttached();
      await why('¶1', '; softer: 坚决反对, in B 关注; softer: 敦促, in B 希望');
      await why('¶2', '; softer: 必须, in B 应');
      await why('¶3', '; date: 11月16日, in B 11月18日; number: 五, in B 三');
      await expect(cued(page, 'A')).toHaveText(['坚决反对', '敦促', '必须', '11月16日', '五']);
      await resize(app, 720, 900);
      await expect(page.getByText('number', { exact: true })).toBeVisible();
      await expectAccessible(page);
    });
  } finally {
    await app.close();
  }
});
