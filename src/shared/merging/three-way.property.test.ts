import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patched } from '../commands/patch.ts';
import { sameContent } from '../difference/same-content.ts';
import { unsoundness } from '../model/soundness.ts';
import { toFile, type Workspace, WorkspaceFile } from '../model/workspace.ts';
import { anyApart } from '../testing/apart.ts';
import { type Merge, threeWay } from './three-way.ts';

const collections = [
  'documents',
  'tags',
  'annotations',
  'comparisons',
  'memos',
  'dismissals',
  'removed',
  'corrections',
  'stances',
  'refusals',
  'outlets',
  'reports',
] as const;

test('commands keep a workspace sound, and so does any merge, with or without what both come from', () => {
  fc.assert(
    fc.property(anyApart, ({ base, ours, theirs }) => {
      for (const each of [base, ours, theirs]) expect(unsoundness(each)).toEqual([]);
      for (const known of [base, null]) {
        const { workspace, patches } = threeWay({ base: known, ours, theirs });
        expect(unsoundness(workspace)).toEqual([]);
        expect(toFile(patched(ours, patches))).toEqual(toFile(workspace));
        expect(WorkspaceFile.parse(toFile(workspace))).toEqual(toFile(workspace));
      }
    }),
    { numRuns: 200 },
  );
});

test('merged with itself a workspace stays as it is, and with what it comes from it is the later one', () => {
  fc.assert(
    fc.property(anyApart, ({ base, ours }) => {
      for (const known of [base, null])
        expect(threeWay({ base: known, ours, theirs: ours })).toMatchObject({
          patches: [],
          conflicts: [],
          adjustments: [],
        });
      expect(toFile(threeWay({ base, ours: base, theirs: ours }).workspace)).toEqual(toFile(ours));
      expect(threeWay({ base, ours, theirs: base }).patches).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('whichever side is called ours, the merged workspace is the same but for its name', () => {
  fc.assert(
    fc.property(anyApart, ({ base, ours, theirs }) => {
      for (const known of [base, null]) {
        const one = threeWay({ base: known, ours, theirs });
        const other = threeWay({ base: known, ours: theirs, theirs: ours });
        expect({ ...toFile(one.workspace), name: '' }).toEqual({ ...toFile(other.workspace), name: '' });
      }
    }),
    { numRuns: 200 },
  );
});

test('what one side alone did is there afterwards, or is listed', () => {
  fc.assert(
    fc.property(anyApart, ({ base, ours, theirs }) => {
      const merge = threeWay({ base, ours, theirs });
      expect(lost(base, ours, theirs, merge)).toEqual([]);
      expect(lost(base, theirs, ours, merge)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** What one side alone changed, records and fields of records, that is other than there in the end and not listed. */
function lost(base: Workspace, side: Workspace, other: Workspace, merge: Merge): string[] {
  const listed = [...merge.conflicts, ...merge.adjustments];
  const isListed = (id: unknown, field: string | null): boolean =>
    listed.some((each) => each.id === id && (field === null || [field, 'removed'].includes(each.field)));
  return collections.flatMap((collection) => {
    const find = (workspace: Workspace, id: string): object | null =>
      recordsOf(workspace, collection).get(id) ?? null;
    const ids = new Set([...recordsOf(base, collection).keys(), ...recordsOf(side, collection).keys()]);
    return [...ids].flatMap((id) => {
      const [before, after, now] = [find(base, id), find(side, id), find(merge.workspace, id)];
      const elsewhere = find(other, id);
      // A document that stays though one side removed it stays with all that was made of it.
      const document = documentOf(before) ?? documentOf(after);
      if (document !== null && isListed(document, 'removed')) return [];
      if (sameContent(before, elsewhere))
        return sameContent(before, after) || sameContent(after, now) || isListed(id, null)
          ? []
          : [`${collection} ${id}`];
      return fieldsOf(after)
        .filter(([field, value]) => {
          const was = fieldOf(before, field);
          const isAlone = sameContent(was, fieldOf(elsewhere, field)) && !sameContent(was, value);
          return isAlone && !sameContent(inAnyOrder(value), inAnyOrder(fieldOf(now, field)));
        })
        .filter(([field]) => !/^(updated|author|order)/.test(field) && !isListed(id, field))
        .map(([field]) => `${collection} ${id} ${field}`);
    });
  });
}

function recordsOf(
  workspace: Workspace,
  collection: (typeof collections)[number],
): ReadonlyMap<string, object> {
  return collection === 'annotations' ? workspace.annotations.all : workspace[collection];
}

function documentOf(record: object | null): unknown {
  return fieldOf(record, 'document') ?? null;
}

function fieldsOf(record: object | null): [string, unknown][] {
  return Object.entries(record ?? {});
}

function fieldOf(record: object | null, field: string): unknown {
  return fieldsOf(record).find(([name]) => name === field)?.[1];
}

function inAnyOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value;
}
