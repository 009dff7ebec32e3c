import { describe, expect, it } from 'vitest';
import { plainSentence } from '../alignment/sentence.ts';
import type { PresenceCell, Presences } from './presence.ts';
import { type PresenceFilter, presenceCounts, presenceSentence, shownPresences } from './presence-list.ts';
import { presencePlace, presenceSaid } from './presence-words.ts';

const cell = (number: number | null): PresenceCell =>
  number === null
    ? { is: 'absent', moved: false, blocks: [], numbers: [], marked: 0 }
    : { is: 'same', moved: false, blocks: [number], numbers: [number], marked: 0 };

/** A table from where each paragraph stands in each document. */
function table(...places: (readonly (number | null)[])[]): Presences {
  const rows = places.map((numbers, i) => ({
    block: i,
    number: i + 1,
    cells: numbers.map(cell),
    carried: numbers.filter((number) => number !== null).length,
  }));
  const others = places[0]?.length ?? 0;
  const carried = Array.from({ length: others }, (_, k) => places.filter((row) => row[k] != null).length);
  return { rows, carried, compared: others };
}

const three = table([1, 1], [null, 2], [null, null], [2, 3]);

describe('the table of presence', () => {
  it('shows what some leave out, what none and what all carry', () => {
    const numbers = (filter: PresenceFilter) =>
      shownPresences(three, filter, 'text').map(({ number }) => number);
    expect(numbers('some-leave-out')).toEqual([2, 3]);
    expect(numbers('none-carries')).toEqual([3]);
    expect(numbers('all-carry')).toEqual([1, 4]);
    expect(presenceCounts(three)).toEqual({
      all: 4,
      'some-leave-out': 2,
      'none-carries': 1,
      'all-carry': 2,
    });
  });

  it('is sorted by how many carry a paragraph, equals as in the text', () => {
    const numbers = (order: 'fewest' | 'most') =>
      shownPresences(three, 'all', order).map(({ number }) => number);
    expect(numbers('fewest')).toEqual([3, 2, 1, 4]);
    expect(numbers('most')).toEqual([1, 4, 2, 3]);
  });

  it('says what it comes to', () => {
    const said = (presences: Presences) => plainSentence(presenceSentence(presences));
    expect(said(three)).toBe(
      "3 of A's 4 paragraphs are in at least one of 2 other documents, 2 in all of them. 1 is in none.",
    );
    expect(said(table([null], [null]))).toBe("None of A's 2 paragraphs are in the other document.");
    expect(said(table([1, 1], [2, null]))).toBe(
      "All of A's 2 paragraphs are in at least one of 2 other documents, 1 in all of them.",
    );
    expect(said(table([1], [null]))).toBe("1 of A's 2 paragraphs is in the other document. 1 is not.");
    expect(said(table([null, null]))).toBe("None of A's 1 paragraph is in any of 2 other documents.");
    expect(said(table())).toBe('A has no paragraphs.');
    expect(said({ ...table([null, null]), compared: 0 })).toBe(
      'None of the other documents can be compared with A.',
    );
  });

  it('names each cell', () => {
    const moved = { ...cell(7), is: 'inside', moved: true } as const;
    expect(presenceSaid(moved, '002')).toBe('inside ¶7 of 002, moved');
    expect(presenceSaid(cell(null), '004')).toBe('not in 004');
    expect(presencePlace({ ...cell(3), numbers: [3, 4, null] })).toBe('¶3–4, quotation');
  });
});
