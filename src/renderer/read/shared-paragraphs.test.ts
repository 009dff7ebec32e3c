import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../shared/text/blocks.ts';
import { sharedParagraphs } from './shared-paragraphs.ts';

const text = (...paragraphs: string[]) => {
  const joined = paragraphs.join('\n\n');
  return { text: joined, blocks: plainBlocks(joined) };
};

/** What work comes to when it is never put off. */
function result<T>(work: Iterator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe('shared paragraphs', () => {
  it('are those that read the same but for case, quotes and spaces', () => {
    const a = text('Xi said the “two sides” should agree.', 'A paragraph that stands alone here.', 'Short.');
    const b = text(
      'Short.',
      `XI  said the "two sides" should agree.`,
      'Quite another paragraph stands here.',
    );
    expect(result(sharedParagraphs(a, b))).toBe(1);
    // The second time from what is known of the texts.
    expect(result(sharedParagraphs(a, b))).toBe(1);
  });
});
