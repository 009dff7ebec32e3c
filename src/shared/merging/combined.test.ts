import { describe, expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import { knownFrom } from '../difference/known.ts';
import { fromFile, toFile, type Workspace, WorkspaceFile } from '../model/workspace.ts';
import { afterAll } from '../testing/apart.ts';
import { annotate, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { adjustmentWords } from './adjustment-words.ts';
import { firstChoices, keyOf, type MergeChoices } from './choices.ts';
import { combined } from './combined.ts';
import { conflictWords } from './conflict-words.ts';
import { pairedDocuments } from './pairs.ts';
import { addedWords } from './summary.ts';

const hash = (letter: string): string => letter.repeat(64);
const start = workspaceWith(
  [documentRecord(1, { text: hash('1') }), documentRecord(2, { text: hash('2') })],
  [tagRecord(11, { name: 'Trade' }), tagRecord(12, { name: 'Rules', parent: id(11), look: null })],
);
const noted = afterAll(start, [annotate(100, 1, 0, 2, [11]), note(100, 'First.')], 'Cy', 0);
const ada = (...commands: Command[]): Workspace => afterAll(noted, commands, 'Ada', 1_000);
/** Later than Ada. */
const ben = (...commands: Command[]): Workspace => afterAll(noted, commands, 'Ben', 2_000);

function note(n: number, text: string): Command {
  return { type: 'noteAnnotation', id: id(n), note: text };
}

/** The same content, as if somebody had made it anew, under a name and ids of its own. */
function anew(workspace: Workspace): Workspace {
  const json = JSON.stringify(toFile(workspace)).replaceAll('00000000-0000-4000', '11111111-1111-4111');
  return fromFile(WorkspaceFile.parse(JSON.parse(json)));
}
const other = (n: number): string => id(n).replace('00000000-0000-4000', '11111111-1111-4111');

function combine(ours: Workspace, theirs: Workspace, choices: Partial<MergeChoices> = {}) {
  const documents = pairedDocuments(ours, theirs, () => false);
  return combined({ ours, theirs, documents }, { ...firstChoices, ...choices });
}

describe('what is the same', () => {
  test('is found by the words of documents, by place and name of tags, by passage and author of annotations', () => {
    const { workspace, summary, equalNames, conflicts } = combine(
      ada(),
      anew(ben(annotate(101, 2, 0, 2, [12]), note(100, 'Ben’s.'))),
    );
    expect(equalNames.map(({ ours, theirs }) => [ours.id, theirs.id])).toEqual([
      [id(11), other(11)],
      [id(12), other(12)],
    ]);
    expect(summary).toMatchObject({
      documents: { added: 0, same: 2, differ: 0 },
      tags: { added: 0, same: 2, differ: 0 },
      annotations: { added: 1, same: 0, differ: 1 },
    });
    expect(addedWords(summary)).toBe('1 annotation');
    expect(workspace.annotations.get(other(101))).toMatchObject({ document: id(2), tags: [id(12)] });
    expect(conflicts).toMatchObject([{ id: id(100), field: 'note' }]);
  });

  test('is one of two by the same author on the same words only once', () => {
    const twice = [annotate(101, 2, 0, 2), annotate(102, 2, 0, 2)];
    const { summary } = combine(ben(twice[0] ?? note(1, '')), anew(ben(...twice)));
    expect(summary.annotations).toMatchObject({ added: 1, same: 2 });
  });

  test('are not two unsigned annotations that say different things', () => {
    const unsigned = (n: number, text: string): Workspace =>
      afterAll(noted, [annotate(n, 2, 0, 2), note(n, text)], '', 3_000);
    expect(
      combine(unsigned(101, 'Mine.'), unsigned(102, 'Yours.')).workspace.annotations.in(id(2)).size,
    ).toBe(2);
    expect(combine(unsigned(101, 'Same.'), unsigned(102, 'Same.')).workspace.annotations.in(id(2)).size).toBe(
      1,
    );
  });
});

test('tags of one name are others where the analyst says so, and so is what stands inside them', () => {
  const { workspace, adjustments, equalNames } = combine(ada(), anew(ben()), {
    tags: { [other(11)]: 'other' },
  });
  expect(equalNames).toHaveLength(1);
  expect(workspace.tags.get(other(11))?.name).toBe('Trade 2');
  expect(workspace.tags.get(other(12))).toMatchObject({ name: 'Rules', parent: other(11) });
  const known = knownFrom([], [workspace]);
  expect(adjustments.map((each) => adjustmentWords(each, known))).toEqual([
    'The tag ‘Trade’ becomes ‘Trade 2’: another one there has that name.',
  ]);
});

test('a document of theirs gets a number of its own, ours keeps the one it has, and what it needs is named', () => {
  const add = (n: number, text: string): Command => {
    const { addedAt: _added, updatedAt: _changed, ...document } = documentRecord(n, { number: '003', text });
    return { type: 'addDocuments', documents: [document] };
  };
  // Ben's is older than Ada's: in a merge of equals it would keep its number.
  const bens = afterAll(noted, [add(4, hash('4'))], 'Ben', 500);
  const { workspace, adjustments, contents } = combine(ada(add(3, hash('3'))), bens);
  expect(workspace.documents.get(id(3))?.number).toBe('003');
  expect(workspace.documents.get(id(4))?.number).toBe('004');
  expect(contents).toEqual([{ text: hash('4'), source: hash('a') }]);
  expect(adjustments.map((each) => adjustmentWords(each, knownFrom([], [workspace])))).toEqual([
    'Document 003 becomes 004: another one has that number.',
  ]);
});

describe('a note', () => {
  const ours = ada(note(100, 'Ada’s.'));
  const theirs = ben(note(100, 'Ben’s.'));
  const noteBy = (choices: Partial<MergeChoices>): string | undefined =>
    combine(ours, theirs, choices).workspace.annotations.get(id(100))?.note;
  const key = keyOf({ collection: 'annotations', id: id(100), field: 'note' });

  test('that both changed is as chosen for it, else as chosen for all', () => {
    expect(noteBy({})).toBe('Ben’s.');
    expect(noteBy({ every: 'ours' })).toBe('Ada’s.');
    expect(noteBy({ every: 'ours', each: { [key]: 'both' } })).toBe('Ada’s.\n\nBen’s.');
  });

  test('is told with its passage and both texts', () => {
    const { conflicts, workspace } = combine(ours, theirs);
    const words = conflicts.map((each) => conflictWords(each, workspace, knownFrom([], [workspace])));
    expect(words).toMatchObject([
      { title: '001', field: 'Note', ours: 'Ada’s.', theirs: 'Ben’s.', quotation: { words: 'Xi' } },
    ]);
  });

  test('written on one side to what was never changed on the other is no conflict', () => {
    const plain = afterAll(start, [annotate(100, 1, 0, 2)], 'Cy', 0);
    const written = afterAll(plain, [note(100, 'Later.')], 'Ada', 1_000);
    for (const [one, another] of [[plain, written] as const, [written, plain] as const]) {
      const { workspace, conflicts } = combine(one, another);
      expect(conflicts).toEqual([]);
      expect(workspace.annotations.get(id(100))?.note).toBe('Later.');
    }
  });

  test('counts before none, though that was left without one later', () => {
    const emptied = ben(note(100, ''));
    const { workspace, conflicts } = combine(ours, emptied);
    expect(workspace.annotations.get(id(100))?.note).toBe('Ada’s.');
    expect(conflicts).toMatchObject([{ taken: 'ours', canJoin: false }]);
  });
});

test('a document removed here and worked on there comes back, or stays removed with what was made there', () => {
  const removed = ada({ type: 'removeDocument', id: id(1) });
  const worked = ben(annotate(101, 1, 3, 5));
  const back = combine(removed, worked);
  expect(back.workspace.annotations.in(id(1)).size).toBe(2);
  const [conflict] = back.conflicts;
  const words =
    conflict === undefined ? null : conflictWords(conflict, back.workspace, knownFrom([], [back.workspace]));
  expect(words).toMatchObject({ title: '001 Statement 1', ours: 'Removed', theirs: 'There' });
  const away = combine(removed, worked, { every: 'ours' }).workspace;
  expect(away.documents.has(id(1))).toBe(false);
  expect(away.removed.get(id(1))?.annotations).toHaveLength(2);
});

test('every kind of field is told in words, and a value of another shape as nothing', () => {
  const known = knownFrom([], [noted]);
  const told = (collection: 'documents' | 'tags' | 'stances', field: string, value: unknown): string =>
    conflictWords(
      {
        collection,
        id: id(collection === 'tags' ? 12 : 1),
        field,
        ours: { value, by: null, at: null },
        theirs: { value, by: null, at: null },
        taken: 'ours',
        canJoin: false,
      },
      noted,
      known,
    ).ours;
  expect(told('tags', 'parent', id(11))).toBe('Trade');
  expect(told('tags', 'parent', null)).toBe('At the top');
  expect(told('tags', 'look', { hue: 'rose', style: 'dots' })).toBe('rose, dots');
  expect(told('tags', 'digit', 3)).toBe('3');
  expect(told('documents', 'versionOf', id(2))).toBe('002');
  expect(told('documents', 'speakers', ['Xi', 'Kishida'])).toBe('Xi, Kishida');
  const day = { date: '2023-11-16', time: null, precision: 'day', inferred: false };
  expect(told('documents', 'published', day)).toBe('16 Nov 2023');
  expect(told('documents', 'published', null)).toBe('Nothing');
  expect(told('documents', 'text', hash('1'))).toBe('As they are here');
  const scales = [{ name: 'Disapproval', levels: [['notes'], ['opposes', 'rejects']] }];
  expect(told('stances', 'scales', scales)).toBe('Disapproval: notes, opposes, rejects');
});
