import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Patch } from '../../shared/commands/patch.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../../shared/testing/fixtures.ts';
import { packed } from '../../shared/text/packed.ts';
import { startOf } from '../state/testing.ts';
import { begin } from '../state/following.ts';
import { Differences } from './differences.tsx';

const state = workspaceWith(
  [documentRecord(1)],
  [tagRecord(11, { name: 'Trade' }), tagRecord(12, { name: 'History' })],
);
const answers: Record<string, unknown> = {
  start: startOf(state),
  text: packed(textFrom('First paragraph.\nSecond words here.')),
};

let place: HTMLElement;
let root: Root;
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('readout', {
    request: (channel: string) => Promise.resolve({ ok: true, value: answers[channel] }),
    listen: () => () => undefined,
  });
  await begin();
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const show = (patches: readonly Patch[]): Promise<void> =>
  act(async () => root.render(<Differences patches={patches} states={[state]} />));

const added = (n: number): Patch => ({
  collection: 'annotations',
  id: id(n),
  before: null,
  after: annotationRecord(n, 1),
});

test('each record is told with where it stands, and what came and went in it is marked up as such', async () => {
  const before = annotationRecord(100, 1, {
    ranges: [{ start: 17, end: 23, exact: 'Second', prefix: '', suffix: '' }],
    tags: [id(11)],
    note: 'The old note',
  });
  const after = { ...before, tags: [id(12)], note: 'The new note' };
  await show([{ collection: 'annotations', id: id(100), before, after }]);
  const [row, ...others] = place.querySelectorAll('li');
  expect(others).toEqual([]);
  expect(row?.textContent).toContain('Changed001¶ 2');
  expect(row?.querySelector('blockquote')?.textContent).toBe('Second');
  expect(Array.from(row?.querySelectorAll('ins') ?? [], (each) => each.textContent)).toEqual([
    'History',
    'new',
  ]);
  expect(Array.from(row?.querySelectorAll('del') ?? [], (each) => each.textContent)).toEqual([
    'Trade',
    'old',
  ]);
  expect(place.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Differences: 1 changed');
});

test('of very many the first are drawn, the rest is counted and drawn when asked for', async () => {
  await show(Array.from({ length: 10_000 }, (_, n) => added(n + 1_000)));
  expect(place.querySelectorAll('li')).toHaveLength(100);
  expect(place.textContent).toContain('10,000 added');
  expect(place.textContent).toContain('and 9,900 more');
  await act(async () => place.querySelector('button')?.click());
  expect(place.querySelectorAll('li')).toHaveLength(200);
  expect(place.textContent).toContain('and 9,800 more');
});
