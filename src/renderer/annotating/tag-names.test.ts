import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTagNamed, inVivoDescription, inVivoName, namesToCreate, tagNamed } from './tag-names.ts';
import { codebook, tagOf } from './testing.ts';

const trade = tagOf(1, 'Trade');
const decoupling = tagOf(2, 'Decoupling', { parent: trade.id });
const tags = codebook(trade, decoupling);

describe('names to create', () => {
  it('are one, or each inside the one before', () => {
    expect(namesToCreate(' Okinawa ')).toEqual(['Okinawa']);
    expect(namesToCreate('Trade / Rare earths')).toEqual(['Trade', 'Rare earths']);
    expect(namesToCreate('a/b/c')).toEqual(['a', 'b', 'c']);
    expect(namesToCreate('Trade/')).toBeNull();
    expect(namesToCreate('  ')).toBeNull();
  });

  it('take the tag that is there already, in its place', () => {
    expect(tagNamed(tags, 'trade', null)?.id).toBe(trade.id);
    expect(tagNamed(tags, 'decoupling', null)).toBeUndefined();
    expect(tagNamed(tags, 'decoupling', trade.id)?.id).toBe(decoupling.id);
    expect(anyTagNamed(tags, 'DECOUPLING')?.id).toBe(decoupling.id);
  });
});

describe('a name in vivo', () => {
  it('is the words in one line, without quotation marks and punctuation at the ends', () => {
    expect(inVivoName(' "small yard,\n high fence" practices,')).toBe('small yard, high fence practices');
    expect(inVivoName('“核污染水”')).toBe('核污染水');
    expect(inVivoName('— … —')).toBeNull();
  });

  it('ends behind a whole word, in any script', () => {
    const words = 'major issues of principle related to history and Taiwan bear on the political foundation';
    expect(inVivoName(words)).toBe('major issues of principle related to history and Taiwan bear…');
    const clause = '日本核污染水排海问题攸关全人类健康'.repeat(5);
    expect(inVivoName(clause)?.length).toBeLessThanOrEqual(61);
  });

  it('is a name a tag can have, and half of no character, for any words', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('👨‍👩‍👧‍👦', '𠮷', '"', ' ', 'é', '🇹🇼'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const name = inVivoName(parts.join(''));
        if (name === null) return;
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(61);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('keeps the whole words beside it, of a long text the beginning', () => {
    expect(inVivoDescription(' one-China principle ')).toBe('In vivo: “one-China principle”');
    expect(inVivoDescription('長'.repeat(50_000)).length).toBeLessThan(2_100);
  });
});
