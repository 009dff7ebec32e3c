import type { SampleAnnotation } from '../annotation.ts';

/** Iwaya in Beijing, December 2024. */
export const annotations004: readonly SampleAnnotation[] = [
  {
    paragraph: 2,
    quote: 'implement the important consensus reached by the leaders of the two countries',
    tags: ['LC'],
  },
  {
    paragraph: 2,
    quote: 'a solemn commitment to being cooperative partners rather than threats to each other',
    tags: ['PT'],
    note: 'A “solemn commitment” where 001 ¶7 and 003 ¶5 have a “political consensus”.',
  },
  {
    paragraph: 3,
    quote:
      'strengthen exchanges at all levels, especially people-to-people exchanges, promote mutually beneficial cooperation and improve public opinion toward each other',
    tags: ['PP', 'JP'],
  },
  {
    paragraph: 3,
    quote:
      'comprehensively advance strategic relations of mutual benefit, and build constructive and stable Japan-China relations',
    tags: ['ST', 'JP'],
    note: 'Both halves again, from Tokyo as in 003 ¶7, in new words: “of mutual benefit” for “mutually beneficial”.',
  },
  {
    paragraph: 4,
    quote:
      'the second meeting of High-Level Consultation Mechanism on People-to-People and Cultural Exchanges between China and Japan',
    tags: ['PP'],
    note: '001 ¶16 agreed on such a meeting “at an appropriate time”: it took thirteen months.',
  },
  {
    paragraph: 5,
    quote:
      'vigorously promoting youth exchanges, building more platforms for exchanges between their sister cities, strengthening sports exchange and cooperation',
    tags: ['PP'],
    note: 'The title says ten. This paragraph is the only list and names seven, Expo 2025 counted.',
  },
  {
    paragraph: 7,
    quote:
      'maintain high-level exchanges and make good use of high-level dialogue mechanisms in the fields of economy and culture',
    tags: ['DI'],
  },
  {
    paragraph: 9,
    quote:
      'enhance mutual trust, coordination and cooperation with China, increase the positive agenda in bilateral relations, and reduce pending issues',
    tags: ['JP'],
    note: 'Kishida hoped to “increase positive factors in bilateral relations” (001 ¶14). What the “pending issues” are is not said.',
  },
  {
    paragraph: 10,
    quote: "Japan's ocean discharge of Fukushima nuclear-contaminated water",
    tags: ['FK'],
    note: 'Opposition “reiterated”, two months after the “bilateral consensus” of 003 ¶2, which is not mentioned.',
  },
  {
    paragraph: 10,
    quote:
      'establish a long-term international monitoring mechanism, and allow China to sample and test independently',
    tags: ['FK'],
    note: 'The most concrete demands in the five texts. 001 ¶12 asks only to “properly handle the issue”.',
  },
  {
    paragraph: 16,
    quote: 'hedge the risk and balance uncertainty from the US by improving relations with China',
    tags: ['US'],
    note: 'A motive given by a Chinese researcher, not by Tokyo. Iwaya’s reported reasons are in ¶3, ¶9 and ¶19.',
  },
  {
    paragraph: 18,
    quote: 'uncertainty brought by the change of government in the US',
    tags: ['US'],
  },
  {
    paragraph: 19,
    quote:
      'reaffirm a mutually beneficial strategic relationship and a constructive and stable relationship between the two countries',
    tags: ['ST', 'JP'],
    note: 'Iwaya before the visit, through Jiji Press. The order of the words is new again; ¶3 and ¶11 have “of mutual benefit”.',
  },
  {
    paragraph: 20,
    quote: "strengthening his country's alliance with the US is key to regional security",
    tags: ['US', 'JP'],
    note: 'Ishiba’s only words of his own in this text, on the day of ¶19. The alliance is in none of the other four.',
  },
  {
    paragraph: 21,
    quote: 'roll back its one-sided stance towards the US a little bit',
    tags: ['US'],
  },
];
