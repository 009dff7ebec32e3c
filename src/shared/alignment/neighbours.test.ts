import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import { lines, paragraphs } from './testing.ts';

const [a = '', b = '', c = '', d = '', e = '', f = ''] = lines;
const reworded = e.replace('318 billion dollars', 'more than ever before');

describe('the neighbours of a row', () => {
  const neighboursOf = (left: readonly string[], right: readonly string[]) =>
    align(paragraphs(left), paragraphs(right)).rows.map(({ evidence }) => evidence?.neighbours ?? null);

  test('both speak for it where they are pairs too, or where the texts begin and end with it', () => {
    expect(neighboursOf([a, e, b], [a, reworded, b])).toEqual([null, 'both', null]);
    expect(neighboursOf([e], [reworded])).toEqual(['both']);
  });

  test('one speaks for it where only that one is a pair', () => {
    expect(neighboursOf([a, e, b], [a, reworded, c])[1]).toBe('one');
    expect(neighboursOf([e, b], [a, reworded, b])[1]).toBe('one');
  });

  test('none does where it stands among others', () => {
    expect(
      neighboursOf([a, b, c, d, e], [e.replace('customs data show', 'officials say'), a, b, c, d])[4],
    ).toBe('none');
  });

  test('are looked for past a few blocks that are nobody’s pair', () => {
    expect(neighboursOf([a, f, e, b], [a, reworded, d, b])).toEqual([null, null, 'both', null, null]);
  });
});
