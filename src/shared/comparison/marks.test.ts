import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../alignment/alignment.ts';
import type { DocumentText } from '../model/document.ts';
import { plainBlocks } from '../text/blocks.ts';
import { alignment, row } from './cases.ts';
import { cueFinder } from './cues/cues.ts';
import { wordMarks } from './marks.ts';
import { compareRows } from './rows.ts';
import { stancesOf } from './stances/stances.ts';

function document(text: string): DocumentText {
  return { text, blocks: plainBlocks(text) };
}

/** The marked words of each side, with A and B aligned as told. */
function marked(left: string, right: string, ...rows: readonly Row[]): [string[], string[]] {
  const a = document(left);
  const b = document(right);
  const marks = wordMarks(
    compareRows(alignment(...rows), a.blocks, b.blocks),
    a,
    b,
    'en',
    cueFinder('en', []),
  );
  const words = ({ text }: DocumentText, side: 'left' | 'right'): string[] =>
    [...marks[side].values()].flat().map(({ start, end }) => text.slice(start, end));
  return [words(a, 'left'), words(b, 'right')];
}

describe('wordMarks', () => {
  it('marks words of edited rows where they stand in the text', () => {
    expect(
      marked(
        'First.\nChina strongly opposes it.',
        'First.\nChina opposes it.',
        row('identical', [0], [0]),
        row('edited', [1], [1]),
      ),
    ).toEqual([['strongly'], []]);
  });

  it('marks nothing where only punctuation or case differs', () => {
    expect(marked('Peace, and trade.', 'Peace and Trade.', row('edited', [0], [0]))).toEqual([[], []]);
  });

  it('tells cues where they stand in each text, of a moved pair in both its rows', () => {
    const a = document('First.\nThe parties must meet at once here.\nLast.');
    const b = document('The parties should meet at once here.\nFirst.\nLast.');
    const rows = compareRows(
      alignment(row('identical', [0], [1]), row('edited', [1], [0], true), row('identical', [2], [2])),
      a.blocks,
      b.blocks,
    );
    const { cues } = wordMarks(rows, a, b, 'en', cueFinder('en', stancesOf([], 'en')));
    const moved = rows.filter(({ kind }) => kind === 'moved').map(({ index }) => index);
    expect([...cues.keys()]).toEqual(moved);
    for (const [cue] of cues.values()) {
      expect(cue).toMatchObject({
        kind: 'modal',
        direction: 'softer',
        words: { left: 'must', right: 'should' },
      });
      expect(cue?.left.map(({ start, end }) => a.text.slice(start, end))).toEqual(['must']);
      expect(cue?.right.map(({ start, end }) => b.text.slice(start, end))).toEqual(['should']);
    }
    expect(cues.size).toBe(2);
  });

  it('keeps what differs quietly apart', () => {
    const a = document('Peace, and “trade” now.');
    const b = document('Peace and "trade" then.');
    const rows = compareRows(alignment(row('edited', [0], [0])), a.blocks, b.blocks);
    const { quiet, left } = wordMarks(rows, a, b, 'en', cueFinder('en', []));
    const words = (list: readonly { start: number; end: number }[] = []) =>
      list.map(({ start, end }) => a.text.slice(start, end));
    expect(words(quiet.left.get(0))).toEqual([',', '“', '”']);
    expect(words(left.get(0))).toEqual(['now']);
  });

  it('finds its way in a paragraph that was divided', () => {
    expect(
      marked(
        'We met in May. We talked of trade.',
        'We met in June.\n\nWe talked of trade.',
        row('split', [0], [0, 1]),
      ),
    ).toEqual([['May'], ['June']]);
  });

  it('marks of a holder only what none of its quotations has', () => {
    const [, right] = marked(
      'peace is good\ntrade is free',
      'He said peace is good and trade is free today',
      row('quoted', [0], [0], true),
      row('quoted', [1], [0], true),
    );
    expect(right.join(' ')).toMatch(/^He said and today$/);
  });

  it('keeps every mark inside its block, in order', () => {
    const anyText = fc
      .array(fc.constantFrom('peace', 'trade', '台湾', '问题', 'and', '🙂', '12'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, (paragraphs, other) => {
        const a = document(paragraphs.join('\n'));
        const b = document(other);
        const merged = alignment(
          row(
            'merged',
            a.blocks.map((_, i) => i),
            [0],
          ),
        );
        const marks = wordMarks(compareRows(merged, a.blocks, b.blocks), a, b, 'zh', cueFinder('zh', []));
        for (const [text, side] of [
          [a, marks.left],
          [b, marks.right],
        ] as const)
          for (const [index, passages] of side) {
            const block = text.blocks[index];
            let at = block?.start ?? Number.NaN;
            for (const { start, end } of passages) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(block?.end ?? Number.NaN);
          }
      }),
    );
  });
});
