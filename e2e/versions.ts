import type { Made } from './made.ts';

// One statement as it was put out three times within a week: made for the tests, with the edits such statements see.

const opening =
  'The foreign ministers of the two countries met on Thursday on the sidelines of the ministerial meeting and exchanged views on bilateral relations.';
const politics =
  'The minister stressed that the principles of the four political documents must be observed, and that the two sides should manage their differences in a constructive manner.';
const water =
  'She strongly opposed the discharge of contaminated water into the sea, and demanded that the monitoring data of all 12 stations be published every week.';
const trade =
  'Both sides agreed to deepen cooperation in trade, energy conservation, medical care and old-age care, and to keep industrial and supply chains stable.';
const fishing =
  'The two sides discussed the incident of 3 November, in which a fishing boat was damaged, and agreed that the coast guards would speak to each other within ten days.';
const exchange =
  'They welcomed the growing number of students who study in the other country, and agreed to hold the next round of the youth dialogue in the spring.';
const region =
  'The minister restated the position of her government on regional affairs, and called on all parties to refrain from steps that raise tension.';
const closing =
  'The two ministers agreed to stay in close contact and to meet again before the end of the year.';

const second = [
  opening,
  politics.replace('must be observed', 'should be observed'),
  water.replace('strongly opposed', 'expressed concern about').replace('demanded', 'asked'),
  trade,
  'A joint working group on export controls will begin its work in January and report to both ministers.',
  fishing,
  exchange,
  region,
  closing,
];

const paragraphs: readonly (readonly string[])[] = [
  [opening, politics, water, trade, fishing, exchange, region, closing],
  second,
  [
    opening.replace('exchanged views on bilateral relations', 'had a candid exchange of views'),
    ...second.slice(1, 3),
    exchange,
    trade.replace(', and to keep industrial and supply chains stable', ''),
    ...second.slice(4, 5),
    closing,
  ],
];

/** The first readout, the corrected one of the next day and the one on the ministry's site, as versions of each other. */
export const versions: readonly Made[] = [
  { number: '001', title: 'Readout of the ministers’ meeting', published: '2026-11-05', text: textOf(0) },
  {
    number: '002',
    title: 'Readout of the ministers’ meeting (corrected)',
    published: '2026-11-06',
    text: textOf(1),
    versionOf: '001',
  },
  { number: '003', title: 'Ministers meet', published: '2026-11-11', text: textOf(2), versionOf: '002' },
];

function textOf(version: number): string {
  return (paragraphs[version] ?? []).join('\n\n');
}
