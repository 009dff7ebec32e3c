import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDetected, Extract, type ReadingChoice } from '../../reading.ts';
import type { Change } from '../flowing/changes.ts';
import { editedText, trackedEdit, type TrackedParagraph } from '../flowing/testing.ts';
import { readDocx } from './docx.ts';
import { docxOf, escaped, paragraph, run } from './testing.ts';

const by = 'w:id="1" w:author="Press Office" w:date="2023-11-16T00:00:00Z"';

async function read(body: string, changes: ReadingChoice['changes']) {
  const choice = { ...asDetected, changes };
  return Extract.parse(
    await readDocx({ name: 'talks.docx', bytes: await docxOf(body) }, choice, () => undefined),
  );
}

async function bothWays(body: string) {
  const [accepted, rejected] = [await read(body, 'accepted'), await read(body, 'rejected')];
  expect(accepted.changes).toEqual(rejected.changes);
  return { accepted: accepted.text.text, rejected: rejected.text.text, changes: accepted.changes };
}

const inserted = (words: string) => `<w:ins ${by}>${run(words)}</w:ins>`;
const deleted = (words: string) =>
  `<w:del ${by}>${run(words).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;

test('insertions and deletions are read as they would be and as they were, and counted', async () => {
  const body = paragraph(run('The two sides had ') + deleted('frank') + inserted('candid') + run(' talks.'));
  expect(await bothWays(body)).toEqual({
    accepted: 'The two sides had candid talks.',
    rejected: 'The two sides had frank talks.',
    changes: { insertions: 1, deletions: 1 },
  });
});

test('words that were moved stand in one place', async () => {
  const moved = run('Taiwan. ');
  const body = paragraph(
    `<w:moveFrom ${by}>${moved}</w:moveFrom>${run('Trade. ')}<w:moveTo ${by}>${moved}</w:moveTo>${run('Climate.')}`,
  );
  expect(await bothWays(body)).toMatchObject({
    accepted: 'Trade. Taiwan. Climate.',
    rejected: 'Taiwan. Trade. Climate.',
  });
});

test('an inserted paragraph end parts paragraphs, a deleted one joins them', async () => {
  const body =
    paragraph(run('一个中国'), `<w:rPr><w:del ${by}/></w:rPr>`) +
    paragraph(run('原则。')) +
    paragraph(run('台湾。'), `<w:rPr><w:ins ${by}/></w:rPr>`) +
    paragraph(run('经贸。'));
  expect(await bothWays(body)).toEqual({
    accepted: '一个中国原则。\n\n台湾。\n\n经贸。',
    rejected: '一个中国\n\n原则。\n\n台湾。经贸。',
    changes: { insertions: 1, deletions: 1 },
  });
});

test('rows that were deleted or inserted are read either way', async () => {
  const row = (words: string, mark: string) =>
    `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${paragraph(run(words))}</w:tc><w:tc>${paragraph(run('x'))}</w:tc></w:tr>`;
  const body = `<w:tbl>${row('stays', '')}${row('old', `<w:del ${by}/>`)}${row('new', `<w:ins ${by}/>`)}</w:tbl>`;
  expect(await bothWays(body)).toMatchObject({
    accepted: 'stays\tx\n\nnew\tx',
    rejected: 'stays\tx\n\nold\tx',
  });
});

test('what one hand inserted and another deleted is in neither', async () => {
  const body = paragraph(run('Kept.') + `<w:ins ${by}>${deleted('Never.')}</w:ins>`);
  expect(await bothWays(body)).toEqual({
    accepted: 'Kept.',
    rejected: 'Kept.',
    changes: { insertions: 1, deletions: 1 },
  });
});

test('a note that was deleted is not among the notes', async () => {
  const footnotes = `<w:footnote w:id="1">${paragraph(run('Old.'))}</w:footnote><w:footnote w:id="2">${paragraph(run('New.'))}</w:footnote>`;
  const body = paragraph(
    `${run('Words')}<w:del ${by}><w:r><w:footnoteReference w:id="1"/></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r>`,
  );
  const file = { name: 'talks.docx', bytes: await docxOf(body, { footnotes }) };
  expect((await readDocx(file, asDetected, () => undefined)).text.text).toBe('Words[1]\n\n[1] New.');
});

test('a document without changes says it has none', async () => {
  expect((await read(paragraph(run('Words.')), 'accepted')).changes).toBeNull();
});

test('any tracked edit, accepted, is the new text and, rejected, the old', async () => {
  await fc.assert(
    fc.asyncProperty(trackedEdit, fc.constantFrom('accepted', 'rejected'), async (edit, choice) => {
      expect((await read(written(edit), choice)).text.text).toBe(editedText(edit, choice));
    }),
    { numRuns: 60 },
  );
});

function written(edit: readonly TrackedParagraph[]): string {
  return edit
    .map(({ runs, end }) =>
      paragraph(runs.map((each) => marked(each.change, runOf(each.words))).join(''), endOf(end)),
    )
    .join('');
}

function runOf(words: string): string {
  if (words === '\t') return '<w:r><w:tab/></w:r>';
  if (words === '\n') return '<w:r><w:br/></w:r>';
  return `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

function marked({ inserted, deleted }: Change, run: string): string {
  const struck = deleted ? `<w:del ${by}>${run.replaceAll(/w:t\b/g, 'w:delText')}</w:del>` : run;
  return inserted ? `<w:ins ${by}>${struck}</w:ins>` : struck;
}

function endOf({ inserted, deleted }: Change): string {
  return `<w:rPr>${inserted ? `<w:ins ${by}/>` : ''}${deleted ? `<w:del ${by}/>` : ''}</w:rPr>`;
}
