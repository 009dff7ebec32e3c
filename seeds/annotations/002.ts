import type { SampleAnnotation } from '../annotation.ts';

/** Liu Jianchao and Cai Qi with Yamaguchi, November 2023, and the readout of 001 as quoted there. */
export const annotations002: readonly SampleAnnotation[] = [
  {
    paragraph: 2,
    quote:
      'the resumption of high-level offline exchanges between the governing parties of both countries after a gap of 4 years',
    tags: ['DI'],
    note: 'Between “governing parties”. A year on it is the leaders who are to “maintain high-level exchanges” (004 ¶7).',
  },
  {
    paragraph: 2,
    quote:
      'implement the important consensus reached by General Secretary Xi Jinping and Prime Minister Kishida Fumio',
    tags: ['LC'],
    note: 'Xi by his party title, Kishida by his office. 000 ¶4 and 004 ¶2 keep the formula and name nobody: “the important consensus reached by the leaders of the two countries”.',
  },
  {
    paragraph: 4,
    quote: 'the 45th anniversary of the signing of the Sino-Japanese Peace and Friendship Treaty',
    tags: ['TY'],
    note: 'The anniversary of 001 ¶3 under another name; there it is the “China-Japan Treaty of Peace and Friendship”.',
  },
  {
    paragraph: 4,
    quote:
      'reaffirming once again the positioning of the two countries in fully advancing their strategic mutually beneficial relationship',
    tags: ['ST'],
    note: 'All that is left here of 001 ¶1: the lead is not carried, its formula comes back through Cai Qi.',
  },
  {
    paragraph: 4,
    quote: 'promote the shaping of positive and friendly mutual perceptions',
    tags: ['PP'],
    note: '“mutual perceptions” from Cai Qi, “mutual cognition” in the readout (¶15, as in 001 ¶7).',
  },
  {
    paragraph: 5,
    quote: 'Japan’s release of treated wastewater from the Fukushima nuclear power plant into the sea',
    tags: ['FK'],
    note: 'The writer’s own term is “treated wastewater”. China’s term comes in ¶6, in quotation marks.',
  },
  {
    paragraph: 6,
    quote:
      'denouncing Japan’s release of “nuclear-contaminated water” and suspended imports of Japanese seafood',
    tags: ['FK'],
  },
  {
    paragraph: 6,
    quote:
      'The International Atomic Energy Agency found Japan’s plans to release the treated water into the sea consistent with international safety standards',
    tags: ['FK'],
    note: 'The agency is named nowhere else in the five texts. 004 ¶10 asks for a “long-term international monitoring mechanism” and does not mention it.',
  },
  {
    paragraph: 7,
    quote:
      'agreed to find a proper way to resolve the issue of the discharge of nuclear-contaminated water from the Fukushima power plant through consultations and negotiations in a constructive manner',
    tags: ['FK'],
    note: '001 ¶18 word for word from “agreed” on, set before the rest of the readout. Xi’s own demand (001 ¶12) is not quoted.',
  },
  {
    paragraph: 8,
    quote:
      "major sensitive issues and public concerns such as Taiwan and the discharge of contaminated water from Fukushima's nuclear plant",
    tags: ['TW', 'FK'],
    note: 'Taiwan and Fukushima in one breath, as “obstacles”. The readout keeps them apart (001 ¶8, 001 ¶12). Liu says “contaminated water”, without “nuclear”.',
  },
  {
    paragraph: 10,
    quote:
      'the principles and consensus stipulated in the four political documents between the two countries',
    tags: ['4D'],
    note: 'From here to ¶19 the readout runs word for word: 001 ¶2 to 001 ¶11. Its lead, 001 ¶1, is left out.',
  },
  {
    paragraph: 10,
    quote:
      'jointly building a constructive and stable China-Japan relationship that meets the demands of the new era',
    tags: ['ST'],
  },
  {
    paragraph: 11,
    quote: 'the 45th anniversary of the signing of the China-Japan Treaty of Peace and Friendship',
    tags: ['TY'],
  },
  {
    paragraph: 12,
    quote: 'under the guidance of the four political documents between China and Japan, including the Treaty',
    tags: ['4D'],
  },
  { paragraph: 14, quote: 'learning from history to create a bright future', tags: ['HI'] },
  {
    paragraph: 14,
    quote: 'stay true to the original aspiration when normalizing diplomatic relations in 1972',
    tags: ['TY'],
  },
  { paragraph: 15, quote: 'foster positive and friendly mutual cognition', tags: ['PP'] },
  { paragraph: 15, quote: 'cooperative partners, not a threat to each other', tags: ['PT'] },
  {
    paragraph: 16,
    quote:
      'major issues of principle related to history and Taiwan bear on the political foundation of China-Japan relations',
    tags: ['HI'],
  },
  {
    paragraph: 16,
    quote: 'Taiwan bear on the political foundation of China-Japan relations',
    tags: ['TW'],
    note: 'Xi on Taiwan is kept, Kishida’s answer is not: 001 ¶15 has no counterpart here.',
  },
  {
    paragraph: 16,
    quote:
      'the political foundation of China-Japan relations, and he urged Japan to honor its pledges and make sure that the foundation of bilateral relations will not be damaged or shaken',
    tags: ['PF'],
  },
  { paragraph: 17, quote: 'industrial and supply chains, are deeply intertwined', tags: ['TR'] },
  {
    paragraph: 17,
    quote: '"small yard, high fence" practices and "decoupling and supply-chain disruption,"',
    tags: ['DC'],
  },
  { paragraph: 18, quote: 'earnestly safeguard the global free trade system', tags: ['FT'] },
  {
    paragraph: 19,
    quote: 'practice genuine multilateralism, promote open regionalism, advance regional integration',
    tags: ['RO'],
    note: 'The cut comes after this paragraph: 001 ¶12 to 001 ¶15 are left out, and ¶20 goes on with no mark that anything is missing.',
  },
  { paragraph: 20, quote: 'the newly established dialogue mechanism on export controls', tags: ['EC'] },
  {
    paragraph: 20,
    quote:
      'maintain dialogue and communication at various levels, and hold at an appropriate time a new round of China-Japan High-Level Economic Dialogue',
    tags: ['DI'],
  },
  {
    paragraph: 20,
    quote: 'a meeting of high-level consultation mechanism on people-to-people exchanges',
    tags: ['PP'],
  },
  { paragraph: 21, quote: 'jointly cope with global challenges such as climate change', tags: ['RO'] },
  {
    paragraph: 23,
    quote: 'Accelerate the Negotiations for the China-Japan-Korea Free Trade Area',
    tags: ['FT'],
    note: 'Item “(5)” of a list the text does not name; ¶22 only says “Which includes”. Not from the readout.',
  },
  {
    paragraph: 25,
    quote:
      'restart the trilateral cooperation mechanism at an early date, progressing from high-level official consultations to ministerial talks and even leaders meetings',
    tags: ['DI'],
  },
];
