import type { SampleAnnotation } from '../annotation.ts';

/** Wang Yi to the Beijing-Tokyo Forum, December 2024. */
export const annotations000: readonly SampleAnnotation[] = [
  {
    paragraph: 3,
    quote:
      'it has been over 50 years since the normalization of diplomatic relations between the two countries',
    tags: ['TY'],
    note: 'Normalization alone: the Treaty of 001 ¶3 is not mentioned in this text.',
  },
  {
    paragraph: 4,
    quote: 'guided by the important consensus reached by the leaders of the two countries',
    tags: ['LC'],
  },
  {
    paragraph: 4,
    quote: 'adhere to the original aspirations of relations',
    tags: ['TY'],
    note: 'Plural, and without the year. 001 ¶6 has “the original aspiration when normalizing diplomatic relations in 1972”.',
  },
  {
    paragraph: 5,
    quote:
      'follow the correct positioning of the comprehensive advancement of the strategic, mutually beneficial relations between China and Japan',
    tags: ['ST'],
    note: '“correct positioning”, twice in this paragraph and in no other text. 001 ¶1 has “the positioning”.',
  },
  {
    paragraph: 5,
    quote:
      'implement the important consensus that the two countries should be cooperative partners and should not pose a threat to each other',
    tags: ['PT'],
    note: 'What 001 ¶7 states, “the two countries are cooperative partners”, is asked for here: “should be”.',
  },
  {
    paragraph: 6,
    quote:
      'The four political documents between China and Japan have laid the political and legal foundations for bilateral relations, and they should not be blurred, retrogressed or undermined',
    tags: ['4D'],
    note: 'Three verbs of warning. The other texts cite the documents without any: 001 ¶2, 001 ¶4, 003 ¶4.',
  },
  {
    paragraph: 7,
    quote:
      'maintain the stability and smooth operations of the global free trade system and industrial and supply chains',
    tags: ['FT'],
  },
  { paragraph: 8, quote: 'rising unilateralism and protectionism', tags: ['TR'] },
  {
    paragraph: 8,
    quote:
      'In the face of rising unilateralism and protectionism, China and Japan need to work in tandem to safeguard Asian unity and cooperation to prevent external forces from fomenting confrontation',
    tags: ['RO', 'US'],
    note: 'The “external forces” are not named: United States is my reading. 004 ¶15 is open about the “US power transition in January”.',
  },
];
