import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../text/blocks.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { KnownTexts } from './known-texts.ts';
import { sharedShare } from './shared-share.ts';

function print(text: string): Fingerprint {
  return fingerprintOf({ text, blocks: plainBlocks(text) });
}

/** A statement of so many sentences, none like another. */
function statement(sentences: number, from = 0): string[] {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `In point ${from + i} both sides spoke of matter m${from + i} and found word w${7 * (from + i)} for what x${from + i} means.`,
  );
}

function library(...texts: readonly string[]): KnownTexts {
  const known = new KnownTexts();
  for (const [i, text] of texts.entries())
    known.add({ document: `d${i}`, source: `s${i}`, from: 'library', print: print(text) });
  return known;
}

function likest(known: KnownTexts, text: string, source = 'new') {
  return known.likest({ document: 'new', source, from: 'import', print: print(text) });
}

describe('KnownTexts', () => {
  const lines = statement(40);
  const text = lines.join('\n\n');

  it('tells nearly the same text from a version of it at 95 %, and a version from another text at 60 %', () => {
    const words = Array.from({ length: 200 }, (_, i) => `w${i}`);
    const withOthers = (count: number): string =>
      words.map((word, i) => (i < words.length - count ? word : `other${i}`)).join(' ');
    const known = library(words.join(' '));
    expect([10, 11, 80, 81].map((count) => likest(known, withOthers(count)))).toEqual([
      { document: 'd0', how: 'alike', share: 0.95 },
      { document: 'd0', how: 'version', share: 0.945 },
      { document: 'd0', how: 'version', share: 0.6 },
      null,
    ]);
  });

  it('knows a version of a text in which every sixth word is another', () => {
    const words = Array.from({ length: 600 }, (_, i) => `w${i}`);
    const changed = words.map((word, i) => (i % 6 === 0 ? `other${i}` : word));
    expect(likest(library(words.join(' ')), changed.join(' '))).toMatchObject({
      document: 'd0',
      how: 'version',
    });
  });

  it('names the first of several alike, also where that one was read again', () => {
    const known = new KnownTexts();
    const file = (document: string) => ({
      document,
      source: document,
      from: 'import' as const,
      print: print(text),
    });
    for (const each of ['first', 'second', 'first']) known.add(file(each));
    expect(known.likest(file('third'))?.document).toBe('first');
    expect(known.likest(file('second'))?.document).toBe('first');
    expect(known.likest(file('first'))).toBe(null);
  });

  it('knows the same bytes, whatever is read in them', () => {
    expect(likest(library('Other words', text), 'Something else', 's1')).toEqual({
      document: 'd1',
      how: 'file',
      share: 1,
    });
    const unread = new KnownTexts();
    unread.add({ document: 'd', source: 's', from: 'library', print: null });
    expect(likest(unread, text, 's')?.how).toBe('file');
    expect(likest(unread, text)).toBeNull();
  });

  it('knows the same text where white space, width and invisible characters differ', () => {
    expect(likest(library(text), lines.join(' \n\u3000\u200b'))).toEqual({
      document: 'd0',
      how: 'text',
      share: 1,
    });
    expect(likest(library('２０２４年、ＡＢＣ会談'), '2024年、ABC 会談')?.how).toBe('text');
    expect(likest(library('Talks go on'), 'Talks go off')).toBeNull();
  });

  it('knows a text of which a few words were changed as nearly the same', () => {
    const corrected = text.replace('matter m3 ', 'matter M33 ').replace('w70 ', 'w71 ');
    const found = likest(library('Nothing of it', text), corrected);
    expect(found).toMatchObject({ document: 'd1', how: 'alike' });
    expect(found?.share).toBeGreaterThan(0.99);
  });

  it('offers a version where a good part was changed, and nothing where less than that is shared', () => {
    const revised = [...lines.slice(0, 30), ...statement(10, 100)].join('\n\n');
    expect(likest(library(text), revised)).toMatchObject({ how: 'version' });
    expect(likest(library(text), [...lines.slice(0, 15), ...statement(25, 100)].join('\n\n'))).toBeNull();
    // A short text quoted in a long one is no version of it.
    expect(likest(library(text), [...lines, ...statement(60, 100)].join('\n\n'))).toBeNull();
  });

  it('answers with the one that shares most, and of two alike with the first', () => {
    const near = text.replace('matter m3 ', 'matter M33 ');
    const far = [...lines.slice(0, 30), ...statement(10, 100)].join('\n\n');
    expect(likest(library(far, near), text)?.document).toBe('d1');
    expect(likest(library(near, near), text)?.document).toBe('d0');
  });

  it('tells a text nothing of itself, and forgets what is dropped', () => {
    const known = library(text);
    const again = { document: 'd0', source: 's0', from: 'library' as const, print: print(text) };
    expect(known.likest(again)).toBeNull();
    known.add(again);
    expect(likest(known, text)?.document).toBe('d0');
    known.drop('d0');
    expect(likest(known, text)).toBeNull();
  });

  it('finds the twin of each among many that share their set phrases', () => {
    const set =
      'The two sides will maintain communication and coordination on international and regional affairs.';
    const texts = Array.from({ length: 150 }, (_, i) => [set, ...statement(12, 50 * i), set].join('\n\n'));
    const known = library(...texts);
    for (const [i, each] of texts.entries())
      expect(likest(known, `${each} Indeed so.`)).toMatchObject({ document: `d${i}`, how: 'alike' });
  });
});

describe('sharedShare', () => {
  const words = fc.array(fc.constantFrom('peace', 'talks', '会', '談', 'on', 'x1', 'x2', 'x3'), {
    maxLength: 60,
    size: 'max',
  });

  it('is the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [print(a.join(' ')), print(b.join(' '))];
        const share = sharedShare(one, other);
        expect(share).toBe(sharedShare(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('is all of a text and itself', () => {
    const one = print(statement(3).join(' '));
    expect(sharedShare(one, one)).toBe(1);
  });

  it('loses a changed word and not its neighbours', () => {
    const many = Array.from({ length: 100 }, (_, i) => `word${i}`);
    const changed = many.with(50, 'other');
    expect(sharedShare(print(many.join(' ')), print(changed.join(' ')))).toBe(0.99);
  });
});
