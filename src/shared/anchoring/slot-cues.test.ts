import { describe, expect, it } from 'vitest';
import { stancesOf } from '../comparison/stances/stances.ts';
import { slotCues } from './slot-cues.ts';

describe('slotCues', () => {
  it.each([
    ['en', 'strongly opposes the discharge', 'notes the discharge', ['softer']],
    ['en', 'does not support Taiwan independence', 'opposes Taiwan independence', ['negation', 'stance']],
    ['en', 'Japan should face up to history', 'Japan must face up to history', ['stronger']],
    ['en', 'a fleet of 300 ships', 'a fleet of 3,000 ships', ['number']],
    ['en', 'before November 16, 2023', 'before November 17, 2023', ['date']],
    ['en', 'reaffirmed the policy', 'reaffirmed the policy', []],
    ['en', 'the discharge', '', []],
    ['zh', '坚决反对', '关注', ['softer']],
    ['ja', '遺憾の意を表明', '厳重に抗議', ['stronger']],
  ])('in %s says why “%s” became “%s”: %j', (language, earlier, later, expected) => {
    expect(slotCues(language, stancesOf([], language))(earlier, later)).toEqual(expected);
  });
});
