import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadoutError } from '../../model/errors.ts';
import { documentRecord, id, moment, textFrom, workspaceWith } from '../../testing/fixtures.ts';
import { bytesOf } from '../testing/any-workspace.ts';
import { readAnnotationFile } from './file.ts';
import { planAnnotations } from './plan.ts';

const keys =
  'type target body selector items first exact source id refinedBy value rows uri references motivation created purpose tags text start end __proto__'.split(
    ' ',
  );
const leaves = [
  'Annotation',
  'TextQuoteSelector',
  'TextPositionSelector',
  'tagging',
  'side',
  7,
  -1,
  null,
  '2024-13-77',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...leaves),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
  ),
}));

test('any JSON is read, or refused with a sentence that names the file', () => {
  let read = 0;
  fc.assert(
    fc.property(tree, (json) => {
      const refusal = refusalOf(() => {
        let n = 900;
        const list = readAnnotationFile('odd.json', bytesOf(JSON.stringify(json)));
        const plan = planAnnotations(list, {
          workspace: workspaceWith([documentRecord(1)]),
          textOf: () => textFrom('The other side opposes it.'),
          newId: () => id(n++),
          now: moment,
        });
        read++;
        expect(
          plan.annotations.length +
            plan.suggestions.length +
            plan.lost.length +
            plan.memos.length +
            plan.known,
        ).toBeGreaterThan(0);
      });
      if (refusal === null) return;
      expect(refusal instanceof ReadoutError ? refusal.message : refusal).toContain('odd.json');
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(20);
});

function refusalOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
