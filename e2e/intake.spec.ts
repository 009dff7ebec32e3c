import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openWorkspace } from '../src/main/workspace/open.ts';
import { exportProject } from '../src/shared/interchange/refi/export/export-project.ts';
import type { DocumentText } from '../src/shared/model/document.ts';
import { toFile, type WorkspaceFile } from '../src/shared/model/workspace.ts';
import { file, sampleAt } from './ask.ts';
import { expect, expectAccessible, launch, root, setTheme, test, watchConsole } from './fixtures.ts';
import { answerOpenDialog, dragFiles } from './importing.ts';
import { command, dialog } from './library.ts';
import { sheet, status, toast } from './reading.ts';

// Projects other programs wrote lie outside the project.
const samples = resolve(root, process.env['READOUT_TEST_DATA'] ?? '../shared', 'refi', 'samples');

test('what other programs wrote comes in behind a report: a project, annotations, and what is damaged is told', async ({
  userData,
}) => {
  test.slow();
  const sample = await sampleFrom(userData);
  const app = await launch(userData, { args: ['--first-run'], env: { HOME: userData } });
  const page = await app.firstWindow();
  const complaints = watchConsole(page);
  const report = page.getByRole('dialog', { name: /^Import / });
  const take = report.getByRole('button', { name: 'Import', exact: true });

  await test.step('a project dropped on the first page makes a workspace that is the one it was written of', async () => {
    await expect(page.getByRole('heading', { name: 'Drop statements here' })).toBeVisible();
    await (
      await dragFiles(page, [sample.project])
    )();
    await expect(row(page, 'Annotations')).toHaveText(['Annotations', '93', '0']);
    await expect(row(page, 'Documents')).toHaveText(['Documents', '5', '0']);
    await accessible(app, page);
    await take.click();
    await expect(toast(page)).toContainText(
      '5 documents, 14 tags, 93 annotations and 4 memos imported from talks.qdpx',
    );
    await expect(sheet(page)).toBeVisible();
    expect(told(await file(page))).toEqual(told(sample.file));
  });

  await test.step('taken once more it brings nothing, and says so', async () => {
    await (
      await dragFiles(page, [sample.project])
    )();
    await expect(report).toContainText('Nothing in it is new');
    await expect(row(page, 'Tags')).toHaveText(['Tags', '0', '18']);
    await expect(take).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(report).toHaveCount(0);
  });

  await test.step('of annotations of Hypothesis what is proven comes in, the uncertain as the analyst says', async () => {
    const notes = join(userData, 'notes.json');
    await writeFile(notes, hypothesis);
    await answerOpenDialog(app, [notes]);
    await command(page, 'Import annotations or a project…');
    await expect(row(page, 'Annotations')).toHaveText(['Annotations', '1', '0']);
    await expect(report).toContainText('1 annotation, since its words are nowhere in 001');
    await accessible(app, page);
    await expect(report.getByRole('radio', { name: 'Take none' })).toBeChecked();
    const doubtful = report.getByRole('checkbox', { name: /^It may stand here: the same words stand in/ });
    await doubtful.check();
    await expect(report.getByRole('radio', { name: 'Take all' })).toBeChecked();
    await expect(row(page, 'Annotations')).toHaveText(['Annotations', '2', '0']);
    await report.getByRole('button', { name: 'Copy this report' }).click();
    await expect(status(page)).toContainText('The report is copied');
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Cannot be taken');
    await take.click();
    await expect(toast(page)).toContainText('2 tags and 2 annotations imported from notes.json');
    const after = (await file(page)).annotations.find(({ note }) => note === 'The formula.');
    expect(after).toMatchObject({ author: 'mark', createdAt: '2024-05-06T07:08:09.000Z' });
    expect(after?.ranges.map(({ exact }) => exact)).toEqual([formula]);
    await expect(page.getByText('The formula.').first()).toBeVisible();
  });

  await test.step('undone it is as it was', async () => {
    await page.keyboard.press('Control+z');
    await expect(status(page)).toContainText('Undone: import notes.json');
    expect(told(await file(page))).toEqual(told(sample.file));
  });

  await test.step('a damaged file is told in a sentence, and nothing is changed', async () => {
    const damaged = join(userData, 'damaged.qdpx');
    await writeFile(damaged, 'PK\u0003\u0004 and no more');
    await (
      await dragFiles(page, [damaged])
    )();
    await expect(report.getByRole('alert')).toContainText('damaged.qdpx cannot be read');
    await dialog(page, 'Import damaged.qdpx').getByRole('button', { name: 'Close' }).last().click();
    expect(told(await file(page))).toEqual(told(sample.file));
  });

  await test.step('of a project of ATLAS.ti it is told what cannot be taken, by name', async () => {
    const project = join(samples, 'TestProject.sky-loom.qdpx');
    if (!existsSync(project)) return;
    await (
      await dragFiles(page, [project])
    )();
    await expect(report).toContainText('A REFI-QDA project of ATLAS.ti');
    await report.getByText('8 sources whose texts are not in the file').click();
    await expect(report).toContainText('Simon.docx');
    await take.click();
    await expect(toast(page)).toContainText('14 tags and 1 memo imported');
    await expect(dialog(page, 'Codebook')).toBeVisible();
  });
  expect(complaints).toEqual([]);
  await app.close();
});

