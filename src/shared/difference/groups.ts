import type { Patch } from '../commands/patch.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { Known } from './known.ts';

/** Records of one kind that differ. */
export interface DifferenceGroup {
  readonly name: string;
  readonly patches: readonly Patch[];
}

/** What the collections are called over a list, in the order of their weight. */
const names = {
  annotations: 'Annotations',
  memos: 'Memos',
  tags: 'Codebook',
  documents: 'Documents',
  comparisons: 'Saved comparisons',
  removed: 'Removed documents',
  corrections: 'Corrected alignments',
  stances: 'Stance words',
  outlets: 'Lines hidden for an outlet',
  reports: 'Reports',
  refusals: 'Annotations not carried over',
  dismissals: 'Suggestions dismissed',
  workspace: 'Workspace',
} as const satisfies Record<Patch['collection'], string>;

/** Patches by what they are about; annotations as they stand in the library and in their texts. O(n log n). */
export function differenceGroups(patches: readonly Patch[], known: Known): DifferenceGroup[] {
  const groups = groupBy(patches, ({ collection }) => names[collection]);
  return Object.values(names).flatMap((name) => {
    const found = groups.get(name);
    return found === undefined ? [] : [{ name, patches: inOrder(found, known) }];
  });
}

function inOrder(patches: readonly Patch[], known: Known): readonly Patch[] {
  const places = new Map(patches.map((patch) => [patch, placeOf(patch, known)]));
  const place = (patch: Patch): Place => places.get(patch) ?? nowhere;
  return patches.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one.order - other.order || compare(one.document, other.document) || one.start - other.start;
  });
}

interface Place {
  readonly order: number;
  readonly document: Id;
  readonly start: number;
}

const nowhere: Place = { order: Number.MAX_VALUE, document: '', start: 0 };

function placeOf(patch: Patch, { documents, tags }: Known): Place {
  if (patch.collection === 'annotations') {
    const annotation = patch.after ?? patch.before;
    const document = annotation?.document ?? '';
    const order = documents.get(document)?.order ?? nowhere.order;
    return { order, document, start: annotation?.ranges[0]?.start ?? 0 };
  }
  const order = documents.get(patch.id)?.order ?? tags.get(patch.id)?.order ?? nowhere.order;
  return { ...nowhere, order };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
