import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id, tagRecord } from '../testing/fixtures.ts';
import { pathOf, tagsInOrder } from './codebook.ts';
import {
  movedTags,
  placeOfDrop,
  placeOfMove,
  siblings,
  type TagMove,
  type TagPlace,
} from './codebook-moves.ts';
import type { Id } from './ids.ts';
import type { Tag } from './tag.ts';

const tags = mapOf([
  tagRecord(1, { name: 'Trade', look: { hue: 'amber', style: 'dash' } }),
  tagRecord(2, { name: 'Decoupling', parent: id(1), look: null, order: 1 }),
  tagRecord(3, { name: 'Export controls', parent: id(1), look: null, order: 1 }),
  tagRecord(4, { name: 'History', look: { hue: 'violet', style: 'dots' } }),
  tagRecord(5, { name: 'Taiwan', look: { hue: 'azure', style: 'solid' } }),
]);

describe('a tag is moved', () => {
  test.each<[number, TagMove, string]>([
    [5, 'up', 'Trade / Decoupling Export controls / Taiwan / History'],
    [4, 'down', 'Trade / Decoupling Export controls / Taiwan / History'],
    [4, 'in', 'Trade / Decoupling Export controls History / Taiwan'],
    [2, 'out', 'Trade / Export controls / Decoupling / History / Taiwan'],
    [3, 'up', 'Trade / Export controls Decoupling / History / Taiwan'],
  ])('tag %i %s', (n, move, outline) => {
    expect(outlineOf(byKey(tags, id(n), move))).toBe(outline);
  });

  test.each<[number, TagMove]>([
    [1, 'up'],
    [5, 'down'],
    [1, 'in'],
    [1, 'out'],
  ])('tag %i has no place %s', (n, move) => {
    expect(placeOfMove(tags, id(n), move)).toBeNull();
  });

  test('never into itself, nor before itself', () => {
    expect(movedTags(tags, id(1), { parent: id(2), before: null })).toBeNull();
    expect(movedTags(tags, id(1), { parent: id(1), before: null })).toBeNull();
    expect(movedTags(tags, id(1), { parent: null, before: id(1) })).toBeNull();
    expect(movedTags(tags, id(1), { parent: null, before: id(4) })).toEqual([]);
  });

  test('to the top with the look it had, inside another with that one’s', () => {
    expect(byKey(tags, id(2), 'out').get(id(2))?.look).toEqual({ hue: 'amber', style: 'dash' });
    expect(byKey(tags, id(4), 'in').get(id(4))?.look).toBeNull();
  });

  test('as often as one likes: the codebook stays a tree with every tag, each where it was put', () => {
    const any = fc.record({
      n: fc.integer({ min: 1, max: 5 }),
      parent: fc.option(fc.integer({ min: 1, max: 5 })),
      before: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 120 }), (moves) => {
        let now = tags;
        for (const { n, parent, before } of moves) {
          const place: TagPlace = {
            parent: parent === null ? null : id(parent),
            before: before === null ? null : id(before),
          };
          const changed = movedTags(now, id(n), place);
          if (changed === null) continue;
          now = mapOf([...now.values(), ...changed]);
          const row = siblings(now, place.parent).map((tag) => tag.id);
          expect(row[row.indexOf(id(n)) + 1] ?? null).toBe(place.before);
          expect(new Set(tagsInOrder(now)).size).toBe(5);
          expect(pathOf(now, id(n)).length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  test.each([
    [5, { tag: id(4), zone: 'before' as const, isOpen: false }, { parent: null, before: id(4) }],
    [5, { tag: id(1), zone: 'after' as const, isOpen: true }, { parent: id(1), before: id(2) }],
    [5, { tag: id(1), zone: 'after' as const, isOpen: false }, { parent: null, before: id(4) }],
    [4, { tag: id(1), zone: 'after' as const, isOpen: false }, { parent: null, before: id(5) }],
    [5, { tag: id(2), zone: 'inside' as const, isOpen: false }, { parent: id(2), before: null }],
    [5, { tag: id(5), zone: 'inside' as const, isOpen: false }, null],
  ])('by dropping tag %i on %o', (n, drop, place) => {
    expect(placeOfDrop(tags, id(n), drop)).toEqual(place);
  });

  test('between two that leave no number between them, by numbering them anew', () => {
    const tight = mapOf([tagRecord(1, { order: 1 }), tagRecord(2, { order: 1 }), tagRecord(3, { order: 2 })]);
    const changed = movedTags(tight, id(3), { parent: null, before: id(2) }) ?? [];
    expect(tagsInOrder(mapOf([...tight.values(), ...changed])).map((tag) => tag.id)).toEqual([
      id(1),
      id(3),
      id(2),
    ]);
  });
});

function byKey(now: ReadonlyMap<Id, Tag>, tag: Id, move: TagMove): ReadonlyMap<Id, Tag> {
  const place = placeOfMove(now, tag, move);
  return mapOf([...now.values(), ...(place === null ? [] : (movedTags(now, tag, place) ?? []))]);
}

function mapOf(list: readonly Tag[]): ReadonlyMap<Id, Tag> {
  return new Map(list.map((tag) => [tag.id, tag]));
}

/** Names at the top with a slash before each, those inside after them. */
function outlineOf(now: ReadonlyMap<Id, Tag>): string {
  return siblings(now, null)
    .map((top) => {
      const inside = siblings(now, top.id).map(({ name }) => name);
      return inside.length === 0 ? top.name : `${top.name} / ${inside.join(' ')}`;
    })
    .join(' / ');
}
