import { describe, expect, test } from 'vitest';
import { toFile, type Workspace } from '../model/workspace.ts';
import {
  annotate,
  contextWith,
  documentRecord,
  id,
  moment,
  tagRecord,
  workspaceWith,
} from '../testing/fixtures.ts';
import { burstOf, type Command, Command as CommandSchema, labelOf, patchesOf } from './command.ts';
import { patched } from './patch.ts';

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
      { type: 'addComparison', id: id(5), kind: 'chain', documents: [id(1), id(1)] },
      'unknown-record',
    ],
    [
      'a correction within one document',
      {
        type: 'correctAlignment',
        id: id(5),
        is: 'pair',
        left: { document: id(1), block: { start: 0, end: 5 } },
        right: { document: id(1), block: { start: 8, end: 9 } },
      },
      'unknown-record',
    ],
    [
      'two scales of one name',
      {
        type: 'writeStances',
        id: id(5),
        language: 'en',
        scales: [
          { name: 'Demand', levels: [] },
          { name: 'Demand ', levels: [] },
        ],
      },
      'name-taken',
    ],
    ['a merge with itself', { type: 'mergeTags', from: id(11), into: id(11) }, 'parent-invalid'],
    ['a memo without end', { type: 'writeMemo', about: id(1), text: 'x'.repeat(1_000_001) }, 'note-too-long'],
    ['a memo of what is gone', { type: 'writeMemo', about: id(77), text: 'x' }, 'unknown-record'],
    ['a document that was never removed', { type: 'restoreDocument', id: id(1) }, 'unknown-record'],
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
    const memo: Command = { type: 'writeMemo', about: id(11), text: 'Eleven' };
    expect(patchesOf(after(start, memo), memo, context)).toEqual([]);
    const no = { document: id(1), tag: id(11), passage: { start: 0, end: 5 } };
    const dismissed = after(start, { type: 'dismissSuggestion', id: id(60), ...no });
    expect(patchesOf(dismissed, { type: 'dismissSuggestion', id: id(61), ...no }, context)).toEqual([]);
  });

  test('deletes a tag, lifts its children and keeps their passages', () => {
    const workspace = after(start, annotate(100, 1, 0, 5, [12, 13]), { type: 'removeTag', id: id(12) });
    expect(workspace.tags.get(id(13))).toMatchObject({ parent: null, look: { hue: 'brick' } });
    expect(workspace.annotations.get(id(100))?.tags).toEqual([id(13)]);
  });

  test('removes a document with its annotations and memo, and restores them', () => {
    const before = after(start, annotate(100, 1, 0, 5, [11, 12]), {
      type: 'writeMemo',
      about: id(1),
      text: 'Read again',
    });
    const gone = after(before, { type: 'removeDocument', id: id(1) });
    expect(gone).toMatchObject({ documents: { size: 1 }, annotations: { size: 0 }, memos: { size: 0 } });
    const back = after(gone, { type: 'restoreDocument', id: id(1) });
    expect(toFile(back)).toEqual(toFile(before));
  });

  test('restores a document without the tags deleted meanwhile', () => {
    const back = after(
      start,
      annotate(100, 1, 0, 5, [11, 12]),
      { type: 'removeDocument', id: id(1) },
      { type: 'removeTag', id: id(12) },
      { type: 'restoreDocument', id: id(1) },
    );
    expect(back.annotations.get(id(100))?.tags).toEqual([id(11)]);
  });

  test('makes one tag of two, with their passages, children, memos and names', () => {
    const merged = after(
      start,
      annotate(100, 1, 0, 5, [11, 12]),
      annotate(101, 1, 0, 11, [12]),
      { type: 'writeMemo', about: id(11), text: 'Eleven' },
      { type: 'writeMemo', about: id(12), text: 'Twelve' },
      { type: 'mergeTags', from: id(12), into: id(11) },
    );
    expect([...merged.annotations].map(({ tags }) => tags)).toEqual([[id(11)], [id(11)]]);
    expect(merged.tags.get(id(11))).toMatchObject({ digit: 2, aliases: ['Tag 12'] });
    expect(merged.tags.get(id(13))?.parent).toBe(id(11));
    expect([...merged.memos.values()].map(({ text: memo }) => memo)).toEqual(['Eleven\n\nTwelve']);
  });

  test('merges a tag into its own child by bringing the child up', () => {
    const merged = after(start, { type: 'mergeTags', from: id(12), into: id(13) });
    expect(merged.tags.get(id(13))).toMatchObject({ parent: null, digit: 2, look: { hue: 'brick' } });
    expect(merged.tags.has(id(12))).toBe(false);
  });

  test('removes a document with its annotations and keeps its comparison', () => {
    const workspace = after(
      start,
      annotate(100, 1, 0, 5),
      { type: 'addComparison', id: id(50), kind: 'chain', documents: [id(1), id(2)] },
      { type: 'removeDocument', id: id(1) },
    );
    expect(workspace.annotations.size).toBe(0);
    expect(workspace.comparisons.size).toBe(1);
  });

  test('corrects an alignment: what is said last of two blocks stands, in whichever order they are named', () => {
    const left = { document: id(1), block: { start: 0, end: 9 } };
    const right = { document: id(2), block: { start: 20, end: 29 } };
    const corrected = after(
      start,
      { type: 'correctAlignment', id: id(300), is: 'pair', left, right },
      { type: 'correctAlignment', id: id(301), is: 'apart', left: right, right: left },
    );
    expect([...corrected.corrections.values()]).toMatchObject([{ id: id(301), is: 'apart' }]);
    const again = after(corrected, { type: 'correctAlignment', id: id(302), is: 'apart', left, right });
    expect([...again.corrections.keys()]).toEqual([id(301)]);
    expect(after(corrected, { type: 'removeCorrections', ids: [id(301)] }).corrections.size).toBe(0);
  });

  test('keeps one list of stance words a language, and gives the starting list back', () => {
    const scales = [{ name: 'Disapproval', levels: [['notes'], ['opposes', 'objects to']] }];
    const written = after(
      start,
      { type: 'writeStances', id: id(400), language: 'en', scales },
      { type: 'writeStances', id: id(401), language: 'en', scales: [] },
    );
    expect([...written.stances.values()]).toEqual([
      { id: id(400), language: 'en', scales: [], updatedAt: moment },
    ]);
    expect(after(written, { type: 'resetStances', language: 'en' }).stances.size).toBe(0);
  });

  test('keeps one list of lines an outlet, and takes it away with its last line', () => {
    const write = (n: number, lines: string[]) =>
      ({ type: 'writeOutletLines', id: id(n), outlet: 'gov.cn', lines }) as const;
    const written = after(start, write(600, ['App']), write(601, [' App', 'Mobile ', '', 'Mobile']));
    expect([...written.outlets.values()]).toEqual([
      { id: id(600), outlet: 'gov.cn', lines: ['App', 'Mobile'], updatedAt: moment },
    ]);
    expect(after(written, write(602, [' '])).outlets.size).toBe(0);
  });

  test('forgets where a fact was read once the analyst writes it', () => {
    const read = (fact: 'outlet' | 'place') =>
      ({ fact, how: 'stated', from: { start: 0, end: 4 }, why: 'dateline' }) as const;
    const from = workspaceWith([documentRecord(1, { evidence: [read('outlet'), read('place')] })]);
    const changed = after(from, { type: 'changeDocument', id: id(1), change: { outlet: 'Xinhua' } });
    expect(changed.documents.get(id(1))?.evidence).toEqual([read('place')]);
  });

  test('refuses to carry an annotation over once, and takes the refusal back', () => {
    const refused = after(
      start,
      annotate(100, 1, 0, 5),
      { type: 'refuseCarry', id: id(500), annotation: id(100), document: id(2) },
      { type: 'refuseCarry', id: id(501), annotation: id(100), document: id(2) },
    );
    expect([...refused.refusals.keys()]).toEqual([id(500)]);
    expect(after(refused, { type: 'allowCarry', ids: [id(500)] }).refusals.size).toBe(0);
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

describe('a document', () => {
  const change = (n: number, fields: object): Command =>
    CommandSchema.parse({ type: 'changeDocument', id: id(n), change: fields });

  test.each([
    ['a number another one has', change(1, { number: '002' }), '002 is the number of “Statement 2”'],
    ['an empty number', change(1, { number: ' ' }), 'A document needs a number.'],
    ['itself as its version', change(1, { versionOf: id(1) }), 'cannot be a version of itself'],
  ])('does not take %s', (_what, command, sentence) => {
    expect(() => patchesOf(start, command, context)).toThrow(sentence);
  });

  test('does not become a version of its own version, nor take the number of one that was removed', () => {
    const linked = after(start, change(2, { versionOf: id(1) }));
    expect(() => patchesOf(linked, change(1, { versionOf: id(2) }), context)).toThrow('a version of itself');
    const removed = after(start, { type: 'removeDocument', id: id(2) });
    expect(() => patchesOf(removed, change(1, { number: '002' }), context)).toThrow('may come back');
  });

  test('names what changes of it, and is one step while its facts are typed', () => {
    const [title, place, kinds] = [
      change(1, { title: 'T' }),
      change(1, { order: 2, group: 'G' }),
      change(1, { text: 'c'.repeat(64) }),
    ];
    expect([title, place, kinds].map((command) => labelOf(start, command))).toEqual([
      'change facts of 001',
      'move document 001',
      'change block kinds of 001',
    ]);
    expect([title, place, kinds].map(burstOf)).toEqual([`document ${id(1)} title`, null, null]);
  });

  test('comes back to its place, before the one that took it meanwhile', () => {
    const removed = after(start, { type: 'removeDocument', id: id(1) }, change(2, { order: 1 }));
    const restored = after(removed, { type: 'restoreDocument', id: id(1) });
    expect(restored.documents.get(id(1))?.order).toBeLessThan(1);
    expect(restored.documents.get(id(1))?.order).toBeGreaterThanOrEqual(0);
  });
});
