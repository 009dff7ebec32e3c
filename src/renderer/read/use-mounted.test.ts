import { describe, expect, it } from 'vitest';
import { nextSlice } from './use-mounted.ts';

const many = Array.from({ length: 100 }, (_, n) => `note ${n}`);

describe('the notes drawn next', () => {
  it('are those that are drawn and near, and a few of the others, in the order of the text', () => {
    const next = nextSlice(['note 90', 'gone', 'note 3'], many);
    expect(next).toEqual([...many.slice(0, 17), 'note 90']);
  });

  it('come to all that are near', () => {
    let drawn: readonly string[] = [];
    for (let turn = 0; turn < 7; turn++) drawn = nextSlice(drawn, many);
    expect(drawn).toEqual(many);
    expect(nextSlice(drawn, many)).toBe(drawn);
  });
});
