import { expect, test } from 'vitest';
import { inverse, type Patch } from '../commands/patch.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  tagRecord,
  workspaceWith,
} from '../testing/fixtures.ts';
import { described } from './described.ts';
import { countsOf, countsSentence } from './difference.ts';
import { differenceGroups } from './groups.ts';
import { knownFrom } from './known.ts';

const trade = tagRecord(11, { name: 'Trade', look: { hue: 'rust', style: 'dots' } });
const decoupling = tagRecord(12, { name: 'Decoupling', parent: trade.id, look: null });
const history = tagRecord(13, { name: 'History' });
const state = workspaceWith([documentRecord(1), documentRecord(2)], [trade, decoupling, history]);
const was = annotationRecord(100, 1, {
  tags: [decoupling.id],
  note: 'Wang credits the pledge to Ishiba.',
  author: 'Ada',
  updatedBy: 'Bert',
});
const is = { ...was, tags: [history.id], note: 'Wang credits the pledge to Kishida.' };
const changed: Patch = { collection: 'annotations', id: was.id, before: was, after: is };

const tell = (patch: Patch, states = [state]) => described(patch, knownFrom([patch], states));

test('an annotation that changed is told by its words, its tags come and gone, and its note before and after', () => {
  expect(tell(changed)).toEqual({
    key: `annotations ${was.id}`,
    change: 'changed',
    title: '001',
    quotation: { words: 'words', language: 'en', document: id(1), start: 0 },
    tags: [
      { id: history.id, name: 'History', look: history.look, change: 'added' },
      { id: decoupling.id, name: 'Trade / Decoupling', look: trade.look, change: 'removed' },
    ],
    text: [
      { text: 'Wang credits the pledge to ', change: 'kept' },
      { text: 'Ishiba', change: 'removed' },
      { text: 'Kishida', change: 'added' },
      { text: '.', change: 'kept' },
    ],
    facts: [],
    by: { name: 'Bert', at: moment },
  });
});

test('an annotation that came has its whole note, and its tags are simply its tags', () => {
  expect(tell({ collection: 'annotations', id: was.id, before: null, after: was })).toMatchObject({
    change: 'added',
    tags: [{ name: 'Trade / Decoupling', change: 'kept' }],
    text: [{ text: 'Wang credits the pledge to Ishiba.', change: 'kept' }],
  });
});

test('words that are others now are told with the words they were', () => {
  const after = { ...was, ranges: [{ start: 4, end: 9, exact: 'other', prefix: '', suffix: '' }] };
  expect(tell({ collection: 'annotations', id: was.id, before: was, after })).toMatchObject({
    quotation: { words: 'other', start: 4 },
    text: [],
    facts: ['Its words were “words”'],
  });
});

test('records that no state knows are named by the patches, and else said to be gone', () => {
  const other = documentRecord(7);
  const added: Patch[] = [
    { collection: 'documents', id: other.id, before: null, after: other },
    {
      collection: 'annotations',
      id: id(101),
      before: null,
      after: annotationRecord(101, 7, { tags: [id(99)] }),
    },
  ];
  const known = knownFrom(added, []);
  expect(added.map((patch) => described(patch, known))).toMatchObject([
    { title: '007 Statement 7' },
    { title: '007', tags: [{ name: 'a tag that is gone' }] },
  ]);
});

test('what differs in a document or a tag is told fact by fact', () => {
  const before = documentRecord(1);
  expect(
    tell({
      collection: 'documents',
      id: before.id,
      before,
      after: { ...before, outlet: null, speakers: ['Xi Jinping'], versionOf: id(2), order: 9 },
    }).facts,
  ).toEqual([
    'Outlet from “Xinhua” to nothing',
    'Speakers from nothing to “Xi Jinping”',
    'Version of from nothing to “002”',
    'Its place in the library',
  ]);
  const renamed = { ...decoupling, name: 'De-risking', description: 'Talk of severing chains' };
  expect(tell({ collection: 'tags', id: decoupling.id, before: decoupling, after: renamed })).toMatchObject({
    tags: [{ name: 'Trade / De-risking', look: trade.look }],
    text: [{ text: 'Talk of severing chains', change: 'added' }],
    facts: ['Name from “Decoupling” to “De-risking”'],
  });
});

