import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScreenBoundary } from './screen-boundary.tsx';

let place: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a screen that fails is replaced by a sentence, and tried again when asked to', () => {
  let broken = true;
  const Screen = (): string => {
    if (broken) throw new Error('no such thing');
    return 'the screen';
  };
  const root = createRoot(place);
  act(() =>
    root.render(
      <ScreenBoundary>
        <Screen />
      </ScreenBoundary>,
    ),
  );
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('no such thing');
  broken = false;
  act(() => place.querySelector('button')?.click());
  expect(place.textContent).toBe('the screen');
  act(() => root.unmount());
});
