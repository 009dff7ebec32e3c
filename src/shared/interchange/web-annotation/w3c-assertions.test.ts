import Ajv from 'ajv-draft-04';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { moment } from '../../testing/fixtures.ts';
import { anyStored } from '../testing/any-workspace.ts';
import { webAnnotations } from './export.ts';

// The assertions of the W3C's own test suite for the Web Annotation Data Model. They lie outside
// the project.
const data = resolve(import.meta.dirname, '../../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const folder = join(data, 'webanno', 'w3c-web-annotation-tests');

const Assertions = z.object({ assertions: z.array(z.string()) });
const Collection = z.looseObject({
  '@context': z.string(),
  first: z.looseObject({ items: z.array(z.looseObject({})) }),
});

describe.skipIf(!existsSync(folder))('the assertions of the W3C', () => {
  const ajv = new Ajv({
    strict: false,
    logger: false,
    formats: {
      uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i,
    },
  });
  let annotationMusts: string[] = [];
  let collectionMusts: string[] = [];

  beforeAll(() => {
    for (const name of readdirSync(join(folder, 'definitions')))
      ajv.addSchema(json(`definitions/${name}`), name);
    annotationMusts = assertionsIn('annotations/annotationMusts.test');
    collectionMusts = assertionsIn('collections/collectionMusts.test');
  });

  function json(path: string): Record<string, unknown> {
    return z.looseObject({}).parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
  }

  /** The names of the assertions a test of the suite makes, each ready to be asked. */
  function assertionsIn(path: string): string[] {
    return Assertions.parse(json(path)).assertions.map((each) => {
      ajv.addSchema({ ...json(each), id: basename(each) });
      return basename(each);
    });
  }

  function failing(json: unknown, assertions: readonly string[]): string[] {
    return assertions.filter((name) => !ajv.validate(name, json));
  }

  function exported(): fc.Arbitrary<z.infer<typeof Collection>> {
    return anyStored.map((stored) =>
      Collection.parse(JSON.parse(webAnnotations({ ...stored, now: moment, version: '0.1.0' }))),
    );
  }

  test('hold of every collection and every annotation in it', () => {
    expect([annotationMusts.length, collectionMusts.length]).toEqual([54, 10]);
    let annotations = 0;
    fc.assert(
      fc.property(exported(), (collection) => {
        expect(failing(collection, collectionMusts)).toEqual([]);
        for (const item of collection.first.items) {
          annotations++;
          // Inside a page an annotation stands in the page's context.
          expect(failing({ '@context': collection['@context'], ...item }, annotationMusts)).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(annotations).toBeGreaterThan(30);
  });

  test('fail where an annotation is broken', () => {
    const sound = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'a', purpose: 'commenting' }],
      target: {
        type: 'SpecificResource',
        source: 'urn:x:1',
        selector: [
          { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: 1 },
        ],
      },
    };
    const { target, ...untargeted } = sound;
    const selecting = (selector: object) => ({ ...sound, target: { ...target, selector: [selector] } });
    expect(failing(sound, annotationMusts)).toEqual([]);
    expect(failing({ ...sound, '@context': 'http://x' }, annotationMusts)).toEqual([
      '3.1-annotationContextValidated.json',
    ]);
    expect(failing({ ...sound, id: 'no address' }, annotationMusts)).toEqual([
      '3.1-annotationIdValidated.json',
    ]);
    expect(failing({ ...sound, bodyValue: 'b' }, annotationMusts)).toEqual(['3.2.5-notBodyBodyValue.json']);
    expect(failing({ ...sound, created: 'yesterday' }, annotationMusts)).toEqual([
      '3.3.1-annotationCreatedValidated.json',
    ]);
    expect(failing(untargeted, annotationMusts)).toContain('3.1-targetKeyFound.json');
    expect(failing(selecting({ type: 'TextQuoteSelector', prefix: 'a' }), annotationMusts)).toContain(
      '4.2.4-textQuoteSelectorValid.json',
    );
    expect(
      failing(selecting({ type: 'TextPositionSelector', start: -1, end: 1 }), annotationMusts),
    ).toContain('4.2-TextDataPositionSelectorValid.json');
    expect(failing({ ...sound, type: 'AnnotationCollection', total: -1 }, collectionMusts)).toEqual([
      '5.1-collectionTotalValidated.json',
    ]);
  });
});
