import { describe, expect, it } from 'vitest';
import { blockText, isBody } from '../src/shared/text/blocks.ts';
import { buildSample, loadSeeds } from './sample.ts';

const seeds = loadSeeds(import.meta.dirname);
const { workspace } = buildSample(import.meta.dirname);
const paragraphs = new Map(
  seeds.map(({ seed, text }) => [
    seed.facts.number,
    text.blocks.filter(isBody).map((block) => blockText(text, block)),
  ]),
);
const numberOf = new Map(workspace.documents.map(({ id, number }) => [id, number]));
const notes = [
  ...workspace.annotations.map(({ document, note }) => ({ home: numberOf.get(document) ?? '', note })),
  ...workspace.comparisons.map(({ note }) => ({ home: '', note })),
].filter(({ note }) => note !== '');

describe.each(notes)('the note “$note”', ({ home, note }) => {
  const cited = citations(home, note);

  it('points only to paragraphs that are there', () => {
    const gone = cited.filter(
      ({ number, paragraph }) => paragraphs.get(number)?.[paragraph - 1] === undefined,
    );
    expect(gone).toEqual([]);
  });

  it('quotes only words of its own document or of a paragraph it points to', () => {
    const within = [
      ...(paragraphs.get(home) ?? []),
      ...cited.map(({ number, paragraph }) => paragraphs.get(number)?.[paragraph - 1] ?? ''),
    ];
    const quotations = [...note.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    expect(quotations.filter((words) => !within.some((text) => text.includes(words)))).toEqual([]);
  });
});

describe('the notes together', () => {
  it('compare across documents more than twenty times', () => {
    const across = notes.filter(({ home, note }) =>
      citations(home, note).some(({ number }) => number !== home),
    );
    expect(across.length).toBeGreaterThan(20);
  });
});

/** What a note points to: `000 ¶4`, or `¶4` in its own document. */
function citations(home: string, note: string): { number: string; paragraph: number }[] {
  return [...note.matchAll(/(?:(\d{3}) )?¶(\d+)/g)].map(([, number = home, paragraph]) => ({
    number,
    paragraph: Number(paragraph),
  }));
}
