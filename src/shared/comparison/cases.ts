import * as fc from 'fast-check';
import type { Alignment, Relation, Row } from '../alignment/alignment.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Block, BlockKind } from '../model/document.ts';
import type { Tag } from '../model/tag.ts';
import { annotationRecord, id, tagRecord } from '../testing/fixtures.ts';

/** Builders for the tests of this folder. */
export function row(
  relation: Relation,
  left: readonly number[],
  right: readonly number[],
  moved = false,
): Row {
  const quote = relation === 'quoted' ? { holder: 'right' as const, passages: [] } : null;
  const evidence = relation.startsWith('only') ? null : { shared: 29, of: 31, neighbours: 'both' as const };
  return { relation, moved, left, right, evidence, confidence: 1, corrected: false, quote };
}

export function alignment(...rows: readonly Row[]): Alignment {
  const side = {
    total: 0,
    identical: 0,
    edited: 0,
    split: 0,
    merged: 0,
    quoted: 0,
    holding: 0,
    moved: 0,
  };
  const summary = { left: { ...side, dropped: 0 }, right: { ...side, added: 0 } };
  return { rows, similar: [], summary, declined: null };
}

/** Blocks of ten characters each, two apart. */
export function blocks(count: number, kind: BlockKind = 'paragraph'): Block[] {
  return Array.from({ length: count }, (_, i) => ({ start: i * 12, end: i * 12 + 10, kind }));
}

export function tag(n: number, name: string, parent: number | null = null): Tag {
  return tagRecord(n, { name, parent: parent === null ? null : id(parent) });
}

export function annotation(n: number, start: number, end: number, tags: readonly number[]): Annotation {
  return annotationRecord(1000 + n, 1, {
    ranges: [{ start, end, exact: 'x', prefix: '', suffix: '' }],
    tags: tags.map(id),
  });
}

/** Any alignment of two texts: their blocks dealt out to pairs and leftovers, some marked as moved. */
export const anyComparison = fc
  .record({
    left: fc.integer({ min: 0, max: 40 }),
    right: fc.integer({ min: 0, max: 40 }),
    deals: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.nat(7)), { maxLength: 40 }),
  })
  .map(({ left, right, deals }) => {
    const rows: Row[] = [];
    const usedLeft = new Set<number>();
    const usedRight = new Set<number>();
    const relations: readonly Relation[] = ['identical', 'edited', 'quoted', 'split', 'merged'];
    for (const [l, r, how] of deals) {
      if (l >= left || r >= right || usedLeft.has(l)) continue;
      const relation = relations[how % relations.length] ?? 'edited';
      if (usedRight.has(r) && relation !== 'quoted') continue;
      const lefts = relation === 'merged' && l + 1 < left && !usedLeft.has(l + 1) ? [l, l + 1] : [l];
      const rights = relation === 'split' && r + 1 < right && !usedRight.has(r + 1) ? [r, r + 1] : [r];
      for (const each of lefts) usedLeft.add(each);
      for (const each of rights) usedRight.add(each);
      rows.push(row(relation, lefts, rights, how > 4));
    }
    for (let l = 0; l < left; l++) if (!usedLeft.has(l)) rows.push(row('only-left', [l], []));
    for (let r = 0; r < right; r++) if (!usedRight.has(r)) rows.push(row('only-right', [], [r]));
    return { alignment: alignment(...rows), left: blocks(left), right: blocks(right) };
  });
