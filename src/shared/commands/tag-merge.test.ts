import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeEffect } from '../model/merge-effect.ts';
import { toFile, type Workspace } from '../model/workspace.ts';
import { defaultReportOptions } from '../report/options.ts';
import { annotate, contextWith, documentRecord, id, tagRecord, workspaceWith } from '../testing/fixtures.ts';
import { type Command, patchesOf } from './command.ts';
import { inverse, patched } from './patch.ts';

const context = contextWith(
  'Nothing about Taiwan is new in what both sides said about trade, history and Taiwan.',
);
const word = { kind: 'word', matchCase: false } as const;
const start = workspaceWith(
  [documentRecord(1), documentRecord(2)],
  [
    tagRecord(11, {
      name: 'Taiwan',
      digit: 3,
      description: 'The status of Taiwan.',
      aliases: ['台湾'],
      rules: [
        { pattern: 'Taiwan', ...word },
        { pattern: 'strait', ...word },
      ],
    }),
    tagRecord(12, { name: 'Politics', digit: 6, rules: [{ pattern: 'strait', ...word }] }),
    tagRecord(13, { name: 'One China', parent: id(11), look: null }),
    tagRecord(14, { name: 'Communiqués', parent: id(13), look: null }),
    tagRecord(15, { name: 'one china', parent: id(12), look: null }),
  ],
);

describe('merging a tag into another', () => {
  const before = done(
    start,
    annotate(100, 1, 0, 10, [11]),
    annotate(101, 1, 5, 15, [12]),
    annotate(102, 1, 20, 30, [11, 12]),
    annotate(103, 2, 0, 10, [11]),
    { type: 'writeMemo', about: id(11), text: 'Ask about 1972' },
    {
      type: 'addReport',
      id: id(70),
      name: 'Minister',
      options: { ...defaultReportOptions, tags: [id(13), id(11), id(12)], without: [id(11), id(14)] },
      texts: [
        { at: `tag ${id(12)}`, text: 'On politics.' },
        { at: 'top', text: 'In short.' },
        { at: `tag ${id(11)}`, text: 'On Taiwan.' },
      ],
    },
  );

  test('does what was said in numbers before', () => {
    expect(mergeEffect(before, id(11), id(12))).toEqual({
      passages: 3,
      both: 1,
      overlapping: 1,
      rules: [{ pattern: 'Taiwan', ...word }],
      aliases: ['Taiwan', '台湾'],
      children: ['One China'],
      comesUp: false,
      digit: { digit: 3, becomes: 'free' },
      memo: true,
      description: true,
    });
    const after = done(before, merge(11, 12));
    expect([...after.annotations].filter(({ tags }) => tags.includes(id(12)))).toHaveLength(4);
    expect(after.annotations.get(id(102))?.tags).toEqual([id(12)]);
    expect(after.tags.get(id(12))).toMatchObject({
      digit: 6,
      description: 'The status of Taiwan.',
      aliases: ['Taiwan', '台湾'],
      rules: [
        { pattern: 'strait', ...word },
        { pattern: 'Taiwan', ...word },
      ],
    });
    expect(after.tags.get(id(13))).toMatchObject({ parent: id(12), name: 'One China 2' });
    expect(after.memos.get(id(12))?.text).toBe('Ask about 1972');
  });

  test('inside itself brings that one up to its place, children and all', () => {
    expect(mergeEffect(before, id(11), id(14))).toMatchObject({ comesUp: true, children: ['One China'] });
    const after = done(before, merge(11, 14));
    expect(after.tags.get(id(14))).toMatchObject({
      parent: null,
      digit: 3,
      order: 11,
      look: { hue: 'brick' },
    });
    expect(after.tags.get(id(13))?.parent).toBe(id(14));
  });

  test('gives the annotations of removed documents the other tag too', () => {
    const after = done(before, { type: 'removeDocument', id: id(2) }, merge(11, 12), {
      type: 'restoreDocument',
      id: id(2),
    });
    expect(after.annotations.get(id(103))?.tags).toEqual([id(12)]);
  });

  test('has reports ask for the other tag, and keeps what was written before either', () => {
    const { options, texts } = done(before, merge(11, 12)).reports.get(id(70)) ?? {};
    expect(options).toMatchObject({ tags: [id(13), id(12)], without: [id(12), id(14)] });
    expect(texts).toEqual([
      { at: 'top', text: 'In short.' },
      { at: `tag ${id(12)}`, text: 'On politics.\n\nOn Taiwan.' },
    ]);
    expect(done(before, merge(15, 12)).reports).toEqual(before.reports);
  });

  test('keeps what was dismissed dismissed', () => {
    const passage = { start: 14, end: 20 };
    const after = done(
      before,
      { type: 'dismissSuggestion', id: id(60), document: id(1), tag: id(11), passage },
      merge(11, 12),
    );
    expect(after.dismissals.get(id(60))?.tag).toBe(id(12));
  });

  test('is refused where it would cut what was written', () => {
    const long = done(
      before,
      { type: 'changeTag', id: id(11), change: { description: 'a'.repeat(15_000) } },
      { type: 'changeTag', id: id(12), change: { description: 'b'.repeat(15_000) } },
    );
    expect(() => done(long, merge(11, 12))).toThrow('Shorten one of them');
  });

  test('and taking it back is the workspace there was, for any two tags', () => {
    const tag = fc.integer({ min: 11, max: 15 });
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, tag), { maxLength: 6 }), (pairs) => {
        for (const [from, into] of pairs) {
          if (from === into) continue;
          const patches = patchesOf(before, merge(from, into), context);
          const after = patched(before, patches);
          expect(after.tags.has(id(from))).toBe(false);
          const effect = mergeEffect(before, id(from), id(into));
          const moved = [...after.annotations].filter(({ tags }) => tags.includes(id(into))).length;
          const stood = [...before.annotations].filter(({ tags }) => tags.includes(id(into))).length;
          expect(moved - stood).toBe((effect?.passages ?? 0) - (effect?.both ?? 0));
          expect(toFile(patched(after, inverse(patches)))).toEqual(toFile(before));
        }
      }),
    );
  });
});

