import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFile, type Workspace } from '../model/workspace.ts';
import { annotate, contextWith, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { burstOf, type Command, Command as CommandSchema, labelOf, patchesOf } from './command.ts';
import { inverse, type Patch, patched } from './patch.ts';

const text = 'Xi stressed that history matters. 核污染水 matters too.\n\nA second paragraph 👩‍👩‍👧 ends here.';
const context = contextWith(text);
const start = workspaceWith(
  [documentRecord(1), documentRecord(2)],
  [tagRecord(11), tagRecord(12, { digit: 2 }), tagRecord(13, { parent: id(12), look: null, name: 'Child' })],
);

function after(workspace: Workspace, ...commands: Command[]): Workspace {
  return commands.reduce((now, command) => patched(now, patchesOf(now, command, context)), workspace);
}

describe('a command', () => {
  test('quotes a passage from the text itself', () => {
    const annotation = after(start, annotate(100, 1, 0, 11, [11])).annotations.get(id(100));
    expect(annotation?.ranges).toEqual([
      { start: 0, end: 11, exact: 'Xi stressed', prefix: '', suffix: ' that history matters. 核污染水 matt' },
    ]);
    expect(annotation?.author).toBe('Analyst');
  });

  test('widens a passage to whole graphemes and trims white space', () => {
    const family = text.indexOf('👩');
    const annotation = after(start, annotate(100, 1, family - 1, family + 2)).annotations.get(id(100));
    expect(annotation?.ranges[0]?.exact).toBe('👩‍👩‍👧');
  });

  test.each([
    ['white space only', annotate(100, 1, text.indexOf('\n\n'), text.indexOf('\n\n') + 2), 'passage-invalid'],
    ['a place beyond the text', annotate(100, 1, 0, 10_000), 'passage-invalid'],
    ['a document that is gone', annotate(100, 7, 0, 5), 'unknown-record'],
    ['a tag that is gone', annotate(100, 1, 0, 5, [77]), 'unknown-record'],
    ['a note without end', { ...annotate(100, 1, 0, 5), note: 'x'.repeat(1_000_001) }, 'note-too-long'],
    ['an empty tag name', { type: 'changeTag', id: id(11), change: { name: '  ' } }, 'name-empty'],
    [
      'a tag name that is taken',
      { type: 'changeTag', id: id(11), change: { name: 'tAG １2' } },
      'name-taken',
    ],
    ['a digit that is taken', { type: 'changeTag', id: id(11), change: { digit: 2 } }, 'digit-taken'],
    ['a tag inside itself', { type: 'changeTag', id: id(12), change: { parent: id(13) } }, 'parent-invalid'],
    [
      'a comparison with itself',
      { type: 'addComparison', id: id(5), left: id(1), right: id(1) },
      'unknown-record',
    ],
    ['a workspace without a name', { type: 'renameWorkspace', name: ' ' }, 'name-empty'],
  ] as const)('refuses %s and changes nothing', (_what, command, name) => {
    expect(() => patchesOf(start, CommandSchema.parse(command), context)).toThrow(
      expect.objectContaining({ name }),
    );
  });

  test('says so when the text of a document is missing', () => {
    expect(() => patchesOf(start, annotate(100, 1, 0, 5), contextWith(null))).toThrow(
      expect.objectContaining({ name: 'text-missing' }),
    );
  });

  test('keeps a note of 100,000 characters', () => {
    const note = '長'.repeat(100_000);
    const workspace = after(start, annotate(100, 1, 0, 5), { type: 'noteAnnotation', id: id(100), note });
    expect(workspace.annotations.get(id(100))?.note).toBe(note);
  });

  test('does nothing when there is nothing to do', () => {
    const workspace = after(start, annotate(100, 1, 0, 5, [11]));
    const again: Command = { type: 'tagAnnotation', id: id(100), add: [id(11)], remove: [] };
    expect(patchesOf(workspace, again, context)).toEqual([]);
  });

  test('deletes a tag, lifts its children and keeps their passages', () => {
    const workspace = after(start, annotate(100, 1, 0, 5, [12, 13]), { type: 'removeTag', id: id(12) });
    expect(workspace.tags.get(id(13))).toMatchObject({ parent: null, look: { hue: 'brick' } });
    expect(workspace.annotations.get(id(100))?.tags).toEqual([id(13)]);
  });

  test('removes a document with its annotations and keeps its comparison', () => {
    const workspace = after(
      start,
      annotate(100, 1, 0, 5),
      { type: 'addComparison', id: id(50), left: id(1), right: id(2) },
      { type: 'removeDocument', id: id(1) },
    );
    expect(workspace.annotations.size).toBe(0);
    expect(workspace.comparisons.size).toBe(1);
  });

  test('names itself for the Undo menu', () => {
    expect(labelOf(start, annotate(100, 1, 0, 5, [11]))).toBe('tag passage ‘Tag 11’');
    expect(labelOf(start, { type: 'removeTag', id: id(12) })).toBe('delete tag ‘Tag 12’');
    expect(burstOf({ type: 'noteAnnotation', id: id(100), note: 'a' })).toBe(`note ${id(100)}`);
  });

  test('in a batch is all or nothing', () => {
    const steps = [annotate(100, 1, 0, 5), annotate(101, 1, 0, 10_000)].flatMap((step) =>
      step.type === 'batch' ? [] : [step],
    );
    expect(() => patchesOf(start, { type: 'batch', label: 'both', steps }, context)).toThrow(
      'There are no words',
    );
  });
});

const small = fc.integer({ min: 100, max: 106 });
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(small, fc.integer({ min: 1, max: 2 }), fc.nat(80), fc.nat(80), fc.subarray([11, 12, 13]))
    .map(([n, document, from, to, tags]) =>
      annotate(n, document, Math.min(from, to), Math.max(from, to) + 1, tags),
    ),
  fc.tuple(small, fc.string()).map(([n, note]) => ({ type: 'noteAnnotation' as const, id: id(n), note })),
  small.map((n) => ({ type: 'removeAnnotations' as const, ids: [id(n)] })),
  fc.constantFrom(11, 12, 13).map((n) => ({ type: 'removeTag' as const, id: id(n) })),
  fc.constantFrom(1, 2).map((n) => ({ type: 'removeDocument' as const, id: id(n) })),
  fc.tuple(small, fc.subarray([11, 12]), fc.subarray([13])).map(([n, add, remove]) => ({
    type: 'tagAnnotation' as const,
    id: id(n),
    add: add.map(id),
    remove: remove.map(id),
  })),
  fc.string().map((name) => ({ type: 'renameWorkspace' as const, name })),
);

describe('patches', () => {
  test('taken back give what stood before, and applied again what stood after', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        const states = [start];
        const steps: Patch[][] = [];
        for (const command of commands) {
          const now = states.at(-1) ?? start;
          let patches: Patch[];
          try {
            patches = patchesOf(now, command, context);
          } catch {
            continue;
          }
          steps.push(patches);
          states.push(patched(now, patches));
        }
        let workspace = states.at(-1) ?? start;
        for (const patches of steps.toReversed()) workspace = patched(workspace, inverse(patches));
        expect(toFile(workspace)).toEqual(toFile(start));
        for (const patches of steps) workspace = patched(workspace, patches);
        expect(toFile(workspace)).toEqual(toFile(states.at(-1) ?? start));
      }),
    );
  });

  test('leave untouched documents their identity', () => {
    const first = after(start, annotate(100, 1, 0, 5));
    const second = after(first, annotate(101, 2, 0, 5));
    expect(second.annotations.in(id(1))).toBe(first.annotations.in(id(1)));
    expect(second.tags).toBe(first.tags);
  });
});
