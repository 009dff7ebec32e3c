import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Selected } from './motions.ts';
import { Presses } from './presses.ts';

// Each character is 10 px wide: a point's offset is a tenth of its x.
const text = {
  text: 'Xi said both sides agree',
  blocks: [{ start: 0, end: 24, kind: 'paragraph' as const }],
};
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});

afterEach(() => vi.unstubAllGlobals());

it('leaves to the browser what is plain, or another button', () => {
  const { press, selected } = ready();
  expect(press(45)).toBe(false);
  expect(press(45, { detail: 2, button: 2 })).toBe(false);
  expect(press(45, { shiftKey: true, button: 1 })).toBe(false);
  expect(selected()).toBeNull();
});

it('selects a word by two clicks, and by words what it is dragged over, until it is let go', () => {
  const { press, selected, drag } = ready();
  expect(press(45, { detail: 2 })).toBe(true);
  expect(selected()).toEqual({ anchor: 3, head: 7 });
  drag(155);
  expect(selected()).toEqual({ anchor: 3, head: 18 });
  drag(5);
  expect(selected()).toEqual({ anchor: 7, head: 0 });
  window.dispatchEvent(new MouseEvent('pointerup'));
  drag(155);
  expect(selected()).toEqual({ anchor: 7, head: 0 });
});

it('extends with Shift by what was selected last, and what the keys selected by characters', () => {
  const { press, selected, select } = ready();
  press(45, { detail: 2 });
  press(155, { shiftKey: true });
  expect(selected()).toEqual({ anchor: 3, head: 18 });
  select({ anchor: 8, head: 12 });
  press(155, { shiftKey: true });
  expect(selected()).toEqual({ anchor: 8, head: 15 });
});

function ready() {
  let now: Selected | null = null;
  const select = (next: Selected): void => {
    now = next;
  };
  const scroller = document.createElement('div');
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 500, 100);
  const presses = new Presses({
    ground: { text, language: () => 'en', isShown: () => true },
    scroller,
    offsetAt: (x) => Math.floor(x / 10),
    selected: () => now,
    put: select,
  });
  return {
    select,
    selected: () => now,
    press: (clientX: number, how: MouseEventInit = {}) =>
      presses.press(new MouseEvent('mousedown', { clientX, clientY: 50, detail: 1, ...how })),
    drag: (clientX: number): void => {
      window.dispatchEvent(new MouseEvent('pointermove', { clientX, clientY: 50 }));
      for (const frame of frames.splice(0)) frame();
    },
  };
}
