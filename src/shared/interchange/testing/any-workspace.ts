import fc from 'fast-check';
import type { Annotation } from '../../model/annotation.ts';
import { Annotations } from '../../model/annotations.ts';
import type { DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { hostileText } from '../../report/testing/hostile-text.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../../testing/fixtures.ts';
import { joined, passageIn, quoted } from '../../text/passage.ts';

/** A workspace with its texts. */
export interface Stored {
  readonly workspace: Workspace;
  readonly textOf: (document: Id) => DocumentText | null;
}

const names = fc.constantFrom('Ada', '', '王小明', 'Björk', 'Ada / Ben', '石破 茂', 'O’Brien, J.');
const moments = fc.constantFrom(moment, '2024-02-29T23:59:59.999Z', '1999-12-31T00:00:00.000Z');
const notes = fc.oneof(fc.constant(''), hostileText);

const drawn = fc.record({
  texts: fc.array(
    fc.tuple(hostileText, hostileText, hostileText).map(([a, b, c]) => `${a} ${b}\n\n${c} ${a}`),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  annotations: fc.array(
    fc.record({
      document: fc.nat(2),
      cuts: fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 25 })), { minLength: 1, maxLength: 3 }),
      tags: fc.subarray([11, 12, 13, 14]),
      note: notes,
      author: names,
      updatedBy: names,
      createdAt: moments,
      updatedAt: moments,
    }),
    { maxLength: 6, size: 'max' },
  ),
  memo: notes,
});

/** Annotations of hostile texts, with several ranges and nested tags, on up to three documents; one at least. */
export const anyStored: fc.Arbitrary<Stored> = drawn
  .map(({ texts, annotations, memo }) => {
    const documents = texts.map((_text, n) =>
      documentRecord(n + 1, {
        source: { ...documentRecord(1).source, hash: String(n).repeat(64), name: `${n}.txt` },
      }),
    );
    const tags = [
      tagRecord(11, { name: 'Trade' }),
      tagRecord(12, { name: 'Decoupling', parent: id(11), look: null }),
      tagRecord(13, { name: '台湾 / Taiwan' }),
      tagRecord(14, { name: '*odd* "name"\\' }),
    ];
    const made = annotations.flatMap(({ document, cuts, tags: own, ...rest }, n): Annotation[] => {
      const at = document % texts.length;
      const text = texts[at] ?? '';
      const ranges = joined(cuts.flatMap(([start, length]) => passageIn(text, start, start + length) ?? []));
      if (ranges.length === 0) return [];
      const record = { ...rest, tags: own.map(id), ranges: ranges.map((range) => quoted(text, range)) };
      return [annotationRecord(100 + n, at + 1, record)];
    });
    const workspace: Workspace = {
      ...workspaceWith(documents, tags),
      annotations: Annotations.of(made),
      memos: new Map(
        memo.trim() === ''
          ? []
          : [[id(1), { id: id(1), text: memo, author: 'Ada', createdAt: moment, updatedAt: moment }]],
      ),
    };
    return {
      workspace,
      textOf: (document: Id) => {
        const n = documents.findIndex((one) => one.id === document);
        return texts[n] === undefined ? null : textFrom(texts[n]);
      },
    };
  })
  .filter(({ workspace }) => workspace.annotations.size + workspace.memos.size > 0);

/** As a file holds it. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The same workspace before anything was annotated. */
export function unannotated(workspace: Workspace): Workspace {
  return { ...workspace, annotations: Annotations.empty, memos: new Map() };
}
