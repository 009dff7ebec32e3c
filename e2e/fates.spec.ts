import { file } from './ask.ts';
import { text } from './comparing.ts';
import { expect, expectAccessible, launch, resize, setTheme, test } from './fixtures.ts';
import { madeAt } from './made.ts';
import { annotated, drag, openNote, read, status, toast } from './reading.ts';
import { painted } from './seeing.ts';

test('tells what became of a passage, and tags both sides of a comparison', async ({ app, page }) => {
  await resize(app, 1440, 900);
  await page.getByRole('tab', { name: 'Compare' }).click();
  await page
    .getByRole('button', { name: /001.*002.*13 of 19/ })
    .first()
    .click();
  await expect(text(page, 'A')).toBeVisible();

  await test.step('a note says where its words stand in the other text, or that they do not', async () => {
    await text(page, 'A').focus();
    await page.keyboard.press(']');
    await expect(openNote(page)).toContainText('removed in 002');
    await page.keyboard.press(']');
    await expect(openNote(page)).toContainText('verbatim in 002 ¶10');
    await expect(painted(page, 'suggested').first()).toBeAttached();
    await expectAccessible(page);
  });
  await test.step('Alt Shift and a digit tag the same words on both sides, as one step', async () => {
    await page.keyboard.press('Escape');
    await expect(painted(page, 'suggested')).toHaveCount(0);
    await drag(page, 'a higher perspective');
    await page.keyboard.press('Alt+Shift+Digit3');
    await expect(status(page)).toHaveText('Tagged Taiwan in A ¶11 and B ¶19');
    const tagged = { note: '', tags: ['Taiwan'] };
    for (const number of ['001', '002'])
      expect(await annotated(page, number, 'a higher perspective')).toEqual(tagged);
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: tag passage ‘Taiwan’ in A and B');
    for (const number of ['001', '002'])
      expect(await annotated(page, number, 'a higher perspective')).toBeNull();
  });
  await test.step('where the other side has nothing it says so', async () => {
    await drag(page, 'global marine environment');
    await page.keyboard.press('Alt+Shift+Digit3');
    await expect(status(page)).toHaveText('Removed in B: tagged Taiwan in A ¶12 only');
  });
});

const first = [
  '王毅表示，中日是搬不走的邻居，两国关系的改善发展符合双方根本利益。',
  '中方敦促日方立即停止核污染水排海行动，以负责任方式妥善处理。',
  '台湾问题是中国核心利益中的核心，是不可逾越的红线。',
  '双方同意继续保持各层级沟通，推动经贸合作取得新成果。',
];
const second = [
  '双方同意继续保持各层级沟通，推动经贸合作取得新成果。',
  '王毅表示，中日是搬不走的邻居，两国关系的改善发展符合双方根本利益。',
  '中方希望日方负责任地处理核污染水排海行动，以负责任方式妥善处理。',
];

