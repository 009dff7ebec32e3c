import { describe, expect, it } from 'vitest';
import type { KeywordRule, Tag } from '../model/tag.ts';
import { queryKey, queryOf } from './query.ts';
import { ruleQueries, suggestionsOf } from './suggestions.ts';

const phrase = (pattern: string): KeywordRule => ({ pattern, kind: 'phrase', matchCase: false });
const tags = new Map(
  [
    tag('trade', null, [phrase('trade'), phrase('yard')]),
    tag('decoupling', 'trade', [phrase('small yard')]),
    tag('history', null, [phrase('trade')]),
    tag('none', null, []),
  ].map((one) => [one.id, one]),
);
const key = (pattern: string): string => queryKey(queryOf(phrase(pattern)));

describe('what keyword rules suggest', () => {
  it('is looked for once, however many tags look for it', () => {
    expect(ruleQueries(tags).map(({ words }) => words)).toEqual(['trade', 'yard', 'small yard']);
  });

  it('comes in the order of the text, of a tag and one inside it only the inner', () => {
    const found = new Map([
      [key('trade'), [{ start: 40, end: 45 }]],
      [
        key('yard'),
        [
          { start: 6, end: 10 },
          { start: 50, end: 54 },
        ],
      ],
      [key('small yard'), [{ start: 0, end: 10 }]],
    ]);
    expect(suggestionsOf(tags, found)).toEqual([
      { tag: 'decoupling', passage: { start: 0, end: 10 } },
      { tag: 'trade', passage: { start: 40, end: 45 } },
      { tag: 'history', passage: { start: 40, end: 45 } },
      { tag: 'trade', passage: { start: 50, end: 54 } },
    ]);
  });

  it('is nothing for what was not found', () => {
    expect(suggestionsOf(tags, new Map())).toEqual([]);
  });
});

function tag(id: string, parent: string | null, rules: KeywordRule[]): Tag {
  return {
    id,
    parent,
    name: id,
    code: 'X',
    look: null,
    digit: null,
    description: '',
    aliases: [],
    rules,
    order: 0,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
