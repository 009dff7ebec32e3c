import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsoundness } from '../model/soundness.ts';
import { fromFile, toFile, type Workspace, WorkspaceFile } from '../model/workspace.ts';
import { anyApart } from '../testing/apart.ts';
import { firstChoices, type MergeChoices } from './choices.ts';
import { type Combination, combined } from './combined.ts';
import { allAnnotations, pairedDocuments } from './pairs.ts';

const anyChoices: fc.Arbitrary<MergeChoices> = fc.record({
  equalNames: fc.constantFrom('same', 'other'),
  tags: fc.constant({}),
  every: fc.constantFrom('newest', 'ours', 'theirs'),
  each: fc.constant({}),
});

test('any two workspaces combined are sound, whatever is chosen', () => {
  fc.assert(
    fc.property(anyApart, fc.boolean(), anyChoices, ({ ours, theirs }, isAnother, choices) => {
      const { workspace } = combination(ours, isAnother ? underOtherIds(theirs) : theirs, choices);
      expect(unsoundness(workspace)).toEqual([]);
      expect(WorkspaceFile.parse(toFile(workspace))).toEqual(toFile(workspace));
    }),
    { numRuns: 200 },
  );
});

test('a copy adds nothing, and neither does one whose documents, tags and annotations have other ids', () => {
  fc.assert(
    fc.property(anyApart, ({ ours }) => {
      for (const theirs of [ours, underOtherIds(ours)]) {
        const { patches, summary, conflicts } = combination(ours, theirs, firstChoices);
        expect({ patches, conflicts }).toEqual({ patches: [], conflicts: [] });
        expect(Object.values(summary).every(({ added, differ }) => added + differ === 0)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('every note of either side is in the combined workspace, or listed beside the one that is', () => {
  fc.assert(
    fc.property(anyApart, fc.boolean(), ({ ours, theirs }, isAnother) => {
      const { workspace, conflicts } = combination(
        ours,
        isAnother ? underOtherIds(theirs) : theirs,
        firstChoices,
      );
      const notes = new Set(allAnnotations(workspace).map(({ note }) => note));
      for (const { ours: own, theirs: other } of conflicts)
        for (const { value } of [own, other]) if (typeof value === 'string') notes.add(value);
      // What one side began as and the other went on from is no note of its own.
      const lost = [...ours.annotations, ...theirs.annotations].filter(
        ({ note, createdAt, updatedAt }) => note !== '' && createdAt !== updatedAt && !notes.has(note),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function combination(ours: Workspace, theirs: Workspace, choices: MergeChoices): Combination {
  const documents = pairedDocuments(ours, theirs, (own, other) => own === other);
  return combined({ ours, theirs, documents }, choices);
}

/** The same content, as if somebody had made it anew. */
function underOtherIds(workspace: Workspace): Workspace {
  const json = JSON.stringify(toFile(workspace)).replaceAll('00000000-0000-4000', '11111111-1111-4111');
  return fromFile(WorkspaceFile.parse(JSON.parse(json)));
}
