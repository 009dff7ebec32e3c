import type { Patch } from '../commands/patch.ts';
import { counted, listed } from '../wording.ts';
import { type Change, changeOf } from './difference.ts';

/** What patches do in a few words: `3 annotations added, 1 tag changed and 2 other changes`. Empty where they do nothing. */
export function changesInWords(patches: readonly Patch[]): string {
  const parts = known.flatMap(([collection, noun]) =>
    changes.flatMap((change) => {
      const number = patches.filter(
        (patch) => patch.collection === collection && changeOf(patch) === change,
      ).length;
      return number === 0 ? [] : [`${counted(number, noun)} ${change}`];
    }),
  );
  const others = patches.filter(({ collection }) => !known.some(([each]) => each === collection)).length;
  return listed(
    others === 0 ? parts : [...parts, counted(others, parts.length === 0 ? 'change' : 'other change')],
  );
}

const changes: readonly Change[] = ['added', 'changed', 'removed'];

const known: readonly (readonly [Patch['collection'], string])[] = [
  ['documents', 'document'],
  ['annotations', 'annotation'],
  ['tags', 'tag'],
  ['comparisons', 'comparison'],
  ['memos', 'memo'],
];
