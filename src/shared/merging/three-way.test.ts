import { describe, expect, test } from 'vitest';
import type { Command } from '../commands/command.ts';
import type { Workspace } from '../model/workspace.ts';
import { afterAll } from '../testing/apart.ts';
import { annotate, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { threeWay } from './three-way.ts';

const start = afterAll(
  workspaceWith([documentRecord(1), documentRecord(2)], [tagRecord(11), tagRecord(12), tagRecord(13)]),
  [annotate(100, 1, 0, 2, [11, 12]), { type: 'noteAnnotation', id: id(100), note: 'First.' }],
  'Cy',
  0,
);

const ada = (...commands: Command[]): Workspace => afterAll(start, commands, 'Ada', 1_000);
/** Later than Ada. */
const ben = (...commands: Command[]): Workspace => afterAll(start, commands, 'Ben', 2_000);
const merged = (ours: Workspace, theirs: Workspace) => threeWay({ base: start, ours, theirs });
const note = (text: string): Command => ({ type: 'noteAnnotation', id: id(100), note: text });
const tag = (add: number[], remove: number[] = []): Command => ({
  type: 'tagAnnotation',
  id: id(100),
  add: add.map(id),
  remove: remove.map(id),
});

describe('one annotation', () => {
  test('has the note of one and the tags of both', () => {
    const { workspace, conflicts } = merged(ada(note('Mine.'), tag([13])), ben(tag([], [12])));
    expect(workspace.annotations.get(id(100))).toMatchObject({
      note: 'Mine.',
      tags: [id(11), id(13)],
      updatedBy: 'Ben',
    });
    expect(conflicts).toEqual([]);
  });

  test('with two notes has the one written last, and both are listed with who wrote them and when', () => {
    const { workspace, conflicts } = merged(ada(note('Ada’s.')), ben(note('Ben’s.')));
    expect(workspace.annotations.get(id(100))?.note).toBe('Ben’s.');
    expect(conflicts).toEqual([
      {
        collection: 'annotations',
        id: id(100),
        field: 'note',
        ours: { value: 'Ada’s.', by: 'Ada', at: '2026-11-20T00:16:40.000Z' },
        theirs: { value: 'Ben’s.', by: 'Ben', at: '2026-11-20T00:33:20.000Z' },
        taken: 'theirs',
        canJoin: true,
      },
    ]);
  });

  test('deleted here and untouched there is gone; worked on there, it stays and says so', () => {
    const gone = ada({ type: 'removeAnnotations', ids: [id(100)] });
    expect(merged(gone, start).workspace.annotations.size).toBe(0);
    const { workspace, conflicts } = merged(gone, ben(note('Later.')));
    expect(workspace.annotations.get(id(100))?.note).toBe('Later.');
    expect(conflicts).toMatchObject([{ field: 'removed', taken: 'theirs', ours: { value: true } }]);
  });

  test('changed by one alone is as there, though a clock that was set back calls it the older', () => {
    const early = afterAll(start, [note('Mine.')], 'Ada', -9_000);
    const { workspace, conflicts } = merged(early, ben(annotate(101, 2, 0, 2)));
    expect(workspace.annotations.get(id(100))).toEqual(early.annotations.get(id(100)));
    expect(conflicts).toEqual([]);
  });

  test('is as somebody chose, also both notes', () => {
    const sides = { base: start, ours: ada(note('Ada’s.')), theirs: ben(note('Ben’s.')) };
    const noteBy = (taken: 'ours' | 'both') =>
      threeWay(sides, { choose: () => taken, oursFirst: true }).workspace.annotations.get(id(100))?.note;
    expect(noteBy('ours')).toBe('Ada’s.');
    expect(noteBy('both')).toBe('Ada’s.\n\nBen’s.');
  });
});

describe('a codebook', () => {
  const put = (n: number, change: Parameters<typeof tagRecord>[1]): Command => {
    const { id: _id, createdAt: _made, updatedAt: _changed, ...fields } = tagRecord(n, change);
    return { type: 'addTag', id: id(n), tag: fields };
  };
  const change = (n: number, fields: Extract<Command, { type: 'changeTag' }>['change']): Command => ({
    type: 'changeTag',
    id: id(n),
    change: fields,
  });

  test('keeps a tag one side deleted where the other tagged something with it', () => {
    const { workspace, conflicts } = merged(
      ada({ type: 'removeTag', id: id(11) }),
      ben(annotate(101, 2, 0, 2, [11])),
    );
    expect(workspace.tags.has(id(11))).toBe(true);
    expect(workspace.annotations.get(id(100))?.tags).toEqual([id(12)]);
    expect(workspace.annotations.get(id(101))?.tags).toEqual([id(11)]);
    expect(conflicts).toMatchObject([{ collection: 'tags', id: id(11), field: 'removed', taken: 'theirs' }]);
  });

  test('has each name once in a place and each digit once, and says what was changed for it', () => {
    const { workspace, adjustments } = merged(
      ada(put(21, { name: 'Sea', digit: 4 })),
      ben(put(22, { name: 'sea', digit: 4 })),
    );
    expect(workspace.tags.get(id(21))).toMatchObject({ name: 'Sea', digit: 4 });
    expect(workspace.tags.get(id(22))).toMatchObject({ name: 'sea 2', digit: null });
    expect(adjustments).toEqual([
      { collection: 'tags', id: id(22), field: 'name', from: 'sea', to: 'sea 2' },
      { collection: 'tags', id: id(22), field: 'digit', from: 4, to: null },
    ]);
  });

  test('is a tree though each put one tag inside the other’s: what was moved last stays', () => {
    const { workspace, adjustments } = merged(
      ada(change(11, { parent: id(12), look: null })),
      ben(change(12, { parent: id(11), look: null })),
    );
    expect(workspace.tags.get(id(12))?.parent).toBe(id(11));
    expect(workspace.tags.get(id(11))).toMatchObject({ parent: null, look: { hue: 'brick' } });
    expect(adjustments.map(({ field }) => field)).toEqual(['parent', 'look']);
  });
});

describe('a document', () => {
  const removed: Command = { type: 'removeDocument', id: id(1) };

  test('removed here and untouched there is removed; worked on there, it stays with everything', () => {
    expect(merged(ada(removed), ben(annotate(101, 2, 0, 2))).workspace.removed.has(id(1))).toBe(true);
    const { workspace, conflicts } = merged(ada(note('Mine.'), removed), ben(annotate(101, 1, 0, 2)));
    expect(workspace.documents.has(id(1))).toBe(true);
    expect(workspace.removed.size).toBe(0);
    expect(workspace.annotations.get(id(100))?.note).toBe('Mine.');
    expect(workspace.annotations.get(id(101))).toBeDefined();
    expect(conflicts).toMatchObject([{ collection: 'documents', field: 'removed', taken: 'theirs' }]);
  });

  test('removed on both sides is removed with what both had made of it', () => {
    const { workspace } = merged(
      ada(note('Mine.'), removed),
      ben(annotate(101, 1, 0, 2), tag([13]), removed),
    );
    expect(workspace.annotations.size).toBe(0);
    expect(workspace.removed.get(id(1))?.annotations).toMatchObject([
      { id: id(100), note: 'Mine.', tags: [id(11), id(12), id(13)] },
      { id: id(101) },
    ]);
  });

  test('whose number another has by now gets the next', () => {
    const add = (n: number): Command => {
      const { addedAt: _added, updatedAt: _changed, ...document } = documentRecord(n, { number: '003' });
      return { type: 'addDocuments', documents: [document] };
    };
    const { workspace, adjustments } = merged(ada(add(8)), ben(add(9)));
    expect([...workspace.documents.values()].map(({ number }) => number)).toEqual([
      '001',
      '002',
      '003',
      '004',
    ]);
    expect(adjustments).toMatchObject([{ id: id(9), field: 'number', from: '003', to: '004' }]);
  });

  test('is a version of none where each is a version of the other', () => {
    const versions = (n: number, of: number): Command => ({
      type: 'changeDocument',
      id: id(n),
      change: { versionOf: id(of) },
    });
    const { workspace } = merged(ada(versions(1, 2)), ben(versions(2, 1)));
    expect(workspace.documents.get(id(1))?.versionOf).toBeNull();
    expect(workspace.documents.get(id(2))?.versionOf).toBe(id(1));
  });
});

test('two lists of stance words for one language are one, and two words on the same paragraphs too', () => {
  const stances = (n: number): Command => ({ type: 'writeStances', id: id(n), language: 'en', scales: [] });
  const block = (document: number) => ({ document: id(document), block: { start: 0, end: 9 } });
  const pair = (n: number, is: 'pair' | 'apart', left: number, right: number): Command => ({
    type: 'correctAlignment',
    id: id(n),
    is,
    left: block(left),
    right: block(right),
  });
  const { workspace, adjustments } = merged(
    ada(stances(400), pair(300, 'pair', 1, 2)),
    ben(stances(401), pair(301, 'apart', 2, 1)),
  );
  expect([...workspace.stances.keys()]).toEqual([id(401)]);
  expect([...workspace.corrections.values()]).toMatchObject([{ id: id(301), is: 'apart' }]);
  expect(adjustments.map(({ field }) => field)).toEqual(['removed', 'removed']);
});

test('a workspace that both renamed keeps our name, and lists theirs', () => {
  const { workspace, conflicts } = merged(
    ada({ type: 'renameWorkspace', name: 'Ada’s' }),
    ben({ type: 'renameWorkspace', name: 'Ben’s' }),
  );
  expect(workspace.name).toBe('Ada’s');
  expect(conflicts).toMatchObject([{ collection: 'workspace', theirs: { value: 'Ben’s' } }]);
  expect(merged(start, ben({ type: 'renameWorkspace', name: 'B' })).workspace.name).toBe('B');
});
