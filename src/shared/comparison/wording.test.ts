import { describe, expect, it } from 'vitest';
import { alignment, blocks, row } from './cases.ts';
import { compareRows } from './rows.ts';
import { movedWords, rowName } from './wording.ts';

const numbers = [1, 2, 3];

describe('wording', () => {
  it('says where a moved paragraph went, came from, and how much of it was kept', () => {
    const rows = compareRows(
      alignment(row('identical', [0], [1]), row('quoted', [1], [0], true)),
      blocks(2),
      blocks(2),
    );
    const [there, same, here] = rows;
    if (there === undefined || same === undefined || here === undefined) throw new Error('rows');
    expect(movedWords(here, numbers, numbers)).toEqual({
      direction: 'up',
      sentence: 'Moved up: quoted inside ¶1 of B',
      kept: '29 of 31 words kept',
    });
    expect(movedWords(there, numbers, numbers)).toMatchObject({
      direction: 'down',
      sentence: 'From ¶2 of A',
    });
    expect(rowName(same, numbers, numbers)).toBe('¶1, identical to ¶2 of B');
    expect(rowName(here, numbers, numbers)).toBe('¶2, Moved up: quoted inside ¶1 of B');
  });

  it('says by whose word a row stands', () => {
    const said = { ...row('edited', [0], [0]), corrected: true };
    const [first] = compareRows(alignment(said), blocks(1), blocks(1));
    expect(rowName(first ?? never(), numbers, numbers)).toBe('¶1, edited in ¶1 of B, by you');
  });

  it('does not call moved what stays in order', () => {
    const rows = compareRows(
      alignment(row('identical', [0], [1]), row('edited', [1], [0])),
      blocks(2),
      blocks(2),
    );
    expect(movedWords(rows[2] ?? rows[0] ?? never(), numbers, numbers).sentence).toBe('Reworded at ¶1 of B');
  });
});

function never(): never {
  throw new Error('no row');
}
