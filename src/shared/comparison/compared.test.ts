import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentText } from '../model/document.ts';
import { storedFile } from '../testing/stored.ts';
import { paragraphNumbers } from '../text/blocks.ts';
import { changesOf, filterCounts } from './changes.ts';
import { compared } from './compared.ts';
import { rowName } from './wording.ts';

const sample = join(import.meta.dirname, '../../../seeds/sample.readout');

async function texts(...numbers: string[]): Promise<DocumentText[]> {
  const { documents } = storedFile(await readFile(join(sample, 'workspace.json'), 'utf8'));
  return Promise.all(
    numbers.map(async (number) => {
      const hash = documents.find((document) => document.number === number)?.text;
      return DocumentText.parse(JSON.parse(await readFile(join(sample, 'texts', `${hash}.json`), 'utf8')));
    }),
  );
}

describe('the two readouts of San Francisco', async () => {
  const [left, right] = await texts('001', '002');
  if (left === undefined || right === undefined) throw new Error('The sample lacks 001 or 002');
  const { rows, marks } = compared(left, right, { language: 'en', corrections: [] });
  const numbers = [paragraphNumbers(left.blocks), paragraphNumbers(right.blocks)] as const;

  it('differ in 19 places', () => {
    expect(filterCounts(rows)).toEqual({
      differences: 19,
      'only-left': 6,
      'only-right': 12,
      moved: 1,
      edited: 0,
      identical: 12,
    });
  });

  it('are told row by row', () => {
    const names = rows.map((row) => rowName(row, ...numbers));
    expect(names.filter((name) => name.endsWith('only in A'))).toEqual(
      [1, 12, 13, 14, 15, 19].map((n) => `¶${n}, only in A`),
    );
    expect(names).toContain('¶18, Moved up: quoted inside ¶7 of B');
    expect(names).toContain('¶7, From ¶18 of A');
    expect(changesOf(rows).map((row) => names[row])[9]).toBe('¶12, only in A');
  });

  it('mark, inside the quotation, only the words that were not kept', () => {
    const words = (text: DocumentText, side: 'left' | 'right'): string[] =>
      [...marks[side].values()].flat().map(({ start, end }) => text.text.slice(start, end));
    expect(words(left, 'left')).toEqual(['They also']);
    expect(words(right, 'right')).toHaveLength(2);
    expect(words(right, 'right')[0]).toMatch(/^On Thursday last week.*Xi and Kishida/);
  });
});
