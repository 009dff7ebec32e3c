import { describe, expect, it } from 'vitest';
import type { KeywordRule } from '../../shared/model/tag.ts';
import { filterTags, suggestedTag } from './filter-tags.ts';
import { codebook, tagOf as tag } from './testing.ts';

const trade = tag(1, 'Trade', { digit: 2, code: 'TR' });
const decoupling = tag(2, 'Decoupling', {
  parent: trade.id,
  code: 'DC',
  rules: [rule('decoupling'), rule('small yard', 'phrase')],
});
const taiwan = tag(3, 'Taiwan', {
  digit: 1,
  code: 'TW',
  aliases: ['台湾', 'one-China'],
  rules: [rule('Taiwan')],
});
const history = tag(4, 'History', { code: 'HI' });
const histories = tag(5, 'Histories', { code: 'HS' });
const tags = codebook(trade, decoupling, taiwan, history, histories);

describe('the tag filter', () => {
  it('lists the tags at the top, those with a digit first, while nothing is typed', () => {
    expect(names('')).toEqual(['Taiwan', 'Trade', 'History', 'Histories']);
  });

  it('finds by name, code, alias and the name above, in any case and width', () => {
    expect(names('TAI')[0]).toBe('Taiwan');
    expect(names('dc')[0]).toBe('Decoupling');
    expect(names('台湾')).toEqual(['Taiwan']);
    expect(names('ｔａｉ')[0]).toBe('Taiwan');
    expect(names('trade/de')).toEqual(['Decoupling']);
  });

  it('finds letters that stand apart, after everything nearer', () => {
    expect(names('tw')[0]).toBe('Taiwan');
    expect(names('hsty')).toEqual(['History']);
    expect(names('isty')).toEqual([]);
  });

  it('puts the tag used last before its equals, never before a better one', () => {
    expect(names('hist')).toEqual(['History', 'Histories']);
    expect(names('hist', [histories.id])).toEqual(['Histories', 'History']);
    expect(names('history', [histories.id])[0]).toBe('History');
  });

  it('offers what was used last before the other tags without a digit, children too', () => {
    expect(names('', [decoupling.id, trade.id])).toEqual([
      'Taiwan',
      'Trade',
      'Decoupling',
      'History',
      'Histories',
    ]);
  });

  it('finds nothing where nothing fits', () => {
    expect(names('zzz')).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('comes from the longest keyword that stands in the words', () => {
    expect(suggestedTag(tags, 'One-sided Taiwan and decoupling')?.tag.id).toBe(decoupling.id);
    expect(suggestedTag(tags, 'a small yard, high fence')?.keyword).toBe('small yard');
  });

  it('minds case only where its rule does', () => {
    const minding = { ...trade, rules: [{ ...rule('WTO'), matchCase: true }] };
    const folding = { ...trade, rules: [rule('WTO')] };
    const suggested = (tag: typeof trade, words: string) =>
      suggestedTag(new Map([[tag.id, tag]]), words)?.keyword;
    expect(suggested(minding, 'the WTO ruled')).toBe('WTO');
    expect(suggested(minding, 'the wto ruled')).toBeUndefined();
    expect(suggested(folding, 'the ｗｔｏ ruled')).toBe('WTO');
  });

  it('does not come from a part of a word, nor from nothing', () => {
    expect(suggestedTag(tags, 'Taiwanese')).toBeNull();
    expect(suggestedTag(tags, '')).toBeNull();
  });
});

function names(query: string, recent: readonly string[] = []): string[] {
  return filterTags(tags, query, recent).map(({ name }) => name);
}

function rule(pattern: string, kind: KeywordRule['kind'] = 'word'): KeywordRule {
  return { pattern, kind, matchCase: false };
}