const formula = 'major issues of principle related to history and Taiwan bear on the political foundation';

const hypothesis = JSON.stringify({
  rows: [
    quoting(formula, { text: 'The formula.', tags: ['Taiwan', 'Red line'], created: '2024-05-06T07:08:09Z' }),
    quoting('bilateral relations', { text: 'Which?', tags: ['Doubt'] }),
    quoting('a sentence of quite another speech on fishing quotas', {}),
  ],
});

function quoting(exact: string, more: object) {
  const uri = 'https://www.gov.cn/001';
  return {
    uri,
    user: 'acct:mark@hypothes.is',
    document: { title: ['Xi, Kishida reaffirm strategic, mutually beneficial China-Japan ties'] },
    target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
    ...more,
  };
}

/** The sample as a project file, and what it holds. */
async function sampleFrom(folder: string): Promise<{ project: string; file: WorkspaceFile }> {
  const session = await openWorkspace(await sampleAt(join(folder, 'Sample.readout')), {
    now: () => new Date().toISOString(),
    author: () => 'Ada',
    tell: () => undefined,
  });
  const texts = new Map<string, DocumentText>();
  for (const { id, text } of session.workspace.documents.values()) texts.set(id, await session.text(text));
  const { bytes } = await exportProject(session.workspace, (id) => texts.get(id) ?? null);
  await session.close();
  const project = join(folder, 'talks.qdpx');
  await writeFile(project, bytes);
  return { project, file: toFile(session.workspace) };
}

/** What a project must bring over: documents with their facts, tags with their looks, annotations to the letter. */
function told({ documents, tags, annotations }: WorkspaceFile) {
  // The tags a workspace begins with keep their own ids: they are meant by their names.
  const named = new Map(tags.map(({ id, name }) => [id, name]));
  return {
    documents: documents.map(({ id, number, title, published }) => ({ id, number, title, published })),
    tags: tags
      .map(({ parent, name, look }) => JSON.stringify({ inside: named.get(parent ?? ''), name, look }))
      .toSorted(),
    annotations: annotations.map(({ id, document, ranges, note, tags: has, author }) => {
      return {
        id,
        document,
        ranges,
        note,
        tags: has.map((tag) => named.get(tag) ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
        author,
      };
    }),
  };
}

/** The cells of a row of the report's table, by its first. */
function row(page: Page, name: string) {
  const table = page.getByRole('dialog').getByRole('table');
  return table.getByRole('row').filter({ hasText: name }).locator('th, td');
}

async function accessible(app: ElectronApplication, page: Page): Promise<void> {
  await setTheme(app, 'dark');
  await expectAccessible(page, 'dark');
  await setTheme(app, 'light');
  await expectAccessible(page);
}
