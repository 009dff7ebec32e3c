import { expect, test } from 'vitest';
import { patched } from '../../commands/patch.ts';
import { ReadoutError } from '../../model/errors.ts';
import { unsoundness } from '../../model/soundness.ts';
import type { Workspace } from '../../model/workspace.ts';
import { documentRecord, id, moment, tagRecord, textFrom, workspaceWith } from '../../testing/fixtures.ts';
import { zipOf } from '../zip/zip.ts';
import { foreignKind } from './kind.ts';
import type { Intake } from './intake.ts';
import { isNothing, patchesOfIntake } from './patches.ts';
import { planIntake } from './plan.ts';
import { readForeign } from './read.ts';
import { addedWords, intakeText } from './words.ts';

const words =
  'China firmly opposes the step. It urges Japan to correct its mistake. China firmly opposes it.';
const uri = 'urn:x:statement';
const quoting = (exact: string, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target: { source: uri, selector: { type: 'TextQuoteSelector', exact } },
  ...more,
});
const tagging = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

test('files of other programs are known by their names, JSON by what it begins with', () => {
  const anno = JSON.stringify(quoting('China'));
  const kinds = [
    foreignKind('a.QDPX', ''),
    foreignKind('project.qde', ''),
    foreignKind('codes.qdc', ''),
    foreignKind('notes.jsonld', ''),
    foreignKind('notes.json', anno),
    foreignKind('Pasted text.JSON', `\n${anno}`),
    foreignKind('mine.json', '{"annotations":[{"user":"acct:ada@hypothes.is"}]}'),
    foreignKind('config.json', '{"version":1}'),
    foreignKind('a.json', `It says ${anno}`),
    foreignKind('statement.txt', anno),
    foreignKind('statement.pdf', ''),
  ];
  expect(kinds).toEqual([
    'project',
    'project',
    'codebook',
    'annotations',
    'annotations',
    'annotations',
    'annotations',
    null,
    null,
    null,
    null,
  ]);
});

test('annotations that stand there come in with their tags; of the doubtful those that are said yes to', async () => {
  const workspace = workspaceWith(
    [{ ...documentRecord(1), title: uri }],
    [{ ...tagRecord(50), name: 'Japan' }],
  );
  const intake = await planned(
    'notes.jsonld',
    [
      quoting('opposes the step', {
        body: [tagging('Stance / Firm'), { type: 'TextualBody', value: 'Mark' }],
        creator: 'Ben',
      }),
      quoting('correct its mistake', { body: [tagging('Japan')] }),
      quoting('China firmly opposes', { body: [tagging('Doubt')] }),
      quoting('something else entirely, that no statement says', { body: [tagging('Lost')] }),
    ],
    workspace,
  );
  expect(intake.known).toEqual({ documents: 0, tags: 1, annotations: 0, memos: 0 });
  expect(addedWords(intake)).toBe('2 tags and 2 annotations');
  expect(intake.people).toEqual([
    { name: '', annotations: 2 },
    { name: 'Ben', annotations: 1 },
  ]);
  expect(intake.leftOut).toEqual([
    {
      what: '1 annotation, since its words are nowhere in 001',
      which: ['“something else entirely, that no statement says”'],
    },
  ]);
  const [doubtful] = intake.doubtful;
  expect(doubtful).toMatchObject({ words: 'China firmly opposes', why: 'the same words stand in 2 places' });

  const names = (after: Workspace) => Array.from(after.tags.values(), ({ name }) => name);
  const none = after(workspace, intake, []);
  expect(names(none)).toEqual(['Japan', 'Stance', 'Firm']);
  expect(Array.from(none.annotations, ({ note, author }) => [note, author])).toEqual(
    expect.arrayContaining([
      ['Mark', 'Ben'],
      ['', ''],
    ]),
  );
  const all = after(workspace, intake, [doubtful?.key ?? '']);
  expect(names(all)).toEqual(['Japan', 'Stance', 'Firm', 'Doubt']);
  expect([...all.annotations]).toHaveLength(3);
  for (const each of [none, all]) expect(unsoundness(each)).toEqual([]);
  expect(addedWords(intake, new Set([doubtful?.key ?? '']))).toBe('3 tags and 3 annotations');
});

