import fc from 'fast-check';
import type { Command, Step } from '../commands/command.ts';
import { defaultReportOptions } from '../report/options.ts';
import { annotate, documentRecord, id, tagRecord } from './fixtures.ts';

// Any command on a small world, so that most of them meet what the ones before left.

const annotations = fc.integer({ min: 100, max: 108 });
const tags = fc.integer({ min: 11, max: 16 });
const documents = fc.integer({ min: 1, max: 3 });
const reports = fc.integer({ min: 700, max: 702 });
const offset = fc.nat(80);
const ids = (numbers: fc.Arbitrary<number>) =>
  fc.uniqueArray(numbers, { maxLength: 3 }).map((list) => list.map(id));
const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const language = fc.constantFrom('en', 'zh');
const block = fc
  .tuple(documents, fc.nat(2))
  .map(([document, n]) => ({ document: id(document), block: { start: 20 * n, end: 20 * n + 9 } }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(annotations, documents, offset, offset, fc.subarray([11, 12, 13, 14]))
    .map(([n, document, from, to, with_]) =>
      step(annotate(n, document, Math.min(from, to), Math.max(from, to) + 1, with_)),
    ),
  fc.record({
    type: fc.constant('tagAnnotation' as const),
    id: annotations.map(id),
    add: ids(tags),
    remove: ids(tags),
  }),
  fc.record({
    type: fc.constant('tagAnnotations' as const),
    ids: fc.array(annotations.map(id), { minLength: 1, maxLength: 4 }),
    add: ids(tags),
    remove: ids(tags),
  }),
  fc.record({ type: fc.constant('noteAnnotation' as const), id: annotations.map(id), note: word }),
  fc
    .tuple(annotations, fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 3 }))
    .map(([n, ranges]) => ({
      type: 'placeAnnotation' as const,
      id: id(n),
      ranges: ranges.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
    })),
  annotations.map((n) => ({ type: 'removeAnnotations' as const, ids: [id(n)] })),
  fc.tuple(tags, fc.option(tags), fc.option(fc.integer({ min: 1, max: 9 }))).map(([n, parent, digit]) => {
    const {
      id: _id,
      createdAt: _at,
      updatedAt: __,
      ...tag
    } = tagRecord(n, { parent: parent === null ? null : id(parent), digit });
    return { type: 'addTag' as const, id: id(n), tag };
  }),
  fc
    .tuple(tags, word, fc.option(tags), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map(([n, name, parent, order]) => ({
      type: 'changeTag' as const,
      id: id(n),
      change: { name, parent: parent === null ? null : id(parent), order, aliases: [`${name}!`] },
    })),
  fc
    .uniqueArray(fc.tuple(tags, word, fc.option(tags)), { selector: ([n]) => n, minLength: 1, maxLength: 3 })
    .map((list) => ({
      type: 'putTags' as const,
      tags: list.map(([n, name, parent]) => {
        const {
          createdAt: _at,
          updatedAt: __,
          ...tag
        } = tagRecord(n, {
          name,
          parent: parent === null ? null : id(parent),
        });
        return tag;
      }),
    })),
  tags.map((n) => ({ type: 'removeTag' as const, id: id(n) })),
  fc
    .tuple(tags, tags)
    .map(([from, into]) => ({ type: 'mergeTags' as const, from: id(from), into: id(into) })),
  fc.tuple(documents, word).map(([n, title]) => {
    const { addedAt: _at, updatedAt: __, ...document } = documentRecord(n, { title: `${title}.` });
    return { type: 'addDocuments' as const, documents: [document] };
  }),
  fc.tuple(documents, word, fc.nat(5)).map(([n, place, order]) => ({
    type: 'changeDocument' as const,
    id: id(n),
    change: { place, order },
  })),
  documents.map((n) => ({ type: 'removeDocument' as const, id: id(n) })),
  documents.map((n) => ({ type: 'restoreDocument' as const, id: id(n) })),
  fc
    .tuple(
      fc.integer({ min: 50, max: 52 }),
      fc.constantFrom('chain' as const, 'presence' as const),
      fc.array(documents, { minLength: 2, maxLength: 3 }),
    )
    .map(([n, kind, list]) => ({
      type: 'addComparison' as const,
      id: id(n),
      kind,
      documents: list.map(id),
    })),
  fc.tuple(fc.integer({ min: 50, max: 52 }), word).map(([n, note]) => ({
    type: 'noteComparison' as const,
    id: id(n),
    note,
  })),
  fc.integer({ min: 50, max: 52 }).map((n) => ({ type: 'removeComparison' as const, id: id(n) })),
  fc.tuple(fc.constantFrom(1, 2, 11, 12, 999), word).map(([about, text]) => ({
    type: 'writeMemo' as const,
    about: id(about),
    text,
  })),
  fc.tuple(fc.integer({ min: 200, max: 204 }), documents, tags, offset).map(([n, document, tag, start]) => ({
    type: 'dismissSuggestion' as const,
    id: id(n),
    document: id(document),
    tag: id(tag),
    passage: { start, end: start + 3 },
  })),
  fc
    .tuple(
      fc.integer({ min: 300, max: 304 }),
      fc.constantFrom('pair' as const, 'apart' as const),
      block,
      block,
    )
    .map(([n, is, left, right]) => ({ type: 'correctAlignment' as const, id: id(n), is, left, right })),
  fc.integer({ min: 300, max: 304 }).map((n) => ({ type: 'removeCorrections' as const, ids: [id(n)] })),
  fc
    .tuple(
      fc.integer({ min: 400, max: 402 }),
      language,
      fc.array(fc.array(word.filter((each) => each !== ''))),
    )
    .map(([n, each, levels]) => ({
      type: 'writeStances' as const,
      id: id(n),
      language: each,
      scales: [{ name: 'Disapproval', levels }],
    })),
  language.map((each) => ({ type: 'resetStances' as const, language: each })),
  fc.tuple(fc.integer({ min: 500, max: 503 }), annotations, documents).map(([n, annotation, document]) => ({
    type: 'refuseCarry' as const,
    id: id(n),
    annotation: id(annotation),
    document: id(document),
  })),
  fc.integer({ min: 500, max: 503 }).map((n) => ({ type: 'allowCarry' as const, ids: [id(n)] })),
  fc
    .tuple(fc.integer({ min: 600, max: 603 }), fc.constantFrom('gov.cn', 'Xinhua'), fc.array(word))
    .map(([n, outlet, lines]) => ({ type: 'writeOutletLines' as const, id: id(n), outlet, lines })),
  fc
    .tuple(reports, word, fc.subarray([11, 12, 13]), fc.array(word, { maxLength: 2 }))
    .map(([n, name, chosen, texts]) => ({
      type: 'addReport' as const,
      id: id(n),
      name: name === '' ? 'Report' : name,
      options: { ...defaultReportOptions, tags: chosen.map(id) },
      texts: texts.flatMap((text, at) => (text === '' ? [] : [{ at: `tag ${id(11 + at)}`, text }])),
    })),
  fc.tuple(reports, word, fc.boolean()).map(([n, name, notes]) => ({
    type: 'changeReport' as const,
    id: id(n),
    change: { name, options: { ...defaultReportOptions, notes } },
  })),
  fc.tuple(reports, fc.constantFrom('top', 'end', `tag ${id(11)}`), word).map(([n, at, text]) => ({
    type: 'writeReportText' as const,
    id: id(n),
    at,
    text,
  })),
  reports.map((n) => ({ type: 'removeReport' as const, id: id(n) })),
  word.map((name) => ({ type: 'renameWorkspace' as const, name })),
);

/** A command on the documents 1 to 3 and the tags 11 to 16, valid in form, perhaps not to be carried out. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: anyStep },
  {
    weight: 1,
    arbitrary: fc
      .array(anyStep, { minLength: 1, maxLength: 5 })
      .map((steps) => ({ type: 'batch' as const, label: 'several', steps })),
  },
);

function step(command: Command): Step {
  if (command.type === 'batch') throw new Error('A batch is no step');
  return command;
}
