import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchesOf } from '../commands/command.ts';
import { patched } from '../commands/patch.ts';
import { sameName } from '../model/codebook.ts';
import type { Id } from '../model/ids.ts';
import { Hue, LineStyle, type Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { contextWith, id, moment, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { codebookCsv } from './codebook-csv.ts';
import { codebookEntries } from './codebook-entry.ts';
import { inFile, readCodebookFile } from './codebook-file.ts';
import { type CodebookImport, planImport } from './codebook-import.ts';
import { codebookJson } from './codebook-json.ts';

const context = contextWith('');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '=cmd|calc!A0',
      '-5',
      "'+1",
      '@x',
      'a,b;c',
      '"',
      'a\r\nb',
      'a\\nb',
      '\\',
      'a/b',
      '\\/',
      '\uFEFFx',
      '👩‍👩‍👧',
      'parent',
      'word: x',
    ),
  )
  .map((text) => wellFormed(text));
const filled = hostile.map((text) => text.trim()).filter((text) => text !== '');

const drawn = fc.record({
  name: filled,
  code: filled.map((text) => wellFormed(text.slice(0, 3))),
  inside: fc.option(fc.nat(8)),
  look: fc.option(
    fc.record({ hue: fc.constantFrom(...Hue.options), style: fc.constantFrom(...LineStyle.options) }),
  ),
  description: hostile,
  aliases: fc.array(filled, { maxLength: 2 }),
  rules: fc.array(
    fc.record({
      pattern: filled,
      kind: fc.constantFrom('word' as const, 'phrase' as const, 'regex' as const),
      matchCase: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  memo: hostile,
});
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;
const codebooks = fc.array(drawn, { minLength: 1, maxLength: 9 }).map(madeOf);

describe.each([
  ['JSON', codebookJson],
  ['CSV', codebookCsv],
])('a codebook as %s', (_format, written) => {
  test('comes back exactly, whatever its names hold', () => {
    fc.assert(
      fc.property(codebooks, (workspace) => {
        const entries = readCodebookFile('codebook', bytes(written(workspace)));
        const back = carriedOut(
          workspaceWith([]),
          planImport(workspaceWith([]), entries, (wanted) => wanted ?? id(500)),
        );
        expect(codebookEntries(back).map(plain)).toEqual(codebookEntries(workspace).map(plain));
      }),
    );
  });

  test('changes nothing where it came from', () => {
    fc.assert(
      fc.property(codebooks, (workspace) => {
        const entries = readCodebookFile('codebook', bytes(written(workspace)));
        const plan = planImport(workspace, entries, () => id(500));
        expect(plan).toMatchObject({
          tags: [],
          memos: [],
          added: [],
          changed: [],
          untouched: 0,
          remarks: [],
        });
        expect(plan.same).toBe(workspace.tags.size);
      }),
    );
  });
});

const here = workspaceWith(
  [],
  [
    tagRecord(1, { name: 'Trade', code: 'TR', digit: 1, look: { hue: 'amber', style: 'dash' } }),
    tagRecord(2, { name: 'Decoupling', code: 'DC', parent: id(1), look: null }),
    tagRecord(3, { name: 'Taiwan', code: 'TW', digit: 3, look: { hue: 'azure', style: 'solid' } }),
  ],
);

describe('importing a codebook', () => {
  test('tells what is new, what changes and what collides, and does just that', () => {
    const csv =
      'name,parent,code,digit,description\nHistory,,TW,3,The past\nTAIWAN,,TW,,Its status\n1972,History,,,\nExport controls,Trade,EC,,\n';
    const plan = planOf(csv);
    expect(plan).toMatchObject({
      added: ['History', 'History / 1972', 'Trade / Export controls'],
      changed: [{ name: 'Taiwan', what: ['name ‘TAIWAN’', 'digit', 'what counts'] }],
      same: 0,
      untouched: 2,
      remarks: [],
    });
    const after = carriedOut(here, plan);
    expect(codebookEntries(after).map(({ name, path, digit }) => [...path, name, digit].join('/'))).toEqual([
      'Trade/1',
      'Trade/Decoupling/',
      'Trade/Export controls/',
      'History/3',
      'History/1972/',
      'TAIWAN/',
    ]);
    expect(planOf(csv, true)).toMatchObject({
      changed: [],
      same: 1,
      remarks: [
        '‘History’ comes without its digit: 3 is the key of ‘Taiwan’.',
        '‘History’ gets the code HI: TW stands for ‘Taiwan’.',
      ],
    });
  });

  test('understands the codebooks of other programs', () => {
    const plan = planOf(
      'name;parent;color;memo\nActors;;#4d80ee;Who acts\nChina;Actors;#4d80ee;\nXi;China;#FF0000;The President\n',
    );
    const tags = new Map(plan.tags.map((tag) => [tag.name, tag]));
    expect(tags.get('Actors')).toMatchObject({
      look: { hue: 'azure', style: 'solid' },
      description: 'Who acts',
    });
    expect(tags.get('China')).toMatchObject({ parent: tags.get('Actors')?.id, look: { hue: 'azure' } });
    expect(tags.get('Xi')).toMatchObject({ parent: tags.get('China')?.id, description: 'The President' });
    expect(planOf('Color,Parent code,Code\n,,A\n,A,B\n,A\\B,C\n').added).toEqual(['A', 'A / B', 'A / B / C']);
  });

  test('never puts a tag inside itself, nor two of a name side by side', () => {
    const circle = planOf(`name,parent,id\nTrade,Trade/Decoupling,${id(1)}\n`);
    expect(circle.remarks).toEqual(['‘Trade’ stays where it is: it cannot stand inside itself.']);
    const twins = planOf(`name,id\nTaiwan,${id(1)}\n`);
    expect(carriedOut(here, twins).tags.get(id(1))?.name).toBe('Taiwan 2');
  });

  test('of 2,000 tags is one step, and takes the file’s order', () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, i) => `Tag ${i},${i % 10 === 0 ? '' : `Tag ${i - (i % 10)}`}`,
    );
    const plan = planOf(`name,parent\n${rows.join('\n')}`);
    expect(plan.added).toHaveLength(2_000);
    expect(carriedOut(here, plan).tags.size).toBe(2_003);
  });

  test.each([
    ['', 'codebook.csv: it is empty'],
    ['name\n', 'codebook.csv: it holds no tags'],
    ['title,colour\nTrade,', 'codebook.csv, line 1: no column is called “name”'],
    ['name,parent\nTrade,\n,Trade', 'codebook.csv, line 3: a tag has no name'],
    ['name\nTrade\n"Tai\nwan"\nTRADE', 'line 5: ‘TRADE’ is there twice; the first time on line 2'],
    ['name,parent\nA,B\nB,A', 'line 2: ‘A’ stands inside itself'],
    ['name,digit\nTrade,12', 'line 2: ‘12’ is no digit'],
    ['name,code\nTrade,TRADE', 'line 2: the code ‘TRADE’ is longer than 4'],
    ['name,look\nTrade,azul solid', 'line 2: ‘azul solid’ is no look'],
    ['name\n"Trade', 'line 2: a quotation mark is opened here and never closed'],
    [`name\n${'x'.repeat(201)}`, 'line 2: a name is longer than 200'],
    ['{"format":"readout-codebook",\n"version":1,\n"tags":[{"name":}]}', 'line 3: this is not JSON'],
    ['{"tags":[]}', 'this is not a codebook of Readout'],
    [
      '{"format":"readout-codebook","version":1,"tags":[\n{"name":"A"},\n{"name":"B","digit":"x"}]}',
      'line 3: “digit” of the tag is not as it should be',
    ],
    ['{"format":"readout-codebook","version":1,"tags":[\n{"name":" "}]}', 'line 2: a tag has no name'],
  ])('says what is wrong with a file, and where: %j', (text, sentence) => {
    expect(() => planOf(text)).toThrow(sentence);
  });

  test('refuses what is not text, and names what is nowhere', () => {
    expect(() => readCodebookFile('a.csv', new Uint8Array([0x6e, 0xff, 0xfe]))).toThrow(
      'it is not text in UTF-8',
    );
    expect(() => planOf('name,parent\nB,Nowhere')).toThrow(
      '‘B’ stands inside ‘Nowhere’, which is neither in the file',
    );
  });
});

