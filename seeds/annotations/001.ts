import type { SampleAnnotation } from '../annotation.ts';

/** Xi and Kishida in San Francisco, November 2023. */
export const annotations001: readonly SampleAnnotation[] = [
  {
    paragraph: 1,
    quote:
      'reaffirmed the positioning of comprehensively advancing the strategic and mutually beneficial relations between China and Japan',
    tags: ['ST'],
    note: 'Headline formula. Recurs in all five texts, never twice in the same words: 002 ¶4, 003 ¶2, 000 ¶5, 004 ¶3.',
  },
  {
    paragraph: 2,
    quote:
      'the principles and consensus stipulated in the four political documents between the two countries',
    tags: ['4D'],
  },
  {
    paragraph: 2,
    quote:
      'jointly building a constructive and stable China-Japan relationship that meets the demands of the new era',
    tags: ['ST'],
  },
  {
    paragraph: 3,
    quote: 'the 45th anniversary of the signing of the China-Japan Treaty of Peace and Friendship',
    tags: ['TY'],
  },
  {
    paragraph: 4,
    quote: 'under the guidance of the four political documents between China and Japan, including the Treaty',
    tags: ['4D'],
  },
  { paragraph: 6, quote: 'learning from history to create a bright future', tags: ['HI'] },
  {
    paragraph: 6,
    quote: 'stay true to the original aspiration when normalizing diplomatic relations in 1972',
    tags: ['TY'],
    note: 'Comes back in the plural a year later: “adhere to the original aspirations of relations” (000 ¶4).',
  },
  { paragraph: 7, quote: 'foster positive and friendly mutual cognition', tags: ['PP'] },
  {
    paragraph: 7,
    quote: 'cooperative partners, not a threat to each other',
    tags: ['PT'],
    note: 'Xi asks for “specific policies and concrete actions”. By 004 ¶2 it is a “solemn commitment”.',
  },
  {
    paragraph: 8,
    quote:
      'major issues of principle related to history and Taiwan bear on the political foundation of China-Japan relations',
    tags: ['HI'],
    note: 'History and Taiwan as one clause. 003 ¶5 drops history and names the “one-China principle” instead.',
  },
  {
    paragraph: 8,
    quote: 'Taiwan bear on the political foundation of China-Japan relations',
    tags: ['TW'],
    note: 'Xi’s only mention of Taiwan. Japan’s answer is ¶15, which 002 leaves out.',
  },
  {
    paragraph: 8,
    quote:
      'the political foundation of China-Japan relations, and he urged Japan to honor its pledges and make sure that the foundation of bilateral relations will not be damaged or shaken',
    tags: ['PF'],
    note: 'Foundation twice in one sentence. 000 ¶6 keeps “political foundations” without either issue.',
  },
  { paragraph: 9, quote: 'industrial and supply chains, are deeply intertwined', tags: ['TR'] },
  {
    paragraph: 9,
    quote: '"small yard, high fence" practices and "decoupling and supply-chain disruption,"',
    tags: ['DC'],
    note: 'Somebody’s words, quoted back; whose, the text does not say. Only here and in 002 ¶17, which carries it verbatim.',
  },
  { paragraph: 10, quote: 'earnestly safeguard the global free trade system', tags: ['FT'] },
  {
    paragraph: 11,
    quote: 'practice genuine multilateralism, promote open regionalism, advance regional integration',
    tags: ['RO'],
  },
  {
    paragraph: 12,
    quote:
      'the legitimate concerns at home and abroad over the discharge of nuclear-contaminated water from the Fukushima power plant',
    tags: ['FK'],
    note: 'Xi raises it himself. Absent from 002.',
  },
  {
    paragraph: 12,
    quote: 'properly handle the issue in a responsible and constructive manner',
    tags: ['FK'],
  },
  {
    paragraph: 13,
    quote: 'the 45th anniversary of the signing of the China-Japan Treaty of Peace and Friendship',
    tags: ['TY', 'JP'],
  },
  {
    paragraph: 14,
    quote: 'Japan has no intention to decouple with China',
    tags: ['DC', 'JP'],
    note: 'Wang credits the same pledge to Ishiba in 003 ¶2, adding “or severing industrial and supply chains”.',
  },
  { paragraph: 14, quote: 'people-to-people and cultural exchanges', tags: ['PP', 'JP'] },
  {
    paragraph: 15,
    quote:
      'no change in its position on handling issues related to Taiwan, as stated in the Japan-China Joint Statement',
    tags: ['TW', 'JP'],
    note: 'Tokyo’s only words on Taiwan here, as the Chinese side reports them.',
  },
  { paragraph: 16, quote: 'the newly established dialogue mechanism on export controls', tags: ['EC'] },
  {
    paragraph: 16,
    quote:
      'maintain dialogue and communication at various levels, and hold at an appropriate time a new round of China-Japan High-Level Economic Dialogue',
    tags: ['DI'],
  },
  {
    paragraph: 16,
    quote: 'a meeting of high-level consultation mechanism on people-to-people exchanges',
    tags: ['PP'],
  },
  { paragraph: 17, quote: 'jointly cope with global challenges such as climate change', tags: ['RO'] },
  {
    paragraph: 18,
    quote:
      'find a proper way to resolve the issue of the discharge of nuclear-contaminated water from the Fukushima power plant through consultations and negotiations in a constructive manner',
    tags: ['FK'],
    note: 'The one sentence on Fukushima the two sides share. 002 ¶7 lifts it out and quotes it before all the rest.',
  },
];