describe('deleting a tag', () => {
  test('leaves its children where it stood, under names nobody has there', () => {
    const after = done(start, { type: 'removeTag', id: id(12) });
    expect(after.tags.get(id(15))).toMatchObject({ parent: null, name: 'one china', order: 12 });
    const again = done(after, { type: 'changeTag', id: id(13), change: { name: 'Politics' } });
    const twice = done(
      again,
      { type: 'changeTag', id: id(15), change: { name: 'politics' } },
      { type: 'removeTag', id: id(11) },
    );
    expect(twice.tags.get(id(13))?.name).toBe('Politics 2');
  });
});

describe('setting several tags at once', () => {
  const [taiwan, politics] = [start.tags.get(id(11)), start.tags.get(id(12))];
  const put = (...tags: (typeof taiwan)[]): Command => ({
    type: 'putTags',
    tags: tags.flatMap((tag) => {
      if (tag === undefined) return [];
      const { createdAt: _at, ...rest } = tag;
      return [rest];
    }),
  });

  test('swaps two digits, which one after the other could not', () => {
    if (taiwan === undefined || politics === undefined) throw new Error('These tags are in the fixture');
    const after = done(start, put({ ...taiwan, digit: 6 }, { ...politics, digit: 3 }));
    expect([after.tags.get(id(11))?.digit, after.tags.get(id(12))?.digit]).toEqual([6, 3]);
    expect(() => done(start, put({ ...taiwan, digit: 6 }))).toThrow('6 is the key of ‘Politics’.');
    expect(() => done(start, put({ ...taiwan, parent: id(14) }))).toThrow(
      'A tag cannot stand inside itself.',
    );
    expect(patchesOf(start, put(taiwan, politics), context)).toEqual([]);
  });
});

function merge(from: number, into: number): Command {
  return { type: 'mergeTags', from: id(from), into: id(into) };
}

function done(workspace: Workspace, ...commands: readonly Command[]): Workspace {
  return commands.reduce((now, command) => patched(now, patchesOf(now, command, context)), workspace);
}
