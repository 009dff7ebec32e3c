import { describe, expect, it } from 'vitest';
import { plainSentence } from '../alignment/sentence.ts';
import { id } from '../testing/fixtures.ts';
import { tag } from './cases.ts';
import type { TopicAccount } from './topic-account.ts';
import { ordinal, topicSentence } from './topic-sentence.ts';
import { topicShares } from './topic-shares.ts';

const tags = new Map([tag(1, 'Trade'), tag(2, 'History'), tag(3, 'Taiwan')].map((each) => [each.id, each]));

/** Topics in order with their words, of a hundred. */
function account(
  ...topics: readonly (readonly [topic: number, words: number, rank?: number])[]
): TopicAccount {
  return {
    words: 100,
    tagged: 0,
    topics: topics.map(([topic, words, rank], i) => ({
      topic: id(topic),
      words,
      annotations: [],
      rank: rank ?? i + 1,
      place: i / 10,
    })),
  };
}

function sentence(...accounts: readonly TopicAccount[]): string {
  const names = accounts.length === 2 ? ['A', 'B'] : ['001', '002', '003'];
  const documents = accounts.map((each, i) => ({ name: names[i] ?? '', account: each }));
  return plainSentence(topicSentence(documents, topicShares(accounts, tags), tags)).replaceAll('\u00A0', ' ');
}

describe('topicSentence', () => {
  it('says how each opens, what comes in one and never in the other, and what weighs most apart', () => {
    expect(sentence(account([1, 12], [3, 5], [2, 9]), account([3, 4], [1, 31]))).toBe(
      'A opens with Trade, B with Taiwan. History comes third in A and never in B. B gives 31 % of its words to Trade, A 12 %.',
    );
  });

  it('says what moved where both have everything', () => {
    expect(sentence(account([1, 12], [3, 5], [2, 9]), account([1, 12], [2, 9], [3, 5]))).toBe(
      'A and B open with Trade. History comes second in B and third in A.',
    );
    expect(sentence(account([1, 12], [3, 5]), account([1, 2], [3, 5]))).toBe(
      'A and B open with Trade. The topics come in the same order. A gives 12 % of its words to Trade, B 2 %.',
    );
  });

  it('names topics that open together, and a share of nothing', () => {
    expect(sentence(account([1, 12, 1], [3, 5, 1]), account([3, 4]))).toBe(
      'A opens with Trade and Taiwan, B with Taiwan. Trade comes first in A and never in B. A gives 12 % of its words to Trade, B nothing.',
    );
  });

  it('says so where nothing is tagged', () => {
    expect(sentence(account([1, 12]), account())).toBe('A opens with Trade. Nothing is tagged in B yet.');
    expect(sentence(account(), account())).toBe('Nothing is tagged in A or B yet.');
  });

  it('speaks of three documents by their numbers', () => {
    expect(sentence(account([1, 10]), account([1, 20], [2, 5]), account([2, 30]))).toBe(
      '001 and 002 open with Trade, 003 with History. Trade comes first in 001 and never in 003. 003 gives 30 % of its words to History, 001 nothing.',
    );
  });
});

describe('ordinal', () => {
  it('counts in words up to ten, then in figures', () => {
    expect([1, 3, 10, 11, 12, 13, 21, 22, 23, 24, 111].map(ordinal).join(' ')).toBe(
      'first third tenth 11th 12th 13th 21st 22nd 23rd 24th 111th',
    );
  });
});
