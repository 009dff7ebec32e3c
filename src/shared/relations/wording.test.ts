import { describe, expect, it } from 'vitest';
import { quotesWords, sharesSentence } from './wording.ts';

const figures = { total: 19, shared: 13, same: 12, reworded: 0, inside: 1, holding: 0, marked: 0 };

describe('what two documents share, in words', () => {
  it('says who quotes whom only where that is known', () => {
    expect(sharesSentence(figures, 'shares', '002')).toBe('Shares 13 of 19 paragraphs with 002');
    expect(sharesSentence(figures, 'quoted-by', '002')).toBe(
      'Shares 13 of 19 paragraphs with 002, which quotes it',
    );
    expect(sharesSentence({ ...figures, total: 1, shared: 1 }, 'quotes', '002')).toBe(
      'Shares 1 of 1 paragraph with 002, which it quotes',
    );
    expect(quotesWords('quoted-by', '001', '002')).toBe('002 quotes 001');
    expect(quotesWords('quotes', '001', '002')).toBe('001 quotes 002');
    expect(quotesWords('shares', '001', '002')).toBe('');
  });
});
