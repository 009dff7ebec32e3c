import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './ask.ts';
import { expect, launch, test, watchConsole } from './fixtures.ts';
import { annotated, clickOn, drag, openNote, popover, read, sheet } from './reading.ts';

const words = 'the two leaders reiterated their commitment';
const dropped = 'the path of peaceful development';
const note = 'Kept word for word in 002; the reply on Taiwan is not. *Check* 003 | 004.';

test('the main job: read, tag, note, compare, quit, start again, export', async ({ userData }) => {
  test.slow();
  const first = await launch(userData);
  const page = await first.firstWindow();
  const complaints = watchConsole(page);

  // Read a statement, tag a passage, write a note.
  await read(page, '001');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Xi, Kishida reaffirm strategic');
  await drag(page, words);
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('6');
  await clickOn(page, words);
  await openNote(page).getByLabel('Note').fill(note);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => annotated(page, '001', words)).toEqual({ tags: ['Political foundation'], note });

  // Compare it with the document that quotes it, and tag what that one drops.
  await page.getByRole('button', { name: 'Compare with 002' }).click();
  await expect(
    page.getByText('B carries 13 of A’s 19 paragraphs, 12 word for word and 1 inside another sentence.'),
  ).toBeVisible();
  await expect(page.getByText('It drops 6 and adds 12.')).toBeVisible();
  await page.getByRole('button', { name: /^Only in A/ }).click();
  await drag(page, dropped);
  await page.keyboard.press('9');
  await expect.poll(() => annotated(page, '001', dropped)).toEqual({ tags: ['Japanese position'], note: '' });
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
  await first.close();
  expect(complaints).toEqual([]);

  // Start again: everything is as it was.
  const second = await launch(userData);
  const again = await second.firstWindow();
  await expect(again.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  await expect(again.getByRole('button', { name: /^Only in A/ })).toHaveAttribute('aria-pressed', 'true');
  await again.getByRole('tab', { name: 'Read' }).click();
  await expect(sheet(again)).toContainText(words);
  await clickOn(again, words);
  await expect(openNote(again).getByLabel('Note')).toHaveValue(note);

  // Export the annotated report.
  const path = join(userData, 'report.md');
  await answerSaveDialog(second, path);
  await again.getByRole('tab', { name: 'Report' }).click();
  await again.getByRole('button', { name: 'Export Markdown' }).click();
  await expect(again.getByText(`Report saved to ${path}`).first()).toBeVisible();
  const report = await readFile(path, 'utf8');
  expect(report).toContain(`**${words}**`);
  expect(report).toContain(`**${dropped}**`);
  expect(report).toContain('Kept word for word in 002; the reply on Taiwan is not. \\*Check\\* 003');
  await second.close();
});