test('carries annotations over to another version, each as the analyst decides', async ({ userData }) => {
  const folder = await madeAt(userData, [
    {
      number: 'M1',
      language: 'zh',
      text: first.join('\n\n'),
      published: '2024-11-01',
      marks: [
        { words: ['两国关系的改善发展'], tags: ['Strategic ties'], note: 'The usual opening.' },
        { words: ['敦促日方立即停止'], tags: ['Fukushima'] },
        { words: ['不可逾越的红线'], tags: ['Taiwan'] },
        { words: ['推动经贸合作'], tags: ['Trade'] },
      ],
    },
    { number: 'M2', language: 'zh', text: second.join('\n\n'), published: '2024-11-02', versionOf: 'M1' },
  ]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await resize(app, 1440, 900);
  const dialog = page.getByRole('dialog', { name: 'What became of M1 in M2' });
  const row = (words: string) => dialog.getByRole('option', { name: new RegExp(words) });
  const shown = (name: RegExp) =>
    dialog.getByRole('group', { name: 'Fates shown' }).getByRole('button', { name });

  await test.step('from a document that has another version', async () => {
    await read(page, 'M1');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Carry 4 annotations over to M2…' }).click();
    await expect(row('两国关系的改善发展')).toContainText('verbatim ¶2');
    await expect(row('敦促日方立即停止')).toContainText('replaced ¶3');
    await expect(row('敦促日方立即停止')).toContainText('希望日方负责任地处理');
    await expect(row('敦促日方立即停止')).toContainText('softer');
    await expect(row('不可逾越的红线')).toContainText('removed');
    await expect(row('推动经贸合作')).toContainText('moved ¶1');
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  });
  await test.step('what stands there to the letter is checked, and nothing else', async () => {
    await expect(dialog.getByRole('option', { selected: true })).toHaveCount(2);
    await expect(dialog.getByRole('button', { name: 'Carry 2 annotations over' })).toBeEnabled();
    await shown(/^Replaced/).click();
    await expect(dialog.getByRole('option')).toHaveCount(1);
    await expect(row('敦促日方立即停止')).toHaveAttribute('aria-selected', 'false');
  });
  await test.step('the words can be others: an edge is moved, or they are selected', async () => {
    await row('敦促日方立即停止').click();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(row('敦促日方立即停止')).toContainText('chosen ¶3');
    await expect(row('敦促日方立即停止')).toHaveAttribute('aria-selected', 'true');
    await dialog.getByRole('button', { name: 'As it was found' }).click();
    await expect(row('敦促日方立即停止')).toContainText('replaced ¶3');
    await row('敦促日方立即停止').click();
    await page.keyboard.press('Space');
    await expect(row('敦促日方立即停止')).toHaveAttribute('aria-selected', 'true');
    await shown(/^Removed/).click();
    await dialog.getByRole('region', { name: 'Evidence' }).getByText('核污染水排海行动').last().dblclick();
    await expect(row('不可逾越的红线')).toContainText('chosen ¶3');
    await dialog.getByRole('button', { name: 'As it was found' }).click();
    await expect(row('不可逾越的红线')).toContainText('nothing stands in its place');
  });
  await test.step('one that is refused is not offered again until that is taken back', async () => {
    await shown(/^All/).click();
    await row('不可逾越的红线').click();
    await page.keyboard.press('x');
    await expect(row('不可逾越的红线')).toHaveCount(0);
    expect((await file(page)).refusals).toHaveLength(1);
    await shown(/^Refused/).click();
    await row('不可逾越的红线').click();
    await page.keyboard.press('x');
    await expect(row('不可逾越的红线')).toHaveCount(0);
    expect((await file(page)).refusals).toHaveLength(0);
    await shown(/^All/).click();
  });
  await test.step('all that is checked is carried over as one step', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await expect(toast(page)).toContainText('Carried 3 annotations over to M2');
    expect(await annotated(page, 'M2', '两国关系的改善发展')).toEqual({
      note: 'The usual opening.',
      tags: ['Strategic ties'],
    });
    expect(await annotated(page, 'M2', '希望日方负责任地处理')).toEqual({ note: '', tags: ['Fukushima'] });
    expect(await annotated(page, 'M2', '推动经贸合作')).toEqual({ note: '', tags: ['Trade'] });
  });
  await test.step('asked again they are there already; one undo takes them all back', async () => {
    await page.keyboard.press('Alt+Shift+F');
    await expect(row('推动经贸合作')).toContainText('already there');
    await expect(dialog.getByRole('button', { name: 'Carry 0 annotations over' })).toBeDisabled();
    await page.keyboard.press('Control+z');
    await expect(row('推动经贸合作')).not.toContainText('already there');
    await expect(dialog.getByRole('option', { selected: true })).toHaveCount(2);
  });
  await test.step('the later version offers the same', async () => {
    await page.keyboard.press('Escape');
    await read(page, 'M2');
    await page.getByRole('button', { name: '3 of M1’s 4 annotations can be carried over…' }).click();
    await expect(dialog.getByRole('option')).toHaveCount(4);
  });
  await test.step('in the text one after another is outlined and asked for: yes, later, no', async () => {
    const strip = page.getByRole('region', { name: 'Carrying over from M1' });
    await dialog.getByRole('button', { name: 'Review in the text' }).click();
    await expect(strip).toContainText('1 of 3');
    await expect(strip.getByRole('button', { name: 'Yes' })).toBeFocused();
    await expect(painted(page, 'suggested').first()).toBeAttached();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(strip).toContainText('1 of 2');
    await expect(strip).toContainText('replaced at ¶ 3, 2 of 5 words kept');
    await page.keyboard.press('ArrowRight');
    await expect(strip).toContainText('moved at ¶ 1');
    await page.keyboard.press('x');
    await expect(strip).toContainText('1 of 1');
    await page.keyboard.press('Escape');
    await expect(strip).toHaveCount(0);
    await expect(painted(page, 'suggested')).toHaveCount(0);
    expect(await annotated(page, 'M2', '两国关系的改善发展')).not.toBeNull();
    expect((await file(page)).refusals).toHaveLength(1);
    await read(page, 'M1');
    await page.keyboard.press('Alt+Shift+F');
  });
  await test.step('Enter shows one in Compare, with its note', async () => {
    await row('敦促日方立即停止').click();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(openNote(page)).toContainText('replaced in M2 ¶3');
    await expect(openNote(page)).toContainText('希望日方负责任地处理');
    await openNote(page).getByRole('button', { name: 'Carry it over to M2', exact: true }).click();
    await expect(openNote(page)).toContainText('Tagged there too');
    expect(await annotated(page, 'M2', '希望日方负责任地处理')).toEqual({ note: '', tags: ['Fukushima'] });
  });
  await app.close();
});
