import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../report/testing/hostile-text.ts';
import { passageIn, quoted } from '../../text/passage.ts';
import { QuotationPlaces, type Quoted } from './placing.ts';

const text =
  'China opposes interference.\n\nThe two sides agreed to hold talks on Taiwan.\n\n' +
  'He said the two sides agreed to hold talks on trade.\n\n中方强调台湾问题是中国内政。日方表示理解。';

const placeOf = (change: Partial<Quoted>, within = text) =>
  new QuotationPlaces(within).placeOf({ exact: '', prefix: '', suffix: '', at: null, ...change });

describe('a quotation', () => {
  test('stands where its words and neighbourhood are, whatever offset is told', () => {
    const exact = 'agreed to hold talks';
    const at = text.lastIndexOf(exact);
    expect(placeOf({ exact, prefix: 'the two sides\n\t ', suffix: ' on\ntrade', at: 3 })).toEqual({
      kind: 'exact',
      passage: { start: at, end: at + exact.length },
    });
  });

  test('that stands in two places alike is exact only at the very offset told', () => {
    const at = text.lastIndexOf('talks on');
    expect(placeOf({ exact: 'talks on', at })).toMatchObject({ kind: 'exact', passage: { start: at } });
    expect(placeOf({ exact: 'talks on', at: at + 1 })).toEqual({
      kind: 'suggested',
      passage: { start: at, end: at + 8 },
      why: 'the same words stand in 2 places',
    });
  });

  test('of few words in another neighbourhood is a suggestion, of many it proves itself', () => {
    const around = { prefix: 'Japan strongly ', suffix: ' of any kind' };
    expect(placeOf({ exact: 'opposes', ...around })).toMatchObject({ kind: 'suggested' });
    expect(placeOf({ exact: 'hold talks on Taiwan', ...around })).toMatchObject({ kind: 'exact' });
  });

  test.each([
    [
      'the two sides agree to hold talks on Taiwan',
      'by 1 character',
      'The two sides agreed to hold talks on Taiwan',
    ],
    ['CHINA  OPPOSES “interference', 'by 1 character', 'China opposes interference'],
    [
      'the two sides agreed\nto hold talks on taiwan',
      'only case',
      'The two sides agreed to hold talks on Taiwan',
    ],
    ['中方强调台湾事务是中国内政', 'by 2 characters', '中方强调台湾问题是中国内政'],
  ])('%j is a suggestion that says how it differs', (exact, why, found) => {
    const placement = placeOf({ exact });
    if (placement.kind !== 'suggested') throw new Error(placement.kind);
    expect(placement.why).toContain(why);
    expect(text.slice(placement.passage.start, placement.passage.end)).toBe(found);
  });

  test.each(['', ' \n', 'Moscow and Minsk signed a treaty', '俄罗斯总统访问了白俄罗斯'])(
    '%j is nowhere',
    (exact) => {
      expect(placeOf({ exact })).toEqual({ kind: 'nowhere' });
    },
  );

  test('that cuts a grapheme is not exact', () => {
    expect(placeOf({ exact: '👩', at: 2 }, 'a 👩‍👧 b')).toMatchObject({
      kind: 'suggested',
      passage: { start: 2, end: 7 },
    });
  });

  test('taken from a text with its position is found in its very place', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.nat(60), fc.nat(60), (one, two, from, to) => {
        const whole = `${one} ${two} \u0308${one}`;
        const passage = passageIn(whole, Math.min(from, whole.length), Math.min(to, whole.length));
        fc.pre(passage !== null);
        const { start, ...words } = quoted(whole, passage);
        expect(new QuotationPlaces(whole).placeOf({ ...words, at: start })).toEqual({
          kind: 'exact',
          passage,
        });
      }),
      { numRuns: 300 },
    );
  });
});
