import { expect, test } from 'vitest';
import { cueLabels, cuesSaid, type RowCue } from './row-cue.ts';

const cue = (kind: RowCue['kind'], direction: RowCue['direction'], left: string, right: string): RowCue => ({
  kind,
  direction,
  left: [],
  right: [],
  words: { left, right },
});
const cues = [
  cue('number', null, '300', '3,000'),
  cue('stance', 'softer', 'strongly opposes', 'notes'),
  cue('modal', 'softer', 'must', 'should'),
  cue('negation', null, '', 'not'),
  cue('date', null, 'Nov. 16', ''),
];

test('each reason is said once, the strength of words first', () => {
  expect(cueLabels(cues)).toEqual(['softer', 'number', 'negation', 'date']);
});

test('to a listener every cue is said with its words', () => {
  expect(cuesSaid(cues)).toBe(
    'number: 300, in B 3,000; softer: strongly opposes, in B notes; softer: must, in B should; ' +
      'negation: not, only in B; date: Nov. 16, only in A',
  );
});
