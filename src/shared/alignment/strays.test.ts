import { expect, test } from 'vitest';
import { align } from './align.ts';
import { paragraphs } from './testing.ts';

const moved =
  'The minister said that both governments would resume the annual dialogue on fisheries, customs procedures and maritime rescue before the end of winter.';
const reworded =
  'Officials said that both neighbours would resume regular dialogue on fisheries, customs controls and maritime safety before spring arrives again.';

// Two texts that have nothing else in common: no neighbour speaks for the pair.
const left = [
  'Farmers in the northern valleys harvested their barley early after an unusually dry season.',
  'A museum of trade by sea opened its doors beside the old harbour on Saturday morning.',
  moved,
  'Engineers finished the second tunnel of the coastal railway nine months behind schedule.',
  'Prices of copper and nickel fell sharply on the metals exchange during the week.',
];
const right = [
  reworded,
  'Heavy snow closed four mountain passes and delayed hundreds of lorries overnight.',
  'The orchestra will tour six provinces with a programme of new symphonies.',
  'Voters approved the budget for rebuilding the library in a narrow referendum.',
  'Astronomers recorded a bright comet near the southern constellation last Tuesday.',
];

test('a paragraph moved and reworded at once is found among others that are nobody’s', () => {
  const { rows } = align(paragraphs(left), paragraphs(right));
  const pairs = rows.filter((row) => row.left.length > 0 && row.right.length > 0);
  expect(pairs).toMatchObject([{ relation: 'edited', left: [2], right: [0] }]);
});

test('one that was cut to a third of its length is not asserted to be that paragraph', () => {
  const cut = 'Talks on fisheries and maritime rescue begin before spring.';
  const { rows } = align(paragraphs(left), paragraphs([cut, ...right.slice(1)]));
  expect(rows.filter((row) => row.left.length > 0 && row.right.length > 0)).toEqual([]);
});
