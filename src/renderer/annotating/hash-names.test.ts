import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashAt, hashNames, tagOfHash } from './hash-names.ts';
import { codebook, tagOf } from './testing.ts';

const trade = tagOf(1, 'Trade', { code: 'TR' });
const decoupling = tagOf(2, 'Decoupling', { parent: trade.id, code: 'DC' });
const taiwan = tagOf(3, 'Taiwan', { code: 'TW', aliases: ['台湾', 'one-China'] });
const ties = tagOf(4, 'Strategic ties', { code: 'ST', aliases: ['TW'] });
const inHistory = tagOf(6, 'Treaty', { parent: taiwan.id });
const inTrade = tagOf(7, 'Treaty', { parent: trade.id });
const tags = codebook(trade, decoupling, taiwan, ties, inHistory, inTrade);

describe('# names in a note', () => {
  it('end at a space or punctuation, and stand anywhere but inside words and addresses', () => {
    expect(names('#Taiwan, and (#trade/decoupling).')).toEqual(['Taiwan', 'trade/decoupling']);
    expect(names('Cf. #one-China- and #Strategic_ties!')).toEqual(['one-China', 'Strategic_ties']);
    expect(names('见#台湾，又见 #🇹🇼')).toEqual(['台湾', '🇹🇼']);
    expect(names('a#b ##c &#d; https://mfa.gov.cn/x#Taiwan [y](https://a.b/#Trade)')).toEqual([]);
  });

  it('are no numbers and no headings', () => {
    expect(names('# Heading, issue #3, ¶ #12')).toEqual([]);
    expect(names('#1972-and-the-Treaty')).toEqual(['1972-and-the-Treaty']);
  });

  it('stand in the note as they are said to, for any note', () => {
    const piece = fc.constantFrom(
      '#',
      '#Tai',
      '-',
      '/',
      ' ',
      '台',
      'https://a#b',
      '👨‍👩‍👧',
      '\u0301',
      'x',
      '\n',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const note = pieces.join('');
        let before = -1;
        for (const { start, end, name } of hashNames(note)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(note.slice(start, end)).toBe(`#${name}`);
          expect(name).not.toMatch(/\s|#/u);
          before = end;
        }
      }),
    );
  });

  it('are found in a megabyte of signs that begin one', () => {
    expect(hashNames('#a-'.repeat(300_000)).length).toBeLessThanOrEqual(300_000);
    expect(hashNames(`#${'a'.repeat(900_000)}`)).toEqual([]);
    expect(names(`${'https://a.b/#c '.repeat(50_000)}#Taiwan`)).toEqual(['Taiwan']);
  });
});

describe('the # name at the caret', () => {
  it('is what is typed so far, from its sign on', () => {
    expect(hashAt('See #Tai', 8)).toEqual({ start: 4, end: 8, name: 'Tai' });
    expect(hashAt('See #', 5)).toEqual({ start: 4, end: 5, name: '' });
    expect(hashAt('See #Trade/', 11)?.name).toBe('Trade/');
  });

  it('is none behind a space, punctuation, a word or in an address', () => {
    const notes = ['See #Tai ', '#Tai.', 'a#b', 'https://x.y/#z', 'no sign', ''];
    expect(notes.filter((note) => hashAt(note, note.length) !== null)).toEqual([]);
  });
});

describe('the tag a # name means', () => {
  it('is the one of that name, alias or code, whole', () => {
    expect(tagOfHash(tags, 'taiwan')).toBe(taiwan);
    expect(tagOfHash(tags, '台湾')).toBe(taiwan);
    expect(tagOfHash(tags, 'dc')).toBe(decoupling);
    expect(tagOfHash(tags, 'Tai')).toBeNull();
  });

  it('is written with - or _ for a space, and with / for what it stands in', () => {
    expect(tagOfHash(tags, 'strategic-ties')).toBe(ties);
    expect(tagOfHash(tags, 'Strategic_Ties')).toBe(ties);
    expect(tagOfHash(tags, 'trade/treaty')).toBe(inTrade);
  });

  it('goes by aliases before codes, and is not guessed among equals', () => {
    expect(tagOfHash(tags, 'TW')).toBe(ties);
    expect(tagOfHash(tags, 'treaty')).toBe('several');
  });
});

function names(note: string): string[] {
  return hashNames(note).map(({ name }) => name);
}
