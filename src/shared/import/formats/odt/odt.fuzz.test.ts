import { expect, test } from 'vitest';
import { asDetected } from '../../reading.ts';
import { neverBreaks } from '../../testing/fuzz.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readOdt } from './odt.ts';
import { contentOf, flatOf, odtOf, odtWith, paragraph } from './testing.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (words: string): Bytes => new TextEncoder().encode(words);

const refusal = async (bytes: Bytes | Promise<Bytes>) => {
  const file = { name: 'talks.odt', bytes: await bytes };
  return refusalOf('talks.odt', () => readOdt(file, asDetected, () => undefined));
};

const text =
  '<text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>old</text:p><text:p>older</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
  paragraph('双方就<text:change text:change-id="d"/>台湾问题<text:s text:c="3"/>交换意见') +
  `<text:list text:style-name="L1"><text:list-item>${paragraph('item')}<text:list><text:list-item>${paragraph('inner')}</text:list-item></text:list></text:list-item></text:list>` +
  '<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>' +
  paragraph('note<text:note text:id="1"><text:note-body><text:p>Ibid.</text:p></text:note-body></text:note>');

test('mutated archives never break it', async () => {
  await expect(
    neverBreaks(readOdt, 'talks.odt', [await odtOf(text), await odtOf(paragraph('Short.'))]),
  ).resolves.toBeUndefined();
});

test('mutated content never breaks it', async () => {
  await expect(
    neverBreaks(readOdt, 'talks.odt', [bytesOf(contentOf(text))], (bytes) => odtWith(bytes)),
  ).resolves.toBeUndefined();
});

test('mutated flat files never break it', async () => {
  await expect(neverBreaks(readOdt, 'talks.odt', [flatOf(text)])).resolves.toBeUndefined();
});

test('a deletion that marks itself ends', async () => {
  const own = '<text:change text:change-id="d"/>';
  const regions = `<text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>old${own}</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const file = { name: 'talks.odt', bytes: await odtOf(regions + paragraph(`Words${own}`)) };
  expect((await readOdt(file, { encoding: null, changes: 'rejected' }, () => undefined)).text.text).toBe(
    'Wordsold',
  );
});

test('what was deleted stands in one place, however often it is marked', async () => {
  const regions = `<text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>${'old '.repeat(20_000)}</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const bytes = flatOf(regions + paragraph(`Words${'<text:change text:change-id="d"/>'.repeat(20_000)}`));
  const { text } = await readOdt(
    { name: 'talks.odt', bytes },
    { encoding: null, changes: 'rejected' },
    () => undefined,
  );
  expect(text.text.length).toBe(80_004);
});

test('more characters than a document holds are refused before they are one text', async () => {
  expect(await refusal(flatOf(paragraph('x<text:s text:c="100"/>x'.repeat(200_000))))).toContain(
    '20 million',
  );
});

test('lists a hundred thousand deep, entities, bombs and locked files are refused', async () => {
  expect(await refusal(flatOf('<text:list><text:list-item>'.repeat(50_000)))).toContain('nested');
  expect(await refusal(bytesOf(`<!DOCTYPE x [<!ENTITY a "b">]>${contentOf('&a;').slice(39)}`))).toContain(
    'entities',
  );
  expect(await refusal(odtWith(new Uint8Array(20_000_000)))).toContain('zip bomb');
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  expect(await refusal(odtOf(paragraph('x'), { manifest }))).toContain('password');
});

test('what is no text document, or holds no words, is told apart', async () => {
  expect(await refusal(bytesOf('<html/>'))).toContain('no text document');
  expect(await refusal(odtOf(''))).toContain('no words');
});
