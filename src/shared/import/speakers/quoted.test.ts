import { describe, expect, it } from 'vitest';
import { quotedIn } from './quoted.ts';
import { quotesDocument } from './quotes-document.ts';

describe('quotedIn', () => {
  it.each([
    ['said “yes” and', 'yes'],
    ['said "yes" and', 'yes'],
    ['他说：“好。”然后', '好。'],
    ['氏は「安定は『必要』だ」と', '安定は『必要』だ'],
    ['said “never closed', 'never closed'],
    ['said "closed by another” and', 'closed by another'],
  ])('knows what stands within quotation marks: %s', (text, quoted) => {
    const isQuoted = quotedIn(text);
    expect(
      text
        .split('')
        .filter((_, at) => isQuoted(at))
        .join(''),
    ).toBe(quoted);
  });
});

describe('quotesDocument', () => {
  it.each([
    ['a sentence that credits a readout', ['Xi agreed, according to the readout. He left.'], 'Xi', 'He'],
    ['all that follows a line left open', ['The readout added that', 'Xi agreed.'], 'Xi', 'The readout'],
  ])('knows %s', (_, texts, quoted, own) => {
    const whole = texts.join('\n');
    const lines = texts.map((text) => ({ text, start: whole.indexOf(text), kind: 'paragraph' as const }));
    const isQuoted = quotesDocument(lines);
    expect(isQuoted(whole.indexOf(quoted))).toBe(true);
    expect(isQuoted(whole.indexOf(own))).toBe(false);
  });

  it('takes no agency for a document', () => {
    const lines = [
      { text: 'Li agreed, according to Xinhua News Agency.', start: 0, kind: 'paragraph' as const },
    ];
    expect(quotesDocument(lines)(0)).toBe(false);
  });
});
