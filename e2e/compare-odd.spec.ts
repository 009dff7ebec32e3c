import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { file, sampleAt } from './ask.ts';
import { openSample, row } from './comparing.ts';
import { expect, launch, test } from './fixtures.ts';
import { madeAt } from './made.ts';

test('says what stands in the way of a comparison, and what can be done', async ({ app, page, userData }) => {
  await openSample(app, page);
  await test.step('a document that was removed comes back with undo', async () => {
    await page.getByRole('option', { name: /^B/ }).press('Delete');
    await expect(page.getByText(/^002 was removed from the library/)).toBeVisible();
    await expect(page.getByRole('heading', { name: '001 has nothing to stand beside' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo: bring 002 back' }).click();
    await expect(page.getByText(/^B carries 13 of A’s 19 paragraphs/)).toBeVisible();
  });
  await test.step('a text that is missing', async () => {
    const path = await sampleAt(join(userData, 'missing.readout'));
    const { documents } = await file(page);
    const gone = documents.find(({ number }) => number === '002');
    await rm(join(path, 'texts', `${gone?.text}.json`));
    const broken = await launch(join(userData, 'other'), { args: [path] });
    try {
      const other = await broken.firstWindow();
      await other.getByRole('tab', { name: 'Compare' }).click();
      await expect(other.getByText(/^The text of 002 cannot be read, so what it shares/)).toBeVisible();
      await other.getByRole('button', { name: /^001.*002/ }).click();
      await expect(
        other.getByText(/^The text of 002 cannot be read, so it cannot be compared/),
      ).toBeVisible();
      await other.getByRole('button', { name: /^B: .*Choose another document$/ }).click();
      await other.getByRole('menuitemradio', { name: /^003/ }).click();
      await expect(other.getByText(/^B carries none of A’s 19 paragraphs/)).toBeVisible();
    } finally {
      await broken.close();
    }
  });
});

test('compares what is empty, the same, in two languages, one giant line, or deleted meanwhile', async ({
  userData,
}) => {
  const paragraphs = ['One', 'Two', 'Three'].map(
    (n) =>
      `${n} of the ministers who met on Monday agreed that both sides should go on talking about the river.`,
  );
  const made = await madeAt(userData, [
    { number: '001', text: paragraphs.join('\n\n') },
    { number: '002', text: `${paragraphs.join('\n\n')}\n` },
    { number: '003', text: '' },
    {
      number: '005',
      language: 'zh',
      text: '星期一会面的两国部长一致同意，双方应当就河流问题继续保持对话，并在年底之前再次举行会谈。\n\n双方还就地区形势和共同关心的国际问题深入交换了意见，认为加强沟通符合两国人民的根本利益。',
    },
    { number: '004', text: paragraphs.join(' ').repeat(300) },
  ]);
  const app = await launch(join(userData, 'odd'), { args: [made] });
  try {
    const page = await app.firstWindow();
    const choose = async (side: 'A' | 'B', number: string): Promise<void> => {
      await page.getByRole('button', { name: new RegExp(`^${side}: .*Choose another document$`) }).click();
      await page.getByRole('menuitemradio', { name: new RegExp(`^${number}`) }).click();
    };
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: /001.*002/ }).click();
    await expect(
      page.getByText('A and B say the same, word for word: all 3 paragraphs, in the same order.'),
    ).toBeVisible();
    await expect(page.getByText('No changes')).toBeVisible();
    await choose('B', '003');
    await expect(page.getByText('B has no paragraphs. A has 3.')).toBeVisible();
    await expect(row(page, /only in A$/)).toHaveCount(3);
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await expect(page.getByText('A has no paragraphs. B has 3.')).toBeVisible();
    await choose('A', '001');
    await choose('B', '005');
    await expect(
      page.getByText(/^A is in English and B in Chinese: their words are not compared\./),
    ).toBeVisible();
    await page.keyboard.press('Shift+F8');
    const table = page.getByRole('table', { name: /^Paragraphs of 001/ });
    await expect(table.getByRole('row', { name: /^¶ 1/ }).getByText('other language')).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByText('Back: 001 with 005')).toBeVisible();
    await choose('A', '004');
    await choose('B', '001');
    await expect(page.getByText(/^B carries A’s 1 paragraph/)).toBeVisible();
    await page.getByRole('option', { name: /^A/ }).press('Delete');
    await expect(page.getByRole('heading', { name: '001 has nothing to stand beside' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo: bring 004 back' }).click();
    await choose('B', '002');
    // Deleted again while it is aligned anew.
    await page.getByRole('option', { name: /^B/ }).press('Delete');
    await expect(page.getByRole('heading', { name: '004 has nothing to stand beside' })).toBeVisible();
  } finally {
    await app.close();
  }
});
