import { describe, expect, it } from 'vitest';
import type { KeywordRule, Tag } from '../../shared/model/tag.ts';
import { filterTags, suggestedTag } from './filter-tags.ts';

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
const tags = new Map([trade, decoupling, taiwan, history].map((one) => [one.id, one]));

describe('the tag filter', () => {
  it('lists the tags at the top, those with a digit first, while nothing is typed', () => {
    expect(names('')).toEqual(['Taiwan', 'Trade', 'History']);
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

  it('does not come from a part of a word, nor from nothing', () => {
    expect(suggestedTag(tags, 'Taiwanese')).toBeNull();
    expect(suggestedTag(tags, '')).toBeNull();
  });
});

function names(query: string): string[] {
  return filterTags(tags, query).map(({ name }) => name);
}

function rule(pattern: string, kind: KeywordRule['kind'] = 'word'): KeywordRule {
  return { pattern, kind, matchCase: false };
}

function tag(n: number, name: string, more: Partial<Tag>): Tag {
  return {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    parent: null,
    name,
    code: 'XX',
    look: null,
    digit: null,
    description: '',
    aliases: [],
    rules: [],
    order: n,
    createdAt: '2026-11-19T16:10:00.000Z',
    ...more,
  };
}
