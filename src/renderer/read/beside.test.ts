import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { annotationRecord, id } from '../../shared/testing/fixtures.ts';
import { besideNow, mostBeside, nothingBeside } from './beside.ts';

const blocks = [
  { start: 0, end: 1_000, kind: 'paragraph' },
  { start: 1_001, end: 2_000, kind: 'paragraph' },
] as const;

const marks = (count: number, from: number, change: Partial<Annotation> = {}): Annotation[] =>
  Array.from({ length: count }, (_, n) =>
    annotationRecord(from + n, 1, {
      ranges: [{ start: from + n, end: from + n + 5, exact: 'words', prefix: '', suffix: '' }],
      ...change,
    }),
  );
const beside = (now: readonly Annotation[], open: string | null = null) =>
  besideNow(nothingBeside, now, blocks, open);
const ids = (list: readonly Annotation[]) => list.map((annotation) => annotation.id);

describe('what stands beside the text', () => {
  it('is every note of a block for which they have room', () => {
    const now = [...marks(mostBeside, 0), ...marks(mostBeside, 1_001)];
    expect(beside(now)).toEqual({ near: ids(now), more: new Map() });
  });

  it('is so many notes of a block with thousands, and how many there are more', () => {
    const crowd = marks(900, 0);
    const next = marks(2, 1_001);
    const { near, more } = beside([...crowd, ...next]);
    expect(near).toEqual(ids([...crowd.slice(0, mostBeside), ...next]));
    expect(more).toEqual(new Map([[crowd[mostBeside - 1]?.id, 900 - mostBeside]]));
  });

  it('has the open note and the written ones first, all in the order of the text', () => {
    const written = marks(3, 500, { note: 'Said before' });
    const { near } = beside([...marks(400, 0), ...written, ...marks(100, 600)], id(650));
    expect(near).toEqual([...ids(marks(mostBeside - 4, 0)), ...ids(written), id(650)]);
  });

  it('keeps its list while the same notes stand there', () => {
    const first = beside(marks(50, 0));
    const then = besideNow(first, marks(50, 0), blocks, null);
    expect(then.near).toBe(first.near);
    expect(then.more).toBe(first.more);
    expect(besideNow(first, marks(51, 0), blocks, null).more).not.toBe(first.more);
    const others = marks(50, 600);
    expect(besideNow(first, others, blocks, null).near).toEqual(ids(others.slice(0, mostBeside)));
  });
});