test('two states together may have tags inside each other, and each still has a name', () => {
  const patches: Patch[] = [
    { collection: 'tags', id: trade.id, before: trade, after: { ...trade, parent: decoupling.id } },
  ];
  expect(patches.map((patch) => tell(patch).tags[0]?.name)).toEqual(['Decoupling / Trade']);
});

const about = { documents: [id(1), id(2)], createdAt: moment, updatedAt: moment };
test.each<[string, Patch]>([
  [
    'Memo on 001 Statement 1',
    {
      collection: 'memos',
      id: id(1),
      before: null,
      after: { id: id(1), text: 'Both', author: '', createdAt: moment, updatedAt: moment },
    },
  ],
  [
    'Comparison of 001 and 002',
    {
      collection: 'comparisons',
      id: id(5),
      before: null,
      after: { ...about, id: id(5), kind: 'chain', note: '' },
    },
  ],
  [
    'A paragraph of 001 and 002 said to be no pair',
    {
      collection: 'corrections',
      id: id(6),
      before: null,
      after: {
        id: id(6),
        is: 'apart',
        left: { document: id(1), block: { start: 0, end: 5 } },
        right: { document: id(2), block: { start: 0, end: 5 } },
        createdAt: moment,
      },
    },
  ],
  [
    'An annotation that is gone is not wanted in 002',
    {
      collection: 'refusals',
      id: id(7),
      before: null,
      after: { id: id(7), annotation: id(100), document: id(2), createdAt: moment },
    },
  ],
  [
    'Trade / Decoupling is no longer suggested for some words of 001',
    {
      collection: 'dismissals',
      id: id(8),
      before: null,
      after: {
        id: id(8),
        document: id(1),
        tag: decoupling.id,
        passage: { start: 0, end: 5 },
        createdAt: moment,
      },
    },
  ],
  [
    '001 Statement 1 among the removed documents, with 1 annotation',
    {
      collection: 'removed',
      id: id(1),
      before: null,
      after: { id: id(1), document: documentRecord(1), annotations: [was], memo: null, removedAt: moment },
    },
  ],
])('%s', (title, patch) => {
  expect(tell(patch)).toMatchObject({ title, change: 'added' });
  expect(inverse([patch]).map((each) => tell(each))).toMatchObject([{ title, change: 'removed' }]);
});

test('differences are counted by what became of them', () => {
  const patches: Patch[] = [
    changed,
    { collection: 'annotations', id: id(101), before: null, after: annotationRecord(101, 1) },
    { collection: 'annotations', id: id(102), before: annotationRecord(102, 1), after: null },
    { collection: 'tags', id: id(14), before: null, after: tagRecord(14) },
  ];
  expect(countsSentence(countsOf(patches))).toBe('2 added, 1 changed and 1 removed');
  expect(countsSentence(countsOf([]))).toBe('nothing differs');
});

test('differences are grouped; annotations are in the order of the library and of their texts', () => {
  const at = (n: number, document: number, start: number): Patch => {
    const ranges = [{ start, end: start + 5, exact: 'words', prefix: '', suffix: '' }];
    return {
      collection: 'annotations',
      id: id(n),
      before: null,
      after: annotationRecord(n, document, { ranges }),
    };
  };
  const patches: Patch[] = [
    { collection: 'tags', id: history.id, before: null, after: history },
    at(101, 2, 3),
    at(102, 1, 40),
    at(103, 1, 4),
  ];
  const groups = differenceGroups(patches, knownFrom(patches, [state]));
  expect(groups.map(({ name, patches: list }) => [name, list.map((patch) => patch.id)])).toEqual([
    ['Annotations', [id(103), id(102), id(101)]],
    ['Codebook', [history.id]],
  ]);
});
