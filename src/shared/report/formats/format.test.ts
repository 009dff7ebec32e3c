import { expect, test } from 'vitest';
import { formatOfName } from './format.ts';

test('the ending of a name says its format, in letters of any case', () => {
  expect(formatOfName('reports/taiwan.MD')).toBe('md');
  for (const name of ['md', 'a.md/b', 'a.constructor', 'a.', 'a.txt.']) expect(formatOfName(name)).toBeNull();
});
