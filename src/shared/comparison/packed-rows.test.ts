import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedTexts } from './compared.ts';
import type { AlignedTexts } from './compared.ts';
import { anyComparison } from './cases.ts';
import { packedRows, UnpackedRows } from './packed-rows.ts';
import { compareRows } from './rows.ts';
import { plainBlocks } from '../text/blocks.ts';

function again(aligned: AlignedTexts): AlignedTexts | null {
  const unpacked = new UnpackedRows();
  let found: AlignedTexts | null = null;
  for (const piece of packedRows(aligned)) found = unpacked.add(structuredClone(piece));
  return found;
}

describe('packed rows', () => {
  it('are the same rows when they are put together again, with the same pairs in them', () => {
    fc.assert(
      fc.property(anyComparison, ({ alignment, left, right }) => {
        const aligned = { alignment, rows: compareRows(alignment, left, right) };
        const found = again(aligned);
        expect(found).toEqual(aligned);
        for (const [k, { pairs }] of aligned.rows.entries())
          expect(found?.rows[k]?.pairs.map((pair) => found.alignment.rows.indexOf(pair))).toEqual(
            pairs.map((pair) => alignment.rows.indexOf(pair)),
          );
      }),
    );
  });

  it('keep quotations, evidence and what is only similar', () => {
    const seeds = join(import.meta.dirname, '../../../seeds');
    const documents = ['001_ead94d9e06dbecb5.txt', '002_af86e90db8e8e466.txt'].map((name) => {
      const text = readFileSync(join(seeds, name), 'utf8');
      return { text, blocks: plainBlocks(text) };
    });
    const [left, right] = documents;
    if (left === undefined || right === undefined) throw new Error('There are no texts');
    const aligned = alignedTexts(left, right, { language: 'en', corrections: [] });
    expect(aligned.alignment.rows.some(({ quote, evidence }) => quote !== null && evidence !== null)).toBe(
      true,
    );
    expect(again(aligned)).toEqual(aligned);
  });

  it('come in more than one piece when there are many', () => {
    const text = Array.from({ length: 9_000 }, (_, k) => `Line ${k}`).join('\n');
    const one = { text, blocks: plainBlocks(text) };
    const aligned = alignedTexts(one, one, { language: 'en', corrections: [] });
    expect([...packedRows(aligned)].map(({ is }) => is)).toEqual([
      ...Array.from({ length: 3 }, () => 'alignment'),
      ...Array.from({ length: 3 }, () => 'rows'),
      'rest',
    ]);
    expect(again(aligned)?.rows).toHaveLength(9_000);
  });

  it('say so when a piece is none', () => {
    const broken = { is: 'rows', numbers: Float64Array.from([0, 1, 5]) } as const;
    expect(() => new UnpackedRows().add(broken)).toThrow(RangeError);
  });
});
