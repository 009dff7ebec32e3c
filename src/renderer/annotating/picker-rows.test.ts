import { describe, expect, it } from 'vitest';
import { pickerRows } from './picker-rows.ts';
import { codebook, tagOf } from './testing.ts';

const trade = tagOf(1, 'Trade', { digit: 1 });
const decoupling = tagOf(2, 'Decoupling', {
  parent: trade.id,
  rules: [{ pattern: 'decoupling', kind: 'word', matchCase: false }],
});
const tags = codebook(trade, decoupling);

describe('the rows of the popover', () => {
  it('begin with the tag a keyword suggests, unless the words have it', () => {
    expect(shown('', 'no decoupling')).toEqual(['suggestion Decoupling', 'tag Trade']);
    expect(shown('', 'no decoupling', [decoupling.id])).toEqual(['tag Trade']);
  });

  it('end with the tag a query would create, unless it is there', () => {
    expect(shown('trad')).toEqual(['tag Trade', 'tag Decoupling', 'create trad']);
    expect(shown('okinawa')).toEqual(['create okinawa']);
    expect(shown('Trade / Decoupling')).toEqual(['tag Decoupling']);
    expect(shown('TRADE')).not.toContain('create TRADE');
    expect(shown('Trade/')).toEqual(['tag Decoupling']);
  });

  it('name a tag after the words only while nothing is typed', () => {
    expect(pickerRows(tags, '', more('“one-China”')).inVivo).toBe('one-China');
    expect(pickerRows(tags, 'tr', more('one-China')).inVivo).toBeNull();
  });

  it('are a screenful of a large codebook, and the rest is counted', () => {
    const many = codebook(...Array.from({ length: 2_000 }, (_, n) => tagOf(n + 1, `Tag ${n}`)));
    const { rows, more: rest } = pickerRows(many, 'tag', more(''));
    expect(rows.filter(({ kind }) => kind === 'tag')).toHaveLength(60);
    expect(rest).toBe(1_940);
  });
});

function more(words: string, chosen: readonly string[] = []) {
  return { words, chosen, recent: [] };
}

function shown(query: string, words = '', chosen: readonly string[] = []): string[] {
  return pickerRows(tags, query, more(words, chosen)).rows.map((row) =>
    row.kind === 'create' ? `create ${row.names.join('/')}` : `${row.kind} ${row.tag.name}`,
  );
}
