import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test('names a language in English, and what is none by its tag', () => {
  expect(['zh', 'pt-BR', 'abcd', 'en-x'].map(languageName)).toEqual([
    'Chinese',
    'Brazilian Portuguese',
    'abcd',
    'en-x',
  ]);
});
