import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { somethingDone, toast } from '../state/feedback.ts';
import { ToastArea } from './toast-area.tsx';

let place: HTMLElement;
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  act(() => root.render(<ToastArea />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = (): string => place.textContent;
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

test('stays eight seconds, and rests under the focus', () => {
  act(() => toast('Saved', { label: 'Show file', run: () => undefined }));
  wait(7_900);
  expect(said()).toContain('Saved');
  act(() => place.querySelector('button')?.focus());
  wait(20_000);
  expect(said()).toContain('Saved');
  act(() => place.querySelector('button')?.blur());
  wait(8_100);
  expect(said()).toBe('');
});

test('counts anew for the next sentence after its button was pressed', () => {
  const undo = vi.fn<() => void>();
  act(() => toast('Deleted', { label: 'Undo', run: undo }, true));
  act(() => place.querySelector('button')?.click());
  expect(undo).toHaveBeenCalledOnce();
  expect(said()).toBe('');
  act(() => toast('Deleted again'));
  wait(8_100);
  expect(said()).toBe('');
});

test('no longer offers to take back what is not the last thing done', () => {
  act(() => toast('Deleted', { label: 'Undo', run: () => undefined }, true));
  act(() => somethingDone());
  expect(said()).toBe('');
  act(() => toast('Report saved', { label: 'Show file', run: () => undefined }));
  act(() => somethingDone());
  expect(said()).toContain('Report saved');
});
