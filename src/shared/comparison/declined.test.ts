import { expect, it } from 'vitest';
import { plainSentence } from '../alignment/sentence.ts';
import { declinedSentence } from './declined.ts';

it('says which two languages stand against each other, and what is offered', () => {
  const said = (left: string, right: string, offered: number): string =>
    plainSentence(
      declinedSentence({ reason: 'two-languages', leftLanguage: left, rightLanguage: right }, offered),
    );
  expect(said('en', 'zh', 0)).toBe(
    'A is in English and B in Chinese: their words are not compared. No paragraphs share numbers, names or dates enough to be offered as similar.',
  );
  expect(said('ja', '?', 1)).toBe(
    'A is in Japanese and B in ?: their words are not compared. 1 pair of paragraphs that share numbers, names or dates is offered as similar.',
  );
});
