import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentText } from '../model/document.ts';
import { anyComparison } from './cases.ts';
import { cueFinder } from './cues/cues.ts';
import { wordMarks } from './marks.ts';
import { MarksOfRows } from './marks-of-rows.ts';
import { compareRows } from './rows.ts';
import { stancesOf } from './stances/stances.ts';

it('says of each row what is said of all rows together, however they are cut', () => {
  fc.assert(
    fc.property(anyComparison, fc.integer({ min: 1, max: 9 }), fc.nat(5), (comparison, piece, turn) => {
      const left: DocumentText = { text: textOf(comparison.left.length, turn), blocks: comparison.left };
      const right: DocumentText = { text: textOf(comparison.right.length, 0), blocks: comparison.right };
      const rows = compareRows(comparison.alignment, left.blocks, right.blocks);
      const whole = wordMarks(rows, left, right, 'en', cueFinder('en', scales));
      const pieces = { left: new Map<number, unknown>(), right: new Map<number, unknown>() };
      const cues = new Map<number, unknown>();
      const cut = new MarksOfRows(rows, left, right, 'en', scales);
      for (let from = 0; from < rows.length; from += piece) {
        const marks = cut.of(from, from + piece);
        for (const side of ['left', 'right'] as const)
          for (const [block, list] of marks[side]) pieces[side].set(block, list);
        for (const [row, list] of marks.cues) cues.set(row, list);
      }
      for (const side of ['left', 'right'] as const)
        expect(sorted(pieces[side])).toEqual(sorted(whole[side]));
      expect(sorted(cues)).toEqual(sorted(whole.cues));
    }),
  );
});

const scales = stancesOf([], 'en');

/** Blocks of ten characters, two apart, as in `cases.ts`: small words in an order of their own. */
function textOf(blocks: number, turn: number): string {
  const words = ['aa bb cc 1', 'bb aa cc 2', 'cc not a b', 'dd may c a', 'aa must aa'];
  return Array.from({ length: blocks }, (_, k) => words[(k + turn) % words.length]).join('\n\n');
}

function sorted(marks: ReadonlyMap<number, unknown>): [number, unknown][] {
  return [...marks].toSorted(([a], [b]) => a - b);
}
