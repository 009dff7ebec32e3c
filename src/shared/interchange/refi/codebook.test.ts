import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchesOf } from '../../commands/command.ts';
import { patched } from '../../commands/patch.ts';
import { lookOf, pathName, tagsInOrder } from '../../model/codebook.ts';
import type { Workspace } from '../../model/workspace.ts';
import { contextWith, id, tagRecord, workspaceWith } from '../../testing/fixtures.ts';
import { refusalOf } from '../../import/testing/refusal-of.ts';
import { readCodebookFile } from '../codebook-file.ts';
import { planImport } from '../codebook-import.ts';
import { exportCodebook } from './export/export-codebook.ts';
import { anyWorkspace } from './testing/any-workspace.ts';

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

test('a codebook comes back with its names, order, colours and what counts', () => {
  fc.assert(
    fc.property(
      anyWorkspace.filter(({ workspace }) => workspace.tags.size > 0),
      ({ workspace }) => {
        const back = imported(exportCodebook(workspace).bytes);
        expect(held(back)).toEqual(held(workspace));
      },
    ),
    { numRuns: 40 },
  );
});

test('what a codebook cannot hold is told', () => {
  const rule = { pattern: 'Taiwan', kind: 'word' as const, matchCase: false };
  const look = { hue: 'azure' as const, style: 'dots' as const };
  const tag = tagRecord(1, { rules: [rule], aliases: ['x', 'y'], digit: 1, look });
  const { leftOut } = exportCodebook(workspaceWith([], [tag]));
  expect(leftOut).toEqual(['1 keyword rule', '2 aliases', '1 digit', '1 line style']);
});

test('a codebook of Taguette is read, though its empty list of sets is not valid', () => {
  const back = imported(
    bytesOf(
      '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette 1.4"><Codes>' +
        '<Code guid="0D62985D-B147-5D01-A9B5-CAE5DCD98342" name="interesting" isCodable="true"/>' +
        '<Code guid="725F0645-9CD3-598A-8D2B-EC3D39AB3C3F" name="interesting.places" isCodable="true"><Description>Places</Description></Code>' +
        '</Codes><Sets/></CodeBook>',
    ),
  );
  expect(tagsInOrder(back.tags).map(({ id: own, name, description }) => [own, name, description])).toEqual([
    ['0d62985d-b147-5d01-a9b5-cae5dcd98342', 'interesting', ''],
    ['725f0645-9cd3-598a-8d2b-ec3d39ab3c3f', 'interesting.places', 'Places'],
  ]);
});

test('colours become the nearest hue, and those of one hue differ in their lines', () => {
  const codes = ['#DC0000', '#c00', '#b00000', '#B3000A', '#4d89f0']
    .map((colour, i) => `<Code guid="${id(i + 1)}" name="${i}" isCodable="true" color="${colour}"/>`)
    .join('');
  const back = imported(
    bytesOf(`<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`),
  );
  expect(tagsInOrder(back.tags).map(({ look }) => `${look?.hue} ${look?.style}`)).toEqual([
    'brick solid',
    'brick dash',
    'brick dots',
    'brick solid',
    'azure solid',
  ]);
});

test.each([
  ['<CodeBook', 'not well-formed'],
  ['<Project xmlns="urn:QDA-XML:project:1.0"/>', 'no REFI-QDA codebook'],
  ['<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>', 'holds no tags'],
])('%s is refused with a sentence', async (xml, sentence) => {
  expect(await refusalOf('codes.qdc', () => readCodebookFile('codes.qdc', bytesOf(xml)))).toContain(sentence);
});

function imported(bytes: Uint8Array): Workspace {
  const empty = workspaceWith([]);
  const { tags } = planImport(empty, readCodebookFile('codes.qdc', bytes), (wanted) => wanted ?? id(500));
  return patched(empty, patchesOf(empty, { type: 'putTags', tags: [...tags] }, contextWith('')));
}

function held({ tags }: Workspace) {
  return tagsInOrder(tags).map(({ id: own, description }) => [
    pathName(tags, own),
    lookOf(tags, own),
    description,
  ]);
}
