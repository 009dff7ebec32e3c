import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Annotations } from '../../model/annotations.ts';
import type { DocumentText } from '../../model/document.ts';
import { documentRecord, id, moment, textFrom, workspaceWith } from '../../testing/fixtures.ts';
import { readAnnotationFile } from '../annotations/file.ts';
import { planAnnotations } from '../annotations/plan.ts';
import { anyStored, bytesOf, unannotated } from '../testing/any-workspace.ts';
import { hypothesisExport } from './export.ts';
import { hypothesisId, uuidOf } from './ids.ts';

const data = resolve(import.meta.dirname, '../../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const fixtures = join(data, 'webanno', 'hypothesis');

function planOf(file: string | object, text: string, documents = [documentRecord(1)]) {
  let n = 900;
  const bytes = bytesOf(typeof file === 'string' ? file : JSON.stringify(file));
  return planAnnotations(readAnnotationFile('hypothesis.json', bytes), {
    workspace: workspaceWith(documents),
    textOf: (): DocumentText => textFrom(text),
    newId: () => id(n++),
    now: moment,
  });
}

describe('annotations of Hypothesis', () => {
  test('that were written by us come back; who last changed one is not kept there', () => {
    fc.assert(
      fc.property(anyStored, ({ workspace, textOf }) => {
        let n = 900;
        const list = readAnnotationFile('a.json', bytesOf(hypothesisExport(workspace, moment, '0.1.0')));
        const context = { workspace: unannotated(workspace), textOf, newId: () => id(n++), now: moment };
        const plan = planAnnotations(list, context);
        const wanted = Array.from(workspace.annotations, (one) => ({ ...one, updatedBy: one.author }));
        expect(Annotations.of(plan.annotations)).toEqual(Annotations.of(wanted));
        expect(plan.memos).toEqual([...workspace.memos.values()].map(({ text }) => ({ about: id(1), text })));
        expect([plan.suggestions, plan.lost, plan.tags]).toEqual([[], [], []]);
      }),
      { numRuns: 100 },
    );
  });

  test('have ids that are UUIDs in other letters', () => {
    expect(uuidOf('LOCXbsOCEeaQl6f6fQh87Q')).toBe('2ce0976e-c382-11e6-9097-a7fa7d087ced');
    expect([uuidOf('test'), uuidOf('AVkT6kzhgqTCNvEF_N6q'), uuidOf('LOCXbsOCEeaQl6f6fQh87R')]).toEqual([
      null,
      null,
      null,
    ]);
    fc.assert(fc.property(fc.uuid(), (uuid) => uuidOf(hypothesisId(uuid)) === uuid));
  });

  const quote = (exact: string, prefix = '', suffix = '', start = 0) => [
    {
      source: 'https://example.org/a',
      selector: [
        { type: 'RangeSelector' },
        { type: 'TextPositionSelector', start, end: start + exact.length },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  ];
  const row = (name: string, change: object) => ({
    id: name,
    uri: 'https://example.org/a',
    user: 'acct:mark@hypothes.is',
    text: '',
    tags: [],
    created: '2024-01-02T03:04:05.678901+00:00',
    updated: '2024-01-03T00:00:00+00:00',
    references: [],
    ...change,
  });
  const text = 'China opposes interference by any side.\n\nThe other side noted it with concern.';

  test('are taken whole: highlights, notes, tags, answers, page notes', () => {
    const { annotations, memos, tags, lost } = planOf(
      {
        export_date: moment,
        annotations: [
          row('h', { target: quote('opposes interference', 'China ', ' by\n\t any', 4711) }),
          row('n', {
            target: quote('noted it with concern'),
            text: 'Mild.',
            tags: ['stance', ' '],
            user_info: { display_name: 'Mark Lee' },
          }),
          row('r2', {
            references: ['n', 'gone'],
            text: 'No.',
            user: 'acct:ben@hypothes.is',
            created: '2024-03-01T00:00:00Z',
          }),
          row('r1', { references: ['n'], text: 'Is it?', created: '2024-02-01T00:00:00Z' }),
          row('p', { target: [{ source: 'https://example.org/a' }], text: 'A page note.', tags: ['todo'] }),
          row('o', { references: ['x'], text: 'To nobody.' }),
        ],
      },
      text,
    );
    expect(annotations).toMatchObject([
      {
        ranges: [{ exact: 'opposes interference' }],
        note: '',
        tags: [],
        author: 'mark',
        createdAt: '2024-01-02T03:04:05.678Z',
      },
      {
        ranges: [{ exact: 'noted it with concern' }],
        note: 'Mild.\n\n— mark, 2024-02-01: Is it?\n\n— ben, 2024-03-01: No.',
        author: 'Mark Lee',
      },
    ]);
    expect(tags.map(({ name }) => name)).toEqual(['stance']);
    expect(annotations[1]?.tags).toEqual([tags[0]?.id]);
    expect(memos).toEqual([{ about: id(1), text: 'A page note. (todo)' }]);
    expect(lost.map(({ note, why }) => [note, why])).toEqual([
      ['To nobody.', 'it answers an annotation that is not in the file'],
    ]);
  });

  test('are never placed by their offset alone', () => {
    const { annotations, suggestions } = planOf(
      { rows: [row('a', { target: quote('side', 'East ', ' of it', text.indexOf('other')) })] },
      text,
    );
    expect(annotations).toEqual([]);
    expect(suggestions).toMatchObject([{ why: 'the same words stand in 2 places' }]);
  });

  test('on a page that could be two documents are left to a person, and it is said which', () => {
    const { lost, suggestions } = planOf(
      { rows: [row('a', { target: quote('noted it with concern') })] },
      text,
      [documentRecord(1), documentRecord(2)],
    );
    expect(lost).toEqual([]);
    expect(suggestions.map(({ why }) => why)).toEqual(['what is quoted stands in 001 and in 002 alike']);
  });

  describe.skipIf(!existsSync(fixtures))('as its own tests have them', () => {
    const read = (name: string) => readFileSync(join(fixtures, name), 'utf8');

    test('are placed', () => {
      expect(planOf(read('minimal.json'), 'One Two Three\n').annotations).toMatchObject([
        { ranges: [{ start: 4, end: 7, exact: 'Two' }] },
      ]);
    });

    test('are placed in a text of which white space and offsets are others, those that are not there are told', () => {
      const page =
        'Regression testing\n\nFrom Wikipedia, the free encyclopedia\n\nafter changes in functional areas of the system. The purpose of regression testing is to ensure that changes such as those mentioned above have not introduced new faults.[1] One of the main reasons for it.\n\n' +
        'Therefore, in most software development situations it is considered good coding practice, when a bug is located and fixed, to record a test that exposes the bug and re-run that test regularly after subsequent changes to the program.\n\n' +
        'This page was last modified on 11 November 2016, at 05:56.';
      const { annotations, suggestions, lost } = planOf(read('wikipedia-regression-testing.json'), page);
      expect(annotations.map(({ note, author, id: own }) => [note, author, own.slice(0, 8)])).toEqual([
        ['Footer', 'mark', '2ce0976e'],
        ['Introduction', 'mark', 'c32d6cb6'],
        ['Heading', 'mark', 'aef4ebfc'],
      ]);
      expect(
        suggestions.map(({ annotation: { note, ranges }, why }) => [
          note,
          ranges[0]?.exact.slice(0, 20),
          why,
        ]),
      ).toEqual([['Body', 'Therefore, in most s', 'the text words it differently, by 1 character']]);
      expect(lost.map(({ note }) => note)).toEqual(['Quote']);
    });
  });
});