test('the report is a text to keep: what comes in, what is uncertain, what cannot be taken', async () => {
  const workspace = workspaceWith([{ ...documentRecord(1), title: uri }]);
  const intake = await planned(
    'n.jsonld',
    [quoting('its\n mistake'), quoting('not there at all, never')],
    workspace,
  );
  expect(intakeText(intake)).toBe(
    [
      'n.jsonld',
      'A file of 2 annotations',
      '',
      'New: nothing',
      '1 annotation without a name',
      '',
      'Uncertain',
      '- It may stand here: “its mistake” (only case, width, quotation marks or white space differ)',
      '',
      'Cannot be taken',
      '- 1 annotation, since its words are nowhere in 001: “not there at all, never”',
      '',
    ].join('\n'),
  );
});

test('a project and a codebook come in by the same way, and once more they bring nothing', async () => {
  const code = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="${id(70)}" name="Stance" isCodable="true" color="#4D89F0"/></Codes></CodeBook>`;
  const project =
    `<Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="Other 1">${code.replace(/ xmlns="[^"]*"/, '')}` +
    `<Sources><TextSource guid="${id(71)}" name="Statement.txt" plainTextPath="internal://a.txt"><PlainTextSelection guid="${id(72)}" name="China" startPosition="0" endPosition="5"/></TextSource></Sources></Project>`;
  const qdpx = await zipOf([
    { name: 'project.qde', data: new TextEncoder().encode(project) },
    { name: 'sources/a.txt', data: new TextEncoder().encode(words) },
  ]);
  const empty = workspaceWith([]);
  const tags = await planned('codes.qdc', code, empty);
  expect([tags.from, addedWords(tags)]).toEqual(['A REFI-QDA codebook', '1 tag']);
  const whole = await planned('talks.qdpx', qdpx, empty);
  expect([whole.from, addedWords(whole)]).toEqual([
    'A REFI-QDA project of Other 1',
    '1 document, 1 tag and 1 annotation',
  ]);
  expect(whole.remarks.join(' ')).toContain('1 document comes in without a date or an outlet');
  const filled = after(empty, whole, []);
  expect(unsoundness(filled)).toEqual([]);
  for (const [name, file] of [
    ['codes.qdc', code],
    ['talks.qdpx', qdpx],
  ] as const)
    expect(isNothing(await planned(name, file, filled))).toBe(true);
});

test('a document that cannot be read is told, since nothing is looked for in it', async () => {
  const file = await readForeign(fileOf('a.jsonld', [quoting('China')]));
  const workspace = workspaceWith([{ ...documentRecord(1), title: uri }]);
  const { remarks, leftOut } = planIntake(file, {
    ...ground(workspace),
    file: 'a.jsonld',
    textOf: () => null,
  });
  expect(remarks).toEqual([
    '1 document of this workspace could not be read: nothing of the file was looked for in it.',
  ]);
  expect(leftOut).toHaveLength(1);
});

test.each(['a.qdpx', 'a.qde', 'a.qdc', 'a.jsonld', 'a.json', 'Pasted text'])(
  'of a damaged file there is a sentence that names it: %s',
  async (name) => {
    for (const content of ['', 'PK\u0003\u0004 cut short', '<Project', '{"annotations":[', '[]', '<a/>']) {
      const reading = readForeign({ name, bytes: new TextEncoder().encode(content) });
      await expect(reading).rejects.toSatisfy(
        (error) => error instanceof ReadoutError && error.message.startsWith(name),
      );
    }
  },
);

test.each(['empty.qdpx', 'empty.qdc', 'empty.jsonld'])(
  'an empty file is said to be empty: %s',
  async (name) => {
    await expect(readForeign({ name, bytes: new Uint8Array() })).rejects.toThrow(
      `${name} is empty. It was not added.`,
    );
  },
);

function after(workspace: Workspace, intake: Intake, accepted: readonly string[]): Workspace {
  const hashes = { source: 'a'.repeat(64), text: 'b'.repeat(64) };
  const stored = new Map(intake.documents.map(({ record }) => [record.id, hashes]));
  return patched(workspace, patchesOfIntake(intake, stored, new Set(accepted)));
}

async function planned(name: string, content: unknown, workspace: Workspace): Promise<Intake> {
  return planIntake(await readForeign(fileOf(name, content)), { ...ground(workspace), file: name });
}

function fileOf(name: string, content: unknown) {
  if (content instanceof Uint8Array) return { name, bytes: new Uint8Array(content) };
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, bytes: new TextEncoder().encode(text) };
}

function ground(workspace: Workspace) {
  let n = 900;
  return { workspace, textOf: () => textFrom(words), newId: () => id(n++), now: moment, author: 'Ada' };
}