/** Lone surrogates cannot be written to a file. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(text));
}

function planOf(text: string, onlyNew = false): CodebookImport {
  let n = 600;
  const entries = readCodebookFile('codebook.csv', bytes(text));
  return inFile('codebook.csv', () => planImport(here, entries, () => id(n++), onlyNew));
}

function carriedOut(workspace: Workspace, { tags, memos }: CodebookImport): Workspace {
  if (tags.length === 0) return workspace;
  const steps = memos.map((memo) => ({ type: 'writeMemo' as const, ...memo }));
  const command = {
    type: 'batch' as const,
    label: 'import',
    steps: [{ type: 'putTags' as const, tags: [...tags] }, ...steps],
  };
  return patched(workspace, patchesOf(workspace, command, context));
}

function plain({
  id: tag,
  name,
  path,
  code,
  look,
  digit,
  description,
  aliases,
  rules,
  memo,
}: ReturnType<typeof codebookEntries>[number] & { id?: Id | undefined }) {
  return { tag, name, path, code, look, digit, description, aliases, rules, memo };
}

function madeOf(list: readonly Drawn[]): Workspace {
  const tags: Tag[] = [];
  for (const [i, { inside, memo: _memo, ...fields }] of list.entries()) {
    const parent = inside === null || inside >= i ? null : id(inside + 1);
    if (tags.some((tag) => tag.parent === parent && sameName(tag.name) === sameName(fields.name)))
      fields.name = `${i}`;
    const look = fields.look ?? (parent === null ? { hue: 'sky' as const, style: 'dots' as const } : null);
    tags.push(tagRecord(i + 1, { ...fields, look, parent, digit: i < 9 && i % 2 === 0 ? i + 1 : null }));
  }
  const memos = new Map(
    list.flatMap(({ memo }, i) =>
      memo.trim() === ''
        ? []
        : [
            [
              id(i + 1),
              { id: id(i + 1), text: memo, author: '', createdAt: moment, updatedAt: moment },
            ] as const,
          ],
    ),
  );
  return { ...workspaceWith([], tags), memos };
}
