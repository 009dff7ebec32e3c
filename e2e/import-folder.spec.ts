import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mixedFiles } from '../bench/mixed-files.ts';
import { docxWith } from '../src/shared/import/formats/docx/testing.ts';
import { zipped } from '../src/shared/import/testing/zipped.ts';
import { file } from './ask.ts';
import { expect, launch, test, watchConsole } from './fixtures.ts';
import { answerOpenDialog, importButton, review } from './importing.ts';
import { sheet, status } from './reading.ts';

const encoder = new TextEncoder();

/** Files made to do harm: some come in as harmless text, the others are refused. */
async function hostileFiles(): Promise<{ name: string; bytes: Uint8Array; isRefused: boolean }[]> {
  const bomb = new Uint8Array(60_000_000);
  const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  const page = `<html><body onload="document.title='owned'"><h1>Talks held</h1><script>document.title='owned'</script><img src="http://203.0.113.1/a.png" onerror="document.title='owned'"><p><a href="javascript:document.title='owned'">The two sides</a> met in Beijing and agreed to go on with their dialogue, as was said after the meeting by both.</p></body></html>`;
  const nested = `${'<div>'.repeat(50_000)}<p>The two sides met and agreed.</p>`;
  return [
    {
      name: 'harm-bomb.docx',
      bytes: await zipped([{ name: 'word/document.xml', data: bomb }]),
      isRefused: true,
    },
    { name: 'harm-laughs.docx', bytes: await docxWith(laughs), isRefused: true },
    {
      name: 'harm-paths.epub',
      bytes: await zipped([{ name: '../../escape.txt', data: 'x' }]),
      isRefused: true,
    },
    { name: 'harm-page.html', bytes: encoder.encode(page), isRefused: false },
    { name: 'harm-nested.html', bytes: encoder.encode(nested), isRefused: false },
    { name: 'harm-zeros.txt', bytes: new Uint8Array(5_000), isRefused: true },
    {
      name: 'harm-bidi.txt',
      bytes: encoder.encode('Agreed \u202Eyltneuqesbus\u202C by both sides.\n\nThey met again.'),
      isRefused: false,
    },
    { name: 'harm-lines.txt', bytes: encoder.encode('Said.\n'.repeat(400_000)), isRefused: true },
  ];
}

test('a folder of mixed, broken and hostile files comes in with an honest summary', async ({ userData }) => {
  test.slow();
  const folder = join(userData, 'Statements');
  await mkdir(join(folder, 'deeper'), { recursive: true });
  const mixed = await mixedFiles(100);
  const hostile = await hostileFiles();
  for (const [i, { name, bytes }] of mixed.entries())
    await writeFile(join(folder, i % 2 === 0 ? '' : 'deeper', name), bytes);
  for (const { name, bytes } of hostile) await writeFile(join(folder, name), bytes);
  await symlink('/etc', join(folder, 'link'));
  const count = (what: string) => mixed.filter(({ becomes }) => becomes === what).length;
  const fine = hostile.filter(({ isRefused }) => !isRefused);
  const refused = hostile.filter(({ isRefused }) => isRefused);

  const app = await launch(userData, { args: ['--first-run'], env: { HOME: userData } });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  await answerOpenDialog(app, [folder]);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();

  await test.step('it says how far it is, and answers meanwhile', async () => {
    await expect(review(page)).toBeVisible();
    await page.getByRole('option', { name: /^000-statement/ }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  });
  const imported = count('imported') + fine.length;
  await test.step('it says what became of each file, and why', async () => {
    await expect(importButton(page)).toHaveText(`Import ${imported} documents`, { timeout: 120_000 });
    await importButton(page).click();
    const outcome = page.getByRole('dialog', { name: /^Imported/ });
    await expect(outcome).toBeVisible({ timeout: 120_000 });
    // The link is the one more that failed.
    await expect(outcome).toHaveAccessibleName(
      `Imported ${imported}, ${count('there')} already there, ${count('failed') + refused.length + 1} failed`,
    );
    for (const name of [...refused.map((each) => each.name), 'link'])
      await expect(outcome.getByRole('listitem').filter({ hasText: name })).toContainText(
        /was not|cannot|could not/,
      );
    await page.keyboard.press('Escape');
  });
  await test.step('every statement is in the library, in one step to undo, and nothing of a page ran', async () => {
    expect((await file(page)).documents).toHaveLength(imported);
    expect(await page.title()).not.toBe('owned');
    expect(complaints).toEqual([]);
    await page.getByRole('option', { name: /Talks held/ }).click();
    await expect(sheet(page)).toContainText('The two sides met in Beijing');
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: import');
    expect((await file(page)).documents).toEqual([]);
  });
  await app.close();
});
