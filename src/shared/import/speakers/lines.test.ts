import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../text/blocks.ts';
import type { ProposedBlock } from '../proposal.ts';
import { linesOf } from './lines.ts';

describe('linesOf', () => {
  it('takes line feeds out of a wrapped paragraph, and tells where its words stand', () => {
    const text = '月岡は述\nべた。\n\n終\nわり。';
    const blocks: ProposedBlock[] = [
      { start: 0, end: 8, kind: 'paragraph', reason: null },
      { start: 10, end: text.length, kind: 'paragraph', reason: null },
    ];
    const { lines, at } = linesOf(text, blocks, false);
    expect(lines.map((line) => line.text)).toEqual(['月岡は述べた。', '終わり。']);
    expect(lines.map(({ start }) => text.charAt(at(start + 2)))).toEqual(['は', 'り']);
  });

  it('leaves out what is hidden but captions', () => {
    const text = 'Menu\nPhoto\nSaid.';
    const kinds = ['furniture', 'caption', 'paragraph'] as const;
    const blocks = plainBlocks(text).map(({ start, end }, k) => {
      return { start, end, kind: kinds[k] ?? 'paragraph', reason: null };
    });
    expect(linesOf(text, blocks, true).lines.map((line) => line.text)).toEqual(['Photo', 'Said.']);
  });

  it('cuts a long block at the ends of sentences', () => {
    const text = 'So it is. '.repeat(1_000).trim();
    const { lines } = linesOf(text, [{ start: 0, end: text.length, kind: 'paragraph', reason: null }], true);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.text).toMatch(/\.$/);
  });

  it('keeps every character but line feeds, each at its place', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', '王', '。', '\n', ' '), { size: 'large' })
          .map((parts) => parts.join('')),
        fc.boolean(),
        (text, spaced) => {
          const [start, end] = [text.search(/\S/), text.trimEnd().length];
          if (start < 0) return;
          const { lines, at } = linesOf(text, [{ start, end, kind: 'paragraph', reason: null }], spaced);
          const said = lines.map((line) => line.text).join('');
          const whole = text.slice(start, end);
          expect(said).toBe(spaced ? whole.replaceAll('\n', ' ') : whole.replaceAll('\n', ''));
          for (const line of lines)
            for (const [k, character] of line.text.split('').entries())
              expect([character, ' ']).toContain(text.charAt(at(line.start + k)).replace('\n', ' '));
        },
      ),
    );
  });
});
