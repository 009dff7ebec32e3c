import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Patch, patched } from '../../shared/commands/patch.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { toFile, type Workspace } from '../../shared/model/workspace.ts';
import { annotationRecord, documentRecord, id, workspaceWith } from '../../shared/testing/fixtures.ts';
import { afterAll, afterDocument, afterPatches, type Gathered, restOf } from './rest.ts';

const documents = [1, 2].map((n) => documentRecord(n));
const numbers = [10, 11, 12, 13, 14, 15];
const whole: Workspace = {
  ...workspaceWith(documents),
  annotations: workspaceWith(documents).annotations.put(numbers.map((n) => annotationRecord(n, 1 + (n % 2)))),
};

/** What may happen between the opening and the last annotation, in any order. */
const events = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constant('edit' as const),
      n: fc.constantFrom(...numbers, 16, 17),
      note: fc.string(),
    }),
    fc.record({ what: fc.constant('remove' as const), n: fc.constantFrom(...numbers) }),
    fc.record({ what: fc.constant('portion' as const) }),
    fc.record({ what: fc.constant('document' as const), n: fc.constantFrom(1, 2) }),
  ),
  { maxLength: 12 },
);

function begun(): Gathered {
  const workspace = { ...whole, annotations: workspaceWith(documents).annotations };
  return { workspace, rest: restOf(numbers.length, workspace) };
}

/** A change of main’s, from which nothing or something comes. */
function edited(main: Workspace, n: number, note: string | null): Patch[] {
  const before = main.annotations.get(id(n)) ?? null;
  const after = note === null ? null : { ...(before ?? annotationRecord(n, 1 + (n % 2))), note };
  return before === null && after === null ? [] : [{ collection: 'annotations', id: id(n), before, after }];
}

test('a window holds what main holds, however edits and portions cross', () => {
  fc.assert(
    fc.property(events, (happening) => {
      let main = whole;
      let window = begun();
      const portions: Annotation[] = [];
      let after = '';
      const take = (): void => {
        const portion = [...main.annotations].filter((each) => each.id > after).slice(0, 2);
        after = portion.at(-1)?.id ?? after;
        portions.push(...portion);
      };
      for (const event of happening) {
        if (event.what === 'portion') take();
        else if (event.what === 'document')
          window = afterDocument(window, id(event.n), [...main.annotations.in(id(event.n)).values()]);
        else {
          const patches = edited(main, event.n, event.what === 'edit' ? event.note : null);
          main = patched(main, patches);
          window = afterPatches(window, patches);
        }
      }
      for (const _ of numbers) take();
      window = afterAll(window, portions);
      expect(toFile(window.workspace)).toEqual(toFile(main));
      expect(window.rest).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('an edit is shown before the annotation it was made on is here', () => {
  const patches = edited(whole, 12, 'Compare with 002.');
  const { workspace } = afterPatches(begun(), patches);
  expect(workspace.annotations.get(id(12))?.note).toBe('Compare with 002.');
});

test('the annotations of a document that was asked for are here before the others', () => {
  const own = [...whole.annotations.in(id(1)).values()];
  const { workspace, rest } = afterDocument(begun(), id(1), own);
  expect([...workspace.annotations]).toEqual(own);
  expect(rest?.here.has(id(1))).toBe(true);
});

test('nothing is awaited of a workspace that came whole', () => {
  expect(restOf(0, whole)).toBeNull();
});
