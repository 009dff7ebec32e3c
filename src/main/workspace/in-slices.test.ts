import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/model/annotation.ts';
import { schemaVersion, toFile, type Workspace } from '../../shared/model/workspace.ts';
import { annotationRecord, id } from '../../shared/testing/fixtures.ts';
import { annotationsIn, annotationsOf, countOf, lined } from './lines.ts';
import { flawInSlices, parseInSlices } from './in-slices.ts';
import { moment } from './fixtures.ts';
import { parse, type Parsed, serialise } from './serialise.ts';
import { starterWorkspace } from '../../shared/model/starter-workspace.ts';

const starter = starterWorkspace('Study', moment, randomUUID);

const annotations = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      document: fc.integer({ min: 1, max: 3 }),
      note: fc.string({ unit: 'binary' }),
    }),
    { selector: (each) => each.id, maxLength: 12, size: 'max' },
  )
  .map((list) => list.map((each) => annotationRecord(1, 1, { ...each, document: id(each.document) })));

const withAnnotations = (list: readonly Annotation[]): Workspace => ({
  ...starter,
  annotations: starter.annotations.put(list),
});

/** What a text turned out to be, to be compared. */
const told = (parsed: Parsed): unknown =>
  parsed.kind === 'damaged' ? parsed : { ...parsed, workspace: parsed.workspace && toFile(parsed.workspace) };

describe('reading a workspace file in slices', () => {
  it('says what reading it as a whole says', async () => {
    await fc.assert(
      fc.asyncProperty(annotations, async (list) => {
        const text = serialise(withAnnotations(list));
        expect(told(await parseInSlices(Buffer.from(text)))).toEqual(told(parse(text)));
        expect(await flawInSlices(Buffer.from(text))).toBeNull();
      }),
    );
  });

  it('says the same of a file with any bytes in it changed, taken out or put in', async () => {
    const change = fc.record({
      at: fc.nat(),
      out: fc.nat({ max: 80 }),
      put: fc.constantFrom(
        '',
        ',',
        '\n',
        ',\n',
        '\n]',
        '[\n',
        '"annotations": [\n',
        '{',
        '"',
        '0',
        '{}',
        ',\n\n',
        'é',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        annotations,
        fc.array(change, { minLength: 1, maxLength: 2 }),
        async (list, changes) => {
          let text = serialise(withAnnotations(list));
          for (const { at, out, put } of changes) {
            const from = at % text.length;
            text = text.slice(0, from) + put + text.slice(from + out);
          }
          const bytes = Buffer.from(text);
          const whole = parse(bytes.toString());
          expect(told(await parseInSlices(bytes))).toEqual(told(whole));
          expect(await flawInSlices(bytes)).toBe(whole.kind === 'damaged' ? whole.reason : null);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds two records of one id without making them', async () => {
    const [one, other] = [annotationRecord(1, 1), annotationRecord(2, 1)];
    const text = serialise(withAnnotations([one, other])).replaceAll(other.id, one.id);
    expect(await flawInSlices(Buffer.from(text))).toBe(`holds two records with the id ${one.id}`);
  });

  it('reads the same file when its lines are broken otherwise', async () => {
    const file = toFile(withAnnotations([annotationRecord(1, 1), annotationRecord(2, 1)]));
    for (const indent of [0, 1, 2]) {
      const text = JSON.stringify(file, null, indent);
      expect(told(await parseInSlices(Buffer.from(text)))).toEqual(told(parse(text)));
    }
  });

  it('takes the keys of a record in any order, and writes them back in ours', async () => {
    const turned = Object.fromEntries(Object.entries(annotationRecord(1, 1)).toReversed());
    const workspace = withAnnotations([annotationRecord(1, 1)]);
    const text = serialise(workspace).replace(JSON.stringify(annotationRecord(1, 1)), JSON.stringify(turned));
    const parsed = await parseInSlices(Buffer.from(text));
    expect(parsed.kind === 'good' && serialise(parsed.workspace)).toBe(serialise(workspace));
  });
});

describe('the lines of a workspace file', () => {
  it('give all annotations, however few are taken at a time', () => {
    fc.assert(
      fc.property(annotations, fc.integer({ min: 1, max: 2_000 }), (list, slice) => {
        fc.pre(list.length > 0);
        const workspace = withAnnotations(list);
        const { lines } = lined(Buffer.from(serialise(workspace))) ?? {};
        if (lines === undefined) throw new Error('These are no lines.');
        expect([...annotationsOf(lines, slice)].flatMap((some) => some ?? [])).toEqual([
          ...workspace.annotations,
        ]);
        expect(countOf(lines)).toBe(list.length);
      }),
    );
  });

  it('give the annotations of one document', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        fc.pre(list.length > 0);
        const workspace = withAnnotations(list);
        const { lines } = lined(Buffer.from(serialise(workspace))) ?? {};
        if (lines === undefined) throw new Error('These are no lines.');
        for (const document of [1, 2, 3, 4].map(id))
          expect(annotationsIn(lines, document)).toEqual([...workspace.annotations.in(document).values()]);
      }),
    );
  });

  it('give, wherever they are cut, no more than the whole list holds', () => {
    const wrong = fc.constantFrom(',', '\n', ',\n', '7,', '7,\n', '{},\n', ' ', '[', '"');
    fc.assert(
      fc.property(annotations, fc.nat(), wrong, fc.constantFrom(1, 600), (list, at, put, slice) => {
        const text = list.map((each) => JSON.stringify(each)).join(',\n');
        const breaks = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length];
        const from = breaks[at % breaks.length] ?? 0;
        const changed = text.slice(0, from) + put + text.slice(from);
        const given = [...annotationsOf(Buffer.from(changed), slice)];
        fc.pre(changed !== '' && !given.includes(null));
        expect(given.flat()).toEqual(JSON.parse(`[${changed}]`));
      }),
      { numRuns: 400 },
    );
  });

  it('are not looked for in a file of another version', () => {
    const text = serialise(withAnnotations([annotationRecord(1, 1)]));
    const other = text.replace(`"schemaVersion": ${schemaVersion}`, '"schemaVersion": 1');
    expect(lined(Buffer.from(other))).toBeNull();
  });
});
