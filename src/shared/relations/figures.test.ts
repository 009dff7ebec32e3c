import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { align } from '../alignment/align.ts';
import { columnsOf } from '../comparison/presence.ts';
import { DocumentText, type StatementDate } from '../model/document.ts';
import { storedFile } from '../testing/stored.ts';
import { textFrom } from '../testing/fixtures.ts';
import { directionOf, figuresOf } from './figures.ts';

const sample = join(import.meta.dirname, '../../../seeds/sample.readout');
const { documents } = storedFile(readFileSync(join(sample, 'workspace.json'), 'utf8'));
const texts = new Map(
  documents.map(({ number, text }) => [
    number,
    DocumentText.parse(JSON.parse(readFileSync(join(sample, 'texts', `${text}.json`), 'utf8'))),
  ]),
);
const pairColumns = (left: DocumentText, right: DocumentText) => columnsOf(align(left, right), left, right);
const textOf = (number: string) => texts.get(number) ?? textFrom('');
const day = (date: string, precision: StatementDate['precision'] = 'day'): StatementDate => ({
  date,
  time: null,
  precision,
  inferred: false,
});

describe('what two documents share', () => {
  it('is what Compare says of 001 and 002', () => {
    const { left, right } = pairColumns(textOf('001'), textOf('002'));
    expect(figuresOf(left)).toEqual({
      total: 19,
      shared: 13,
      same: 12,
      reworded: 0,
      inside: 1,
      holding: 0,
      marked: 0,
    });
    expect(figuresOf(right)).toMatchObject({ total: 25, shared: 13, same: 12, inside: 0, holding: 1 });
  });

  it('is nothing for any other two of the seeds', () => {
    const pairs = [...texts.keys()].flatMap((a) => [...texts.keys()].map((b) => [a, b] as const));
    const sharing = pairs.filter(
      ([a, b]) => a < b && figuresOf(pairColumns(textOf(a), textOf(b)).left).shared > 0,
    );
    expect(sharing).toEqual([['001', '002']]);
  });

  const quoted =
    'We urge the Japanese side to handle the discharge of nuclear-contaminated water in a responsible manner';
  const source = textFrom(`${quoted}.\n\nThe meeting was held in the afternoon at a hotel in San Francisco.`);
  const quoting = textFrom(
    `A spokesperson of the ministry told reporters on Friday: "${quoted}", adding that the two sides would talk again before the end of the year and that experts would meet in Dalian.`,
  );
  const sides = (a: StatementDate | null, b: StatementDate | null) => {
    const { left, right } = pairColumns(quoting, source);
    return [
      { figures: figuresOf(left), date: a },
      { figures: figuresOf(right), date: b },
    ] as const;
  };

  it('is called a quotation where one side has it between quotation marks, unless dates speak against it', () => {
    const [a, b] = sides(null, null);
    expect(a.figures).toMatchObject({ holding: 1, marked: 1 });
    expect(directionOf(a, b)).toBe('quotes');
    expect(directionOf(b, a)).toBe('quoted-by');
    expect(directionOf(...sides(day('2023-11-18'), day('2023-11-17')))).toBe('quotes');
    expect(directionOf(...sides(day('2023-11-16'), day('2023-11-17')))).toBe('shares');
    expect(directionOf(...sides(day('2023-11-01', 'month'), day('2023-11-17')))).toBe('quotes');
  });

  it('is called a quotation without marks only where the dates say who came first', () => {
    const [one, other] = sides(null, null);
    const [a, b] = [{ ...one.figures, marked: 0 }, other.figures];
    const said = (one: StatementDate | null, other: StatementDate | null) =>
      directionOf({ figures: a, date: one }, { figures: b, date: other });
    expect(said(null, null)).toBe('shares');
    expect(said(day('2023-11-17'), day('2023-11-17'))).toBe('shares');
    expect(said(day('2023-11-22'), day('2023-11-17'))).toBe('quotes');
    expect(said(day('2023-11-16'), day('2023-11-17'))).toBe('shares');
  });
});
