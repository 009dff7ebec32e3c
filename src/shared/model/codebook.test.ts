import { describe, expect, test } from 'vitest';
import { id, tagRecord } from '../testing/fixtures.ts';
import { codeFor, lookOf, nextDigit, nextLook, pathOf, tagsInOrder, withDescendants } from './codebook.ts';
import { hues, type Tag } from './tag.ts';

const tags = new Map(
  [
    tagRecord(1, { name: 'Trade', code: 'TR', order: 2, look: { hue: 'amber', style: 'dash' }, digit: 1 }),
    tagRecord(2, { name: 'Decoupling', parent: id(1), look: null, order: 1 }),
    tagRecord(3, { name: 'History', order: 1, look: { hue: 'violet', style: 'dots' } }),
    tagRecord(4, { name: 'Orphan', parent: id(77), look: null, order: 3 }),
  ].map((tag) => [tag.id, tag]),
);

describe('the codebook', () => {
  test('lists each tag before its children, orphans at the top', () => {
    expect(tagsInOrder(tags).map(({ name }) => name)).toEqual(['History', 'Trade', 'Decoupling', 'Orphan']);
  });

  test('draws a child as its parent', () => {
    expect(lookOf(tags, id(2))).toEqual({ hue: 'amber', style: 'dash' });
    expect(pathOf(tags, id(2)).map(({ name }) => name)).toEqual(['Trade', 'Decoupling']);
    expect([...withDescendants(tags, id(1))]).toEqual([id(1), id(2)]);
  });

  test('gives out twelve hues, then the hues again with another line', () => {
    const given = new Map<string, Tag>();
    const looks = Array.from({ length: 13 }, (_, i) => {
      const look = nextLook(given);
      given.set(id(i), tagRecord(i, { look }));
      return look;
    });
    expect(new Set(looks.slice(0, 12).map(({ hue }) => hue)).size).toBe(12);
    expect(looks.every(({ hue, style }, i) => i === 12 || hues[hue] === style)).toBe(true);
    expect(looks[12]).toEqual({ hue: 'brick', style: 'dash' });
  });

  test('gives the lowest free digit and a code nobody has', () => {
    expect(nextDigit(tags)).toBe(2);
    expect(codeFor(tags, 'Treaties')).toBe('TE');
    expect(codeFor(tags, 'Four documents')).toBe('FD');
    expect(codeFor(tags, '台湾')).toBe('台湾');
  });
});
