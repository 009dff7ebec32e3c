import { expect, test } from 'vitest';
import { isKeys, shownKeys } from './keys.ts';

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
