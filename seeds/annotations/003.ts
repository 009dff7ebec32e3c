import type { SampleAnnotation } from '../annotation.ts';

/** Wang Yi on the telephone with Akiba, October 2024. */
export const annotations003: readonly SampleAnnotation[] = [
  {
    paragraph: 2,
    quote:
      'comprehensively promote the strategic and mutually beneficial relationship between China and Japan',
    tags: ['ST', 'JP'],
    note: 'Tokyo’s pledge in Wang’s account of what Ishiba’s government “has confirmed”. Akiba’s own words are in ¶7.',
  },
  {
    paragraph: 2,
    quote: 'has no intention of decoupling or severing industrial and supply chains with China',
    tags: ['DC', 'JP'],
    note: 'In 001 ¶14 Kishida has “no intention to decouple with China”; “severing industrial and supply chains” is new.',
  },
  {
    paragraph: 2,
    quote:
      'adhere to the bilateral consensus on the discharge of nuclear-contaminated water from the Fukushima Nuclear Power Plant into the ocean',
    tags: ['FK', 'JP'],
    note: 'A “bilateral consensus” by now; in 001 ¶18 the two only agree to “find a proper way”. The pledge is Japan’s, the term for the water is in Wang’s account of it.',
  },
  {
    paragraph: 3,
    quote:
      'its willingness to carry out high-level exchanges as well as dialogue and cooperation in various fields with China',
    tags: ['DI', 'JP'],
  },
  {
    paragraph: 4,
    quote: 'promote the sound and stable development of China-Japan relations',
    tags: ['ST'],
    note: 'Where Wang speaks for China the formula is missing. “strategic” comes only from or about Japan: ¶2, ¶7, ¶8.',
  },
  {
    paragraph: 4,
    quote: 'the principles and directions set out in the four political documents between China and Japan',
    tags: ['4D'],
  },
  {
    paragraph: 5,
    quote: "respect China's core interests, adhere to the one-China principle",
    tags: ['TW'],
    note: 'Taiwan is not named in this text. 001 ¶8 names it and does without the “one-China principle”.',
  },
  {
    paragraph: 5,
    quote:
      'uphold the political consensus that China and Japan are cooperative partners and not threats to each other',
    tags: ['PT'],
    note: 'Still a “political consensus”, as in 001 ¶7. Six weeks later it is an “important consensus” (000 ¶5).',
  },
  {
    paragraph: 5,
    quote: 'maintain and consolidate the political foundation of bilateral relations',
    tags: ['PF'],
  },
  {
    paragraph: 7,
    quote:
      'promoting a strategic and mutually beneficial bilateral relationship in an all-round way and building a constructive and stable Japan-China relationship',
    tags: ['ST', 'JP'],
    note: 'Both halves of the formula in one sentence, from Tokyo. 001 ¶1 and 001 ¶2 have them apart.',
  },
  {
    paragraph: 9,
    quote:
      'continue making use of the China-Japan high-level political dialogue mechanism and maintain regular communication',
    tags: ['DI'],
  },
];
