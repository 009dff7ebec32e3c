import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildSample, idOf } from '../seeds/sample.ts';
import { ContentStore } from '../src/main/workspace/content-store.ts';
import { makeWorkspace } from '../src/main/workspace/make.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { DocumentText } from '../src/shared/model/document.ts';
import { fromFile } from '../src/shared/model/workspace.ts';
import { annotationRecord } from '../src/shared/testing/fixtures.ts';
import { expect, launch, root, test } from './fixtures.ts';

const each = 10_000;

test('a workspace of 50,000 annotations on five short documents is read, listed, tagged and undone', async ({
  userData,
}) => {
  const folder = join(userData, 'Crowded.readout');
  await makeCrowded(folder);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await expect(page.getByRole('document')).toBeVisible();
  const notes = page.locator('[data-note]');
  await test.step('beside a paragraph stand as many notes as have room, and how many there are more', async () => {
    await expect(page.getByRole('button', { name: /^[\d,]+ more in / }).first()).toBeVisible();
    expect(await notes.count()).toBeLessThan(1_000);
  });
  await test.step('the list has them all', async () => {
    await page.keyboard.press('Control+5');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(5 * each + 1));
    expect(await page.getByRole('row').count()).toBeLessThan(100);
  });
  await test.step('one act tags all of them, and one takes it back', async () => {
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('t');
    await page.keyboard.type('taiwan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').nth(1)).toContainText('Taiwan');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('row').nth(1)).not.toContainText('Taiwan');
  });
  await app.close();
});

/** The five seeds, each with so many annotations of a few words, none of them tagged. */
async function makeCrowded(folder: string): Promise<void> {
  const sample = buildSample(resolve(root, 'seeds'));
  const stored = [...sample.texts.values()];
  const texts = new Map(
    stored.map((bytes) => [
      createHash('sha256').update(bytes).digest('hex'),
      DocumentText.parse(JSON.parse(String(bytes))).text,
    ]),
  );
  const annotations = sample.workspace.documents.flatMap(({ id, text }): Annotation[] => {
    const words = [...(texts.get(text) ?? '').matchAll(/\S+ \S+ \S+/g)];
    return Array.from({ length: each }, (_, n) => {
      const word = words[n % words.length];
      const [exact = '', start = 0] = [word?.[0], word?.index];
      return annotationRecord(n, 0, {
        id: idOf(`crowd ${id} ${n}`),
        document: id,
        ranges: [{ start, end: start + exact.length, exact, prefix: '', suffix: '' }],
      });
    });
  });
  await makeWorkspace(folder, fromFile({ ...sample.workspace, annotations }), async (fresh) => {
    const store = new ContentStore(fresh);
    for (const [i, { source }] of sample.workspace.documents.entries()) {
      const bytes = sample.sources.get(source.hash);
      const text = stored[i];
      if (bytes !== undefined && text !== undefined)
        await store.put(Buffer.from(bytes), DocumentText.parse(JSON.parse(String(text))));
    }
  });
}
