import { describe, expect, test } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import { Annotations } from '../model/annotations.ts';
import type { Tag } from '../model/tag.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { findAnnotations } from './find-annotations.ts';
import { soughtIn } from './match.ts';

const moment = '2026-01-01T00:00:00.000Z';

function annotation(id: string, start: number, exact: string, tags: string[] = [], note = ''): Annotation {
  return {
    id,
    document: 'd',
    ranges: [{ start, end: start + exact.length, exact, prefix: '', suffix: '' }],
    tags,
    note,
    author: '',
    createdAt: moment,
    updatedBy: '',
    updatedAt: moment,
  };
}

const tag: Tag = {
  id: 't',
  parent: null,
  name: 'Taiwan',
  code: 'TW',
  look: null,
  digit: 3,
  description: '',
  aliases: ['台湾'],
  rules: [],
  order: 1,
  createdAt: moment,
  updatedAt: moment,
};

function workspace(...list: readonly Annotation[]): Workspace {
  return {
    ...emptyWorkspace('w', 'W', moment),
    tags: new Map([['t', tag]]),
    annotations: Annotations.of(list),
  };
}

const ids = (list: readonly Annotation[]): string[] => list.map(({ id }) => id);
const find = (from: Workspace, query: string, most = 9) =>
  findAnnotations(from, soughtIn(query), { passages: most, notes: most });

describe('finding annotations', () => {
  const three = workspace(
    annotation('tagged', 5, 'the one-China principle', ['t'], 'no word of it'),
    annotation('later', 90, 'issues related to Taiwan'),
    annotation('first', 40, 'Taiwan bears on it', [], 'Taiwan, once more'),
  );

  test('passages come by their words in the order of the text, then by the names of their tags', () => {
    expect(ids(find(three, 'taiwan').passages.best)).toEqual(['first', 'later', 'tagged']);
    expect(ids(find(three, '台湾').passages.best)).toEqual(['tagged']);
  });

  test('each word may be in the passage or in the name of a tag', () => {
    expect(ids(find(three, 'taiwan principle').passages.best)).toEqual(['tagged']);
  });

  test('notes are found by their own words only', () => {
    expect(ids(find(three, 'taiwan').notes.best)).toEqual(['first']);
  });

  test('all are counted, only the best are kept, and they are the first of all', () => {
    const many = workspace(
      ...Array.from({ length: 500 }, (_, i) =>
        annotation(`a${(i * 7919) % 500}`, (i * 7919) % 500, 'Taiwan'),
      ),
    );
    const { passages } = find(many, 'taiwan', 3);
    expect(passages.count).toBe(500);
    expect(ids(passages.best)).toEqual(['a0', 'a1', 'a2']);
  });
});
