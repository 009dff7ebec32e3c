import { expect, test } from 'vitest';
import type { Workspace } from '../model/workspace.ts';
import {
  annotate,
  contextWith,
  documentRecord,
  id,
  moment,
  tagRecord,
  workspaceWith,
} from '../testing/fixtures.ts';
import { type Command, patchesOf } from './command.ts';
import { patched } from './patch.ts';

const later = '2026-11-20T08:00:00.000Z';
const made = done(
  workspaceWith([documentRecord(1)], [tagRecord(11)]),
  annotate(100, 1, 0, 5, [11]),
  'Ada',
  moment,
);

test('an annotation keeps who made it and says who last changed it, and when', () => {
  expect(made.annotations.get(id(100))).toMatchObject({ author: 'Ada', updatedBy: 'Ada', updatedAt: moment });
  const noted = done(made, { type: 'noteAnnotation', id: id(100), note: 'Mine' }, 'Ben', later);
  expect(noted.annotations.get(id(100))).toMatchObject({
    author: 'Ada',
    createdAt: moment,
    updatedBy: 'Ben',
    updatedAt: later,
  });
});

test('a change that goes through another record signs every annotation it changes', () => {
  const without = done(made, { type: 'removeTag', id: id(11) }, 'Ben', later);
  expect(without.annotations.get(id(100))).toMatchObject({ tags: [], updatedBy: 'Ben', updatedAt: later });
});

test('tags, documents and stance words say when they were last changed, in a batch as well', () => {
  const stances = { type: 'writeStances', language: 'en', id: id(50) } as const;
  const first = done(made, { ...stances, scales: [] }, 'Ada', moment);
  const changed = done(
    first,
    {
      type: 'batch',
      label: 'change all',
      steps: [
        { type: 'changeTag', id: id(11), change: { name: 'Taiwan' } },
        { type: 'changeDocument', id: id(1), change: { place: 'Beijing' } },
        { ...stances, scales: [{ name: 'Regret', levels: [] }] },
      ],
    },
    'Ben',
    later,
  );
  expect(changed.tags.get(id(11))).toMatchObject({ createdAt: moment, updatedAt: later });
  expect(changed.documents.get(id(1))).toMatchObject({ addedAt: moment, updatedAt: later });
  expect(changed.stances.get(id(50))).toMatchObject({ updatedAt: later });
});

test('what changes nothing signs nothing', () => {
  const context = { ...contextWith('words and more words', later), author: 'Ben' };
  expect(patchesOf(made, { type: 'noteAnnotation', id: id(100), note: '' }, context)).toEqual([]);
  expect(patchesOf(made, { type: 'changeTag', id: id(11), change: { name: 'Tag 11' } }, context)).toEqual([]);
});

function done(workspace: Workspace, command: Command, author: string, now: string): Workspace {
  const context = { ...contextWith('words and more words', now), author };
  return patched(workspace, patchesOf(workspace, command, context));
}
