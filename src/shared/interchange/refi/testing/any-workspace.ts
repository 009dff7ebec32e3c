import fc from 'fast-check';
import { Annotations } from '../../../model/annotations.ts';
import type { Annotation } from '../../../model/annotation.ts';
import type { Document, DocumentText } from '../../../model/document.ts';
import { groupBy } from '../../../model/group.ts';
import type { Id, Moment } from '../../../model/ids.ts';
import type { Memo } from '../../../model/memo.ts';
import { type Hue, hues, type Tag } from '../../../model/tag.ts';
import { freeName } from '../../../model/codebook.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { documentRecord, id, tagRecord, textFrom, workspaceWith } from '../../../testing/fixtures.ts';
import { joined, passageIn, quoted } from '../../../text/passage.ts';
import { hardTexts } from '../../../text/testing.ts';
import { xmlCharacters } from '../../xml/xml-characters.ts';

/** A workspace of what the standard can hold, and the texts of its documents. */
export interface Made {
  readonly workspace: Workspace;
  readonly texts: ReadonlyMap<Id, DocumentText>;
}

const moments: fc.Arbitrary<Moment> = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Words with what XML and files are particular about. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '&amp;',
        ']]>',
        '"',
        "'",
        '\n',
        '\r\n',
        '\t',
        '  ',
        '…',
        '中国',
        '𠮷',
        'e\u0301',
        '👩‍👩‍👧',
        ';',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => xmlCharacters(parts.join('')))
  .filter((words) => words.trim() !== '');

const name = hostileWords
  .map((words) => words.replaceAll(/\s+/g, ' ').trim())
  .filter((words) => words !== '');
const people = fc.constantFrom('', 'Ana', '王小明', 'B. "Q" <x>');

const date = fc.option(
  fc.record({
    date: moments.map((moment) => moment.slice(0, 10)),
    time: fc.constantFrom(null, '15:27', '09:33:20'),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    inferred: fc.boolean(),
  }),
);

const facts = fc.record({
  title: name,
  deck: fc.option(name),
  outlet: fc.option(name),
  agency: fc.option(name),
  place: fc.option(name),
  group: fc.option(name),
  published: date,
  statement: date,
  language: fc.constantFrom('en', 'zh-Hant', 'ja'),
  speakers: fc.uniqueArray(name, { maxLength: 3 }),
  addedAt: moments,
  updatedAt: moments,
  versionOf: fc.boolean(),
});

const text = fc
  .tuple(hardTexts, fc.constantFrom('', '\n\n', ' \u0007', '\u0000'))
  .map(([words, end]) => words.replace(/^\uFEFF/, '') + end)
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

const selected = fc.record({
  document: fc.nat(2),
  spans: fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { minLength: 1, maxLength: 3 }),
  tags: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
  note: fc.oneof(fc.constant(''), hostileWords),
  author: people,
  updatedBy: people,
  createdAt: moments,
  updatedAt: moments,
});

const tags = fc.array(
  fc.record({
    name,
    parent: fc.option(fc.nat(5)),
    hue: fc.option(fc.constantFrom<Hue>('brick', 'teal', 'azure', 'violet')),
    description: fc.oneof(fc.constant(''), hostileWords),
    memo: fc.option(hostileWords),
  }),
  { maxLength: 7 },
);

/** Workspaces with hard texts and words, nested tags, overlapping and broken annotations, versions and memos. */
export const anyWorkspace: fc.Arbitrary<Made> = fc
  .record({
    documents: fc.array(fc.tuple(text, facts, fc.option(hostileWords)), { minLength: 1, maxLength: 3 }),
    tags,
    annotations: fc.array(selected, { maxLength: 8 }),
    memo: fc.option(hostileWords),
    author: people,
    moment: moments,
  })
  .map(({ documents, tags: drawn, annotations, memo, author, moment }) => {
    const records = documents.map(([, { versionOf, ...given }], i) =>
      documentRecord(i + 1, { ...given, order: i + 1, versionOf: versionOf && i > 0 ? id(i) : null }),
    );
    const texts = new Map(documents.map(([words], i) => [id(i + 1), textFrom(words)]));
    const codebook = tagsOf(drawn);
    const about = (of: Id, words: string | null): Memo[] =>
      words === null ? [] : [{ id: of, text: words, author, createdAt: moment, updatedAt: moment }];
    const memos = [
      ...about(id(999), memo),
      ...documents.flatMap(([, , words], i) => about(id(i + 1), words)),
      ...drawn.flatMap(({ memo: words }, i) => about(id(11 + i), words)),
    ];
    const whole = workspaceWith(records, codebook);
    return {
      workspace: {
        ...whole,
        annotations: Annotations.of(
          annotations.flatMap((each, i) => annotationsOf(each, i, records, texts, codebook)),
        ),
        memos: new Map(memos.map((each) => [each.id, each])),
      },
      texts,
    };
  });

function tagsOf(
  drawn: readonly (typeof tags extends fc.Arbitrary<readonly (infer T)[]> ? T : never)[],
): Tag[] {
  const list = drawn.map((each, i): Tag => {
    // A parent that comes before it, so that none stands inside itself.
    const parent = each.parent === null || i === 0 ? null : id(11 + (each.parent % i));
    const hue = each.hue ?? (parent === null ? 'olive' : null);
    const look = hue === null ? null : { hue, style: hues[hue] };
    return tagRecord(11 + i, { name: each.name, parent, look, description: each.description, order: i });
  });
  const named = new Map<Id, string>();
  for (const row of groupBy(list, ({ parent }) => parent).values()) {
    const taken: string[] = [];
    for (const tag of row) named.set(tag.id, freeName(taken, tag.name));
  }
  return list.map((tag) => Object.assign(tag, { name: named.get(tag.id) ?? tag.name }));
}

function annotationsOf(
  { document, spans, tags: own, ...rest }: typeof selected extends fc.Arbitrary<infer S> ? S : never,
  n: number,
  documents: readonly Document[],
  texts: ReadonlyMap<Id, DocumentText>,
  codebook: readonly Tag[],
): Annotation[] {
  const about = documents[document % documents.length];
  const words = texts.get(about?.id ?? '')?.text ?? '';
  const passages = joined(spans.flatMap(([a, b]) => passageIn(words, a, b) ?? []));
  if (about === undefined || passages.length === 0) return [];
  const ranges = passages.map((passage) => quoted(words, passage));
  const there = own.flatMap((tag) => codebook[tag]?.id ?? []);
  return [{ id: id(100 + n), document: about.id, ranges, tags: there, ...rest }];
}
