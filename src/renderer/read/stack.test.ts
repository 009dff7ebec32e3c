import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteGap, stacked } from './stack.ts';

const notes = fc
  .array(fc.record({ anchor: fc.nat(2_000), height: fc.integer({ min: 17, max: 200 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) =>
    list
      .toSorted((a, b) => a.anchor - b.anchor)
      .map(({ anchor, height }, i) => ({ id: String(i), anchor, height })),
  );

describe('notes in the margin', () => {
  it('never overlap and keep the order of the text', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (list, pick) => {
        const pinned = list[pick % (list.length + 1)]?.id ?? null;
        const tops = stacked(list, pinned);
        for (const [i, note] of list.entries()) {
          const next = list[i + 1];
          if (next === undefined) continue;
          const bottom = (tops.get(note.id) ?? 0) + note.height + noteGap;
          expect(tops.get(next.id)).toBeGreaterThanOrEqual(bottom);
        }
      }),
    );
  });

  it('leave the pinned one at its words and never lift one that has no pinned one below', () => {
    fc.assert(
      fc.property(notes, fc.nat(), (list, pick) => {
        const at = pick % list.length;
        const tops = stacked(list, list[at]?.id ?? null);
        expect(tops.get(String(at))).toBe(list[at]?.anchor);
        for (const { id, anchor } of list.slice(at)) expect(tops.get(id)).toBeGreaterThanOrEqual(anchor);
      }),
    );
  });

  it('stand at their words where there is room', () => {
    const tops = stacked(
      [
        { id: 'a', anchor: 0, height: 20 },
        { id: 'b', anchor: 10, height: 20 },
        { id: 'c', anchor: 300, height: 20 },
      ],
      null,
    );
    expect([...tops.values()]).toEqual([0, 25, 300]);
  });
});
