import { describe, expect, it } from 'vitest';
import type { Found, Proposal } from '../proposal.ts';
import type { LabelledStatement } from './corpus.ts';
import { evaluate, type Measured, type Score } from './evaluate.ts';

const text = 'Home\nTitle\nSun Ling said so.';
const statement: LabelledStatement = {
  name: 'd-en-02-made.txt',
  half: 'development',
  text,
  facts: {
    title: 'Title',
    deck: null,
    outlet: 'Xinhua',
    agency: null,
    published: { date: '2025-01-02', time: null, precision: 'day', inferred: false },
    statement: null,
    place: null,
    language: 'en',
    speakers: ['Sun Ling', 'Bo Ye'],
  },
  blocks: [
    { start: 0, end: 4, kind: 'furniture', reason: 'menu', words: 'Home' },
    { start: 5, end: 10, kind: 'title', reason: null, words: 'Title' },
    { start: 11, end: 28, kind: 'paragraph', reason: null, words: 'Sun Ling' },
  ],
};

const answer: Proposal = {
  facts: {
    number: null,
    title: found('Title'),
    deck: found('Sun Ling said so.'),
    outlet: null,
    agency: null,
    published: found({ date: '2025-01-02', time: null, precision: 'day', inferred: true }),
    statement: null,
    place: null,
    language: found('en'),
    speakers: [found('Bo Ye'), found('Sun Ling'), found('Home')],
    group: null,
  },
  blocks: [
    { start: 0, end: 10, kind: 'title', reason: null },
    { start: 11, end: 28, kind: 'caption', reason: 'caption' },
  ],
};

describe('evaluate', () => {
  it('counts a fact as right only where its value is the one labelled', () => {
    expect(counted('title')).toEqual([1, 1, 1]);
    expect(counted('published')).toEqual([0, 1, 1]);
  });

  it('counts what was invented against precision, what was not found against recall', () => {
    expect(counted('deck')).toEqual([0, 1, 0]);
    expect(counted('outlet')).toEqual([0, 0, 1]);
    expect(counted('place')).toEqual([0, 0, 0]);
    expect(score('place').precision).toBe(1);
    expect(score('outlet').misses).toEqual([{ name: statement.name, expected: 'Xinhua', proposed: null }]);
  });

  it('counts speakers one by one, and their order only where all are right', () => {
    expect(counted('speakers')).toEqual([2, 3, 2]);
    expect(counted('order')).toEqual([0, 0, 0]);
    const two = { ...answer, facts: { ...answer.facts, speakers: answer.facts.speakers.slice(0, 2) } };
    expect(counted('order', two)).toEqual([0, 1, 1]);
  });

  it('counts each labelled block that is hidden or proposed to be', () => {
    expect(counted('furniture')).toEqual([0, 1, 1]);
    expect(counted('kinds')).toEqual([1, 2, 2]);
  });

  it('hands on the name without the mark of its half', () => {
    let name = '';
    evaluate(
      (_, context) => {
        name = context.name;
        return answer;
      },
      [statement],
    );
    expect(name).toBe('en-02-made.txt');
  });
});

function counted(measured: Measured, proposal = answer): number[] {
  const { right, proposed, expected } = score(measured, proposal);
  return [right, proposed, expected];
}

function score(measured: Measured, proposal = answer): Score {
  const one = evaluate(() => proposal, [statement]).find((each) => each.measured === measured);
  if (one === undefined) throw new Error(`${measured} is not measured`);
  return one;
}

function found<T>(value: T): Found<T> {
  return { value, evidence: { how: 'stated', from: null, why: 'made' } };
}
