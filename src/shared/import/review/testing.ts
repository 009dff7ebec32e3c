import type { StatementDate } from '../../model/document.ts';
import type { Facts, Found, ProposedBlock } from '../proposal.ts';
import { asDetected, type Extract } from '../reading.ts';
import { type FileReview, noEdits } from './file-review.ts';

/** Something found at words of a text; without words, beside the text. */
export function found<T>(value: T, text = '', words = '', why = ''): Found<T> {
  const start = text.indexOf(words);
  const from = words === '' ? null : { start, end: start + words.length };
  return { value, evidence: { how: 'stated', from, why } };
}

export function day(date: string): StatementDate {
  return { date, time: null, precision: 'day', inferred: false };
}

export const nothingFound: Facts = {
  number: null,
  title: null,
  deck: null,
  outlet: null,
  agency: null,
  published: null,
  statement: null,
  place: null,
  language: { value: 'en', evidence: { how: 'inferred', from: null, why: 'its letters' } },
  speakers: [],
  group: null,
};

/** A file that was read: each line a block of its kind, with the reason for which it is to be hidden. */
export function readFile(
  lines: readonly (readonly [words: string, kind: ProposedBlock['kind'], reason?: ProposedBlock['reason']])[],
  facts: (text: string) => Partial<Facts> = () => ({}),
  more: Partial<FileReview> = {},
): FileReview {
  const text = lines.map(([words]) => words).join('\n');
  let at = 0;
  const blocks = lines.flatMap(([words, kind, reason = null]): ProposedBlock[] => {
    const start = at;
    at += words.length + 1;
    return words === '' ? [] : [{ start, end: start + words.length, kind, reason }];
  });
  const extract: Extract = {
    format: 'text',
    text: { text, blocks: blocks.map(({ start, end }) => ({ start, end, kind: 'paragraph' })) },
    encoding: 'utf-8',
    invalid: 0,
    hints: [],
    furniture: [],
    changes: null,
    remarks: [],
  };
  return {
    id: 'a',
    name: '001_x.txt',
    path: '/home/ana/001_x.txt',
    status: 'ready',
    choice: asDetected,
    extract,
    proposal: { blocks, facts: { ...nothingFound, ...facts(text) } },
    edits: noEdits,
    duplicate: null,
    problem: null,
    ...more,
  };
}
