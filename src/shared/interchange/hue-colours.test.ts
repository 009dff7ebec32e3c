import { expect, test } from 'vitest';
import { Hue } from '../model/tag.ts';
import { hueColours, nearestHue } from './hue-colours.ts';

test('a colour is the hue nearest to it, however pale, and every hue’s own is itself', () => {
  for (const hue of Hue.options) expect(nearestHue(hueColours[hue])).toBe(hue);
  expect(nearestHue('#FF0000')).toBe('brick');
  expect(nearestHue('4d80ee')).toBe('azure');
  expect(nearestHue('#90EE90ff')).toBe('moss');
  expect(nearestHue('red')).toBeNull();
});
