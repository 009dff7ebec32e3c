import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { knownFrom } from '../../shared/difference/known.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import { firstChoices, keyOf, type MergeChoices } from '../../shared/merging/choices.ts';
import type { Conflict } from '../../shared/merging/conflict.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  workspaceWith,
} from '../../shared/testing/fixtures.ts';
import { Conflicts } from './conflicts.tsx';
import type { Decision } from './use-choices.ts';

const workspace = {
  ...workspaceWith([documentRecord(1)]),
  annotations: Annotations.of(Array.from({ length: 2_000 }, (_, n) => annotationRecord(n + 1_000, 1))),
};
const known = knownFrom([], [workspace]);
const conflicts = Array.from({ length: 2_000 }, (_, n): Conflict => ({
  collection: 'annotations',
  id: id(n + 1_000),
  field: 'note',
  ours: { value: `Ada’s ${n}`, by: 'Ada', at: moment },
  theirs: { value: `Ben’s ${n}`, by: 'Ben', at: moment },
  taken: 'theirs',
  canJoin: n > 0,
}));

let place: HTMLElement;
let root: Root;
const decisions: Decision[] = [];
const decide = (decision: Decision): void => void decisions.push(decision);
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  decisions.length = 0;
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const show = (choices: MergeChoices): void =>
  act(() => root.render(<Conflicts {...{ conflicts, workspace, known, choices, decide }} />));
const radios = (row: number) => [...(place.querySelectorAll('li')[row]?.querySelectorAll('input') ?? [])];
const chosen = (row: number): number => radios(row).findIndex(({ checked }) => checked);
const click = (element: HTMLElement | undefined): void => act(() => element?.click());

test('of two thousand conflicts fifty are drawn, and the rest when asked for', () => {
  show(firstChoices);
  expect(place.querySelector('legend')?.textContent).toContain('2,000 conflicts');
  expect(place.querySelectorAll('li')).toHaveLength(50);
  expect(place.querySelector('li')?.textContent).toMatch(
    /001 Note.*Here.*Ada, .*Ada’s 0.*There.*Ben, .*Ben’s 0/,
  );
  click(
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Show 50 more')),
  );
  expect(place.querySelectorAll('li')).toHaveLength(100);
});

test('each shows whose version is taken, and both where they can be kept, as decided for it or for all', () => {
  show(firstChoices);
  expect([radios(0).length, chosen(0), radios(1).length, chosen(1)]).toEqual([2, 1, 3, 1]);
  click(radios(1)[2]);
  expect(decisions).toEqual([
    {
      about: 'conflict',
      key: keyOf(conflicts[1] ?? { collection: 'tags', id: '', field: '' }),
      take: 'both',
    },
  ]);
  show({ ...firstChoices, every: 'ours', each: { [`annotations ${id(1_001)} note`]: 'both' } });
  expect([chosen(0), chosen(1)]).toEqual([0, 2]);
  // With one decided by itself none of the three holds for all.
  expect(
    [...place.querySelectorAll<HTMLInputElement>('[name="all-conflicts"]')].map(({ checked }) => checked),
  ).toEqual([false, false, false]);
});
