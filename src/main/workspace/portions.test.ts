import { expect, test } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { annotationsFrom } from '../../shared/model/annotation-list.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { annotationRecord, documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import { firstPortion, nextPortion } from './portions.ts';

/** So many annotations in each of two documents. */
function workspaceOf(each: number): Workspace {
  const list = Array.from({ length: 2 * each }, (_, i) => annotationRecord(10 + i, 1 + (i % 2)));
  return { ...workspaceWith([documentRecord(1), documentRecord(2)]), annotations: Annotations.of(list) };
}

test('a window begins with all annotations where they are few', () => {
  const workspace = workspaceOf(4);
  expect(firstPortion(workspace, null)).toBe(workspace.annotations);
});

test('a window begins with those of the documents it shows where they are many', () => {
  const workspace = workspaceOf(1_200);
  expect([...firstPortion(workspace, null)]).toEqual([...workspace.annotations.in(id(1)).values()]);
});

test('portions give every annotation once, in order of ids, and then nothing', () => {
  for (const each of [0, 1, 250, 251, 700]) {
    const { annotations } = workspaceOf(each);
    const given: Annotation[] = [];
    let after: Id | null = null;
    for (;;) {
      const portion: Annotation[] = annotationsFrom(nextPortion(annotations, after)) ?? [];
      if (portion.length === 0) break;
      given.push(...portion);
      after = portion.at(-1)?.id ?? null;
    }
    expect(given).toEqual([...annotations]);
  }
});

test('a portion goes on behind an annotation that is there no more', () => {
  const { annotations } = workspaceOf(3);
  const gone = annotationRecord(12, 1);
  const portion = annotationsFrom(nextPortion(annotations.without([gone]), gone.id));
  expect(portion?.map((each) => each.id)).toEqual([13, 14, 15].map(id));
});
