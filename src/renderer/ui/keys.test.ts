import { expect, test } from 'vitest';
import { isInText, isKeys, shownKeys } from './keys.ts';

test.each([
  ['Mod+Shift+Z', 'Ctrl Shift Z'],
  ['Alt+ArrowLeft', 'Alt ←'],
  ['Mod++', 'Ctrl +'],
  ['+', '+'],
  ['F7', 'F7'],
])('%s is shown as a person reads it', (keys, shown) => {
  expect(shownKeys(keys)).toBe(shown);
});

test('a plus is a key like others, with the Shift it may need', () => {
  const plus = (init: KeyboardEventInit): KeyboardEvent =>
    new KeyboardEvent('keydown', { key: '+', ...init });
  expect(isKeys(plus({ ctrlKey: true, shiftKey: true }), 'Mod++')).toBe(true);
  expect(isKeys(plus({ ctrlKey: true }), '+')).toBe(false);
  expect(isKeys(plus({}), '+')).toBe(true);
  expect(isKeys(plus({}), 'Mod++')).toBe(false);
});

test.each([
  ['<input>', true],
  ['<textarea></textarea>', true],
  ['<input type="checkbox">', false],
  ['<input type="radio">', false],
  ['<select></select>', false],
  ['<button></button>', false],
])('an undo of its own has %s: %s', (markup, expected) => {
  const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  let answer: boolean | null = null;
  element?.addEventListener('keydown', (event) => {
    answer = isInText(event);
  });
  element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
  expect(answer).toBe(expected);
});
