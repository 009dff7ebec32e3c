import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('inOrder', () => {
  it('goes by first mention', () => {
    expect(namesOf([place('B', 9), place('A', 3)])).toEqual(['A', 'B']);
  });

  it('puts who is only quoted from another document behind all others', () => {
    expect(namesOf([place('A', 1, true), place('B', 2), place('C', 3, true)])).toEqual(['B', 'A', 'C']);
  });

  it('puts who is received behind all who receive them', () => {
    const meetings = [
      ['Li', 'Iwaya'],
      ['Wang', 'Iwaya'],
      ['Xi', 'Hayashi'],
    ] as const;
    const places = [place('Li', 1), place('Iwaya', 2), place('Wang', 3), place('Mao', 4)];
    expect(namesOf(places, meetings)).toEqual(['Li', 'Wang', 'Iwaya', 'Mao']);
  });

  it('ends where two are said to receive each other, or somebody themselves', () => {
    const meetings = [
      ['A', 'B'],
      ['B', 'A'],
      ['C', 'C'],
    ] as const;
    expect(namesOf([place('B', 2), place('A', 1), place('C', 0)], meetings)).toEqual(['C', 'A', 'B']);
  });
});

function place(name: string, first: number, onlyQuoted = false) {
  return { name, first, onlyQuoted };
}

function namesOf(
  places: Parameters<typeof inOrder>[0],
  meetings: Parameters<typeof inOrder>[1] = [],
): string[] {
  return inOrder(places, meetings).map(({ name }) => name);
}
