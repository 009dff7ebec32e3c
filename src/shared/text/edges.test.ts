import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { plainBlocks } from './blocks.ts';
import { canonicalText } from './canonical.ts';
import { type EdgeStep, movedEdge } from './edges.ts';
import { passageIn } from './passage.ts';
import { hardTexts, languages } from './testing.ts';

const textOf = (raw: string): DocumentText => {
  const text = canonicalText(raw);
  return { text, blocks: plainBlocks(text) };
};
const all = (): boolean => true;
const steps: fc.Arbitrary<EdgeStep> = fc.record({
  edge: fc.constantFrom('left', 'right'),
  by: fc.constantFrom('word', 'character'),
  towards: fc.constantFrom('start', 'end'),
});

describe('movedEdge', () => {
  const text = textOf('Xi met Mr. Kishida.\n\n他说：“核污染水。”');
  const moved = (words: string, edge: EdgeStep['edge'], by: EdgeStep['by'], towards: EdgeStep['towards']) => {
    const start = text.text.indexOf(words);
    const ranges = movedEdge(text, [{ start, end: start + words.length }], { edge, by, towards }, 'zh', all);
    return ranges?.map((range) => text.text.slice(range.start, range.end)).join(' … ') ?? null;
  };

  test('takes in and gives back words', () => {
    expect(moved('met', 'right', 'word', 'end')).toBe('met Mr');
    expect(moved('met Mr', 'right', 'word', 'start')).toBe('met');
    expect(moved('met', 'left', 'word', 'start')).toBe('Xi met');
    expect(moved('Xi met', 'left', 'word', 'end')).toBe('met');
  });

  test('stands at the full stop and at quotation marks too', () => {
    expect(moved('met Mr. Kishida', 'right', 'word', 'end')).toBe('met Mr. Kishida.');
    expect(moved('核', 'left', 'word', 'start')).toBe('“核');
    expect(moved('污染水', 'right', 'word', 'end')).toBe('污染水。”');
  });

  test('goes by character over white space', () => {
    expect(moved('Xi', 'right', 'character', 'end')).toBe('Xi m');
    expect(moved('Xi m', 'right', 'character', 'start')).toBe('Xi');
  });

  test('goes on from block to block, never past the document, and never to nothing', () => {
    expect(moved('Kishida.', 'right', 'word', 'end')).toBe('Kishida.\n\n他');
    expect(moved('水。”', 'right', 'word', 'end')).toBeNull();
    expect(moved('Xi', 'left', 'character', 'start')).toBeNull();
    expect(moved('met', 'right', 'word', 'start')).toBeNull();
    expect(moved('met', 'left', 'word', 'end')).toBeNull();
  });

  test('steps over hidden blocks', () => {
    const { blocks } = textOf('One.\n\nMenu\n\nTwo.');
    const source = { text: 'One.\n\nMenu\n\nTwo.', blocks };
    const step: EdgeStep = { edge: 'right', by: 'word', towards: 'end' };
    expect(movedEdge(source, [{ start: 0, end: 4 }], step, 'en', (block) => block !== 1)).toEqual([
      { start: 0, end: 15 },
    ]);
  });

  test('moves the first range’s left edge and the last one’s right edge', () => {
    const ranges: Passage[] = [
      { start: 3, end: 6 },
      { start: 11, end: 18 },
    ];
    const right: EdgeStep = { edge: 'right', by: 'character', towards: 'start' };
    expect(movedEdge(text, ranges, right, 'en', all)).toEqual([
      { start: 3, end: 6 },
      { start: 11, end: 17 },
    ]);
    const left: EdgeStep = { edge: 'left', by: 'word', towards: 'start' };
    expect(movedEdge(text, ranges, left, 'en', all)?.[0]).toEqual({ start: 0, end: 6 });
  });

  test('always leaves words inside the document, and the way back where it began, once it stood at a step', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(hardTexts, languages, fc.nat(), fc.nat(), steps, (raw, language, from, to, step) => {
        const source = textOf(raw);
        const { length } = source.text;
        const boundaries = new Set([...graphemes.segment(source.text)].map(({ index }) => index)).add(length);
        // A combining mark after white space makes both one character, and the block begins inside it.
        fc.pre(source.blocks.every(({ start }) => boundaries.has(start)));
        const passage = passageIn(source.text, from % (length + 1), to % (length + 1));
        const first = passage === null ? null : movedEdge(source, [passage], step, language, all);
        if (first === null) return;
        const [range] = first;
        expect(boundaries.has(range?.start ?? -1) && boundaries.has(range?.end ?? -1)).toBe(true);
        expect(range?.start).toBeGreaterThanOrEqual(0);
        expect(range?.end).toBeLessThanOrEqual(length);
        expect(range === undefined ? '' : source.text.slice(range.start, range.end).trim()).not.toBe('');
        const back: EdgeStep = { ...step, towards: step.towards === 'end' ? 'start' : 'end' };
        const second = movedEdge(source, first, step, language, all);
        expect(second === null ? first : movedEdge(source, second, back, language, all)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
