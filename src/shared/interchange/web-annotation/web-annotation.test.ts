import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Annotations } from '../../model/annotations.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../../testing/fixtures.ts';
import { quoted } from '../../text/passage.ts';
import { readAnnotationFile } from '../annotations/file.ts';
import { planAnnotations } from '../annotations/plan.ts';
import { anyStored, bytesOf, unannotated } from '../testing/any-workspace.ts';
import { webAnnotations } from './export.ts';

const Collection = z.looseObject({ first: z.looseObject({ items: z.array(z.unknown()) }) });
const written = { now: moment, version: '0.1.0' };
const counter = () => {
  let n = 900;
  return () => id(n++);
};

describe('Web Annotations', () => {
  test('come back as they were: every passage, tag, note, name and moment', () => {
    fc.assert(
      fc.property(anyStored, ({ workspace, textOf }) => {
        const file = bytesOf(webAnnotations({ workspace, textOf, ...written }));
        const plan = planAnnotations(readAnnotationFile('a.jsonld', file), {
          workspace: unannotated(workspace),
          textOf,
          newId: counter(),
          now: moment,
        });
        expect(Annotations.of(plan.annotations)).toEqual(workspace.annotations);
        expect(plan.memos).toEqual([...workspace.memos.values()].map(({ text }) => ({ about: id(1), text })));
        expect([plan.suggestions, plan.lost, plan.tags, plan.known]).toEqual([[], [], [], 0]);
      }),
      { numRuns: 150 },
    );
  });

  test('that are there already are not taken twice', () => {
    fc.assert(
      fc.property(anyStored, ({ workspace, textOf }) => {
        const file = bytesOf(webAnnotations({ workspace, textOf, ...written }));
        const context = { workspace, textOf, newId: counter(), now: moment };
        const plan = planAnnotations(readAnnotationFile('a.jsonld', file), context);
        expect(plan).toEqual({
          annotations: [],
          suggestions: [],
          memos: [],
          tags: [],
          lost: [],
          known: workspace.annotations.size + workspace.memos.size,
        });
      }),
      { numRuns: 50 },
    );
  });

  const text = 'The 𠮷野 side opposes it.\n\nThe other side opposes it.';
  const stored = (change = {}) => {
    const range = quoted(text, { start: text.indexOf('side'), end: text.indexOf(' it.') });
    return {
      ...workspaceWith(
        [documentRecord(1)],
        [tagRecord(11, { name: 'Trade' }), tagRecord(12, { name: 'Tariffs', parent: id(11) })],
      ),
      annotations: Annotations.of([
        annotationRecord(5, 1, { ranges: [range], tags: [id(12)], note: 'So.', author: 'Ada', ...change }),
      ]),
    };
  };
  const textOf = () => textFrom(text);
  const planOf = (json: unknown, workspace = stored()) =>
    planAnnotations(readAnnotationFile('a.jsonld', bytesOf(JSON.stringify(json))), {
      workspace: unannotated(workspace),
      textOf,
      newId: counter(),
      now: moment,
    });

  test('count code points, and say who, when and what', () => {
    const { first, ...collection } = Collection.parse(
      JSON.parse(webAnnotations({ workspace: stored(), textOf, ...written })),
    );
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
    });
    expect(first.items).toEqual([
      {
        id: `urn:uuid:${id(5)}`,
        type: 'Annotation',
        motivation: 'commenting',
        created: moment,
        modified: moment,
        creator: { type: 'Person', name: 'Ada' },
        'dcterms:contributor': { type: 'Person', name: '' },
        body: [
          {
            type: 'TextualBody',
            purpose: 'tagging',
            value: 'Trade / Tariffs',
            'dc:identifier': `urn:uuid:${id(12)}`,
          },
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'So.' },
        ],
        target: {
          type: 'SpecificResource',
          source: {
            id: `urn:uuid:${id(1)}`,
            type: 'Text',
            language: 'en',
            'dc:title': 'Statement 1',
            'schema:name': '1.txt',
            'schema:sha256': 'a'.repeat(64),
          },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'side opposes',
              prefix: 'The 𠮷野 ',
              suffix: ' it.\n\nThe other side opposes it.',
            },
            { type: 'TextPositionSelector', start: 7, end: 19 },
          ],
        },
      },
    ]);
  });

  test('that were changed here since stay as they are here', () => {
    const json = bytesOf(webAnnotations({ workspace: stored({ note: 'As it was.' }), textOf, ...written }));
    const context = { workspace: stored({ note: 'As it is now.' }), textOf, newId: counter(), now: moment };
    const { annotations, known } = planAnnotations(readAnnotationFile('a.jsonld', json), context);
    expect([annotations, known]).toEqual([[], 1]);
  });

  test('of another workspace bring tags the codebook does not have, inside what they stand in', () => {
    const json: unknown = JSON.parse(webAnnotations({ workspace: stored(), textOf, ...written }));
    const { tags, annotations } = planOf(
      json,
      workspaceWith([documentRecord(1)], [tagRecord(20, { name: 'trade' })]),
    );
    expect(tags).toMatchObject([{ id: id(12), name: 'Tariffs', parent: id(20) }]);
    expect(annotations[0]?.tags).toEqual([id(12)]);
  });

  const target = {
    source: 'https://example.org/1.txt',
    selector: { type: 'TextQuoteSelector', exact: 'The other side' },
  };
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/1',
    type: 'Annotation',
    target,
  };
  test.each([
    ['a plain body', { bodyValue: 'A word.' }, 'A word.'],
    ['a body of text', { body: { type: 'TextualBody', value: 'A word.', format: 'text/html' } }, 'A word.'],
    [
      'a choice of bodies',
      { body: { type: 'Choice', items: [{ value: 'One.' }, { value: 'Two.' }] } },
      'One.',
    ],
    ['a body elsewhere', { body: 'http://example.org/note' }, 'http://example.org/note'],
    [
      'several bodies',
      { body: [{ value: 'One.' }, { type: 'SpecificResource', source: 'http://b' }] },
      'One.\n\nhttp://b',
    ],
  ])('with %s are read', (_name, body, note) => {
    const { annotations } = planOf({ ...annotation, ...body });
    expect(annotations).toMatchObject([{ note, ranges: [{ exact: 'The other side' }] }]);
  });

  test.each([
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: ['AnnotationCollection'], first: { type: 'AnnotationPage', items: [annotation] } },
    ],
    ['a graph', { '@graph': [annotation] }],
    [
      'a selector within a selector',
      {
        ...annotation,
        target: {
          ...target,
          selector: { type: 'XPathSelector', value: '/p[2]', refinedBy: target.selector },
        },
      },
    ],
  ])('in %s are read', (_name, json) => {
    expect(planOf(json).annotations).toHaveLength(1);
  });

  test('whose words do not stand in the text so, or are only counted, are suggestions that say why', () => {
    const reworded = {
      ...target,
      selector: { type: 'TextQuoteSelector', exact: 'The other side opposed it' },
    };
    const counted = { ...target, selector: { type: 'TextPositionSelector', start: 4, end: 6 } };
    const { annotations, suggestions } = planOf([
      { ...annotation, target: reworded },
      { ...annotation, id: 'http://example.org/2', target: counted },
    ]);
    expect(annotations).toEqual([]);
    expect(suggestions.map(({ annotation: { ranges }, why }) => [ranges[0]?.exact, why])).toEqual([
      ['The other side opposes it', 'the text words it differently, by 1 character'],
      ['𠮷野', 'only a position is given, no words to check it by'],
    ]);
  });

  test('that are on nothing the workspace has are told, each with its reason', () => {
    const elsewhere = {
      source: 'http://x',
      selector: { type: 'TextQuoteSelector', exact: 'Moscow and Minsk' },
    };
    const reply = { ...annotation, motivation: 'replying', target: 'http://example.org/99' };
    expect(
      planOf([{ ...annotation, target: elsewhere }, reply]).lost.map(({ words, why }) => [words, why]),
    ).toEqual([
      ['Moscow and Minsk', 'no document of this workspace has its name or its words'],
      ['', 'it answers an annotation that is not in the file'],
    ]);
  });

  test('that answer others go under the note they answer', () => {
    const reply = {
      ...annotation,
      id: 'http://example.org/2',
      motivation: 'replying',
      target: annotation.id,
      creator: { name: 'Ben' },
      created: '2024-01-02',
      bodyValue: 'No.',
    };
    expect(planOf([reply, { ...annotation, bodyValue: 'Yes.' }]).annotations.map(({ note }) => note)).toEqual(
      ['Yes.\n\n— Ben, 2024-01-02: No.'],
    );
  });

  test.each([
    ['{', 'is not JSON'],
    ['{}', 'holds no Web Annotations'],
    ['[1, null, "a"]', 'holds no Web Annotations'],
  ])('are not in %j, and a sentence says so', (file, sentence) => {
    expect(() => readAnnotationFile('odd.json', bytesOf(file))).toThrow(`odd.json ${sentence}`);
  });
});
