import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDetected, Extract, type ReadingChoice } from '../../reading.ts';
import { editedText, trackedEdit, type TrackedParagraph } from '../flowing/testing.ts';
import { readOdt } from './odt.ts';
import { escaped, odtOf, paragraph } from './testing.ts';

async function read(text: string, changes: ReadingChoice['changes']) {
  const choice = { ...asDetected, changes };
  return Extract.parse(
    await readOdt({ name: 'talks.odt', bytes: await odtOf(text) }, choice, () => undefined),
  );
}

async function bothWays(text: string) {
  const [accepted, rejected] = [await read(text, 'accepted'), await read(text, 'rejected')];
  expect(accepted.changes).toEqual(rejected.changes);
  return { accepted: accepted.text.text, rejected: rejected.text.text, changes: accepted.changes };
}

const info =
  '<office:change-info><dc:creator>Press Office</dc:creator><dc:date>2023-11-16T00:00:00</dc:date></office:change-info>';

const region = (id: string, kind: string) =>
  `<text:changed-region text:id="${id}">${kind}</text:changed-region>`;

const insertion = (id: string) => region(id, `<text:insertion>${info}</text:insertion>`);

const deletion = (id: string, inside: string) =>
  region(id, `<text:deletion>${info}${inside}</text:deletion>`);

const tracked = (...regions: readonly string[]) =>
  `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;

const start = (id: string) => `<text:change-start text:change-id="${id}"/>`;
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`;
const gone = (id: string) => `<text:change text:change-id="${id}"/>`;

test('insertions and deletions are read as they would be and as they were, and counted', async () => {
  const text =
    tracked(deletion('d', paragraph('frank')), insertion('i')) +
    paragraph(`The two sides had ${gone('d')}${start('i')}candid${end('i')} talks.`);
  expect(await bothWays(text)).toEqual({
    accepted: 'The two sides had candid talks.',
    rejected: 'The two sides had frank talks.',
    changes: { insertions: 1, deletions: 1 },
  });
});

test('what was deleted over paragraph ends stands in its paragraphs again', async () => {
  const text =
    tracked(deletion('d', paragraph('原则。') + paragraph('台湾。') + paragraph('反对'))) +
    paragraph(`一个中国${gone('d')}“台独”。`);
  expect(await bothWays(text)).toEqual({
    accepted: '一个中国“台独”。',
    rejected: '一个中国原则。\n\n台湾。\n\n反对“台独”。',
    changes: { insertions: 0, deletions: 1 },
  });
});

test('what was inserted over paragraph ends, once rejected, joins what it parted', async () => {
  const text =
    tracked(insertion('i')) + paragraph(`Taiwan.${start('i')} New.`) + paragraph(`Newer.${end('i')} Trade.`);
  expect(await bothWays(text)).toMatchObject({
    accepted: 'Taiwan. New.\n\nNewer. Trade.',
    rejected: 'Taiwan. Trade.',
  });
});

test('paragraphs and a table deleted between paragraphs stand alone again', async () => {
  const cells =
    '<table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>';
  const inside = `${paragraph('Old.')}<table:table><table:table-row>${cells}</table:table-row></table:table>${paragraph('Older.')}`;
  const text = tracked(deletion('d', inside)) + paragraph('One.') + gone('d') + paragraph('Two.');
  expect(await bothWays(text)).toMatchObject({
    accepted: 'One.\n\nTwo.',
    rejected: 'One.\n\nOld.\n\na\tb\n\nOlder.\n\nTwo.',
  });
});

test('any tracked edit, accepted, is the new text and, rejected, the old', async () => {
  await fc.assert(
    fc.asyncProperty(trackedEdit, fc.constantFrom('accepted', 'rejected'), async (edit, choice) => {
      expect((await read(written(edit), choice)).text.text).toBe(editedText(edit, choice));
    }),
    { numRuns: 60 },
  );
});

/** Writes each run, and each paragraph end, as a change of its own; a deleted end is a deletion of two empty paragraphs. */
function written(edit: readonly TrackedParagraph[]): string {
  const regions: string[] = [];
  let text = '';
  let begun = '';
  const mark = (inserted: boolean, deleted: boolean, words: string, whole: string): string => {
    const id = `c${regions.length}`;
    if (deleted) {
      regions.push(
        region(id, `${inserted ? '<text:insertion/>' : ''}<text:deletion>${info}${whole}</text:deletion>`),
      );
      return gone(id);
    }
    regions.push(insertion(id));
    return inserted ? start(id) + words + end(id) : words;
  };
  for (const {
    runs,
    end: { inserted, deleted },
  } of edit) {
    for (const { words, change } of runs)
      begun += mark(change.inserted, change.deleted, spaced(words), `<text:p>${spaced(words)}</text:p>`);
    if (deleted) begun += mark(inserted, true, '', '<text:p/><text:p/>');
    else if (inserted) {
      regions.push(insertion(`e${regions.length}`));
      const id = `e${regions.length - 1}`;
      text += `<text:p>${begun}${start(id)}</text:p>`;
      begun = end(id);
    } else {
      text += `<text:p>${begun}</text:p>`;
      begun = '';
    }
  }
  return tracked(...regions) + text;
}

/** Every space as an element: runs begin and end with them. */
function spaced(words: string): string {
  return escaped(words)
    .replaceAll(/ (?!\/)/g, '<text:s/>')
    .replaceAll('<text:s/>/>', '<text:s/>');
}
