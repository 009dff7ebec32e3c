import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { patched } from '../../shared/commands/patch.ts';
import { patchesBetween } from '../../shared/difference/patches-between.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { emptyWorkspace, type Workspace } from '../../shared/model/workspace.ts';
import { id } from '../../shared/testing/fixtures.ts';
import { between, betweenInSlices } from './compared.ts';
import { moment } from './fixtures.ts';

const many = 30_000;

test('what is compared in slices differs in the same records', async () => {
  const [before, after] = [annotated(200, ''), annotated(300, 'another')];
  expect(await betweenInSlices(before, after)).toEqual(patchesBetween(before, after));
});

test('other work has its turn while many records are compared', async () => {
  const [before, after] = [annotated(many, ''), annotated(many, '')];
  const first = await Promise.race([
    betweenInSlices(before, after).then(() => 'compared'),
    setImmediate('other work'),
  ]);
  expect(first).toBe('other work');
});

test('what was compared in slices is not compared again', async () => {
  const [before, after] = [annotated(3, ''), annotated(3, 'another')];
  const patches = await betweenInSlices(before, after);
  expect(between(before, after)).toBe(patches);
  expect(await betweenInSlices(before, after)).toBe(patches);
  expect(between(patched(before, patches), after)).toEqual([]);
});

function annotated(count: number, note: string): Workspace {
  const annotations = Array.from({ length: count }, (_, i) => annotation(i, i % 3 === 0 ? note : ''));
  return { ...emptyWorkspace(id(1), 'Test', moment), annotations: Annotations.of(annotations) };
}

function annotation(number: number, note: string): Annotation {
  return {
    id: id(1_000 + number),
    document: id(2),
    ranges: [{ start: number, end: number + 1, exact: 'a', prefix: '', suffix: '' }],
    tags: [],
    note,
    author: '',
    createdAt: moment,
    updatedBy: '',
    updatedAt: moment,
  };
}
