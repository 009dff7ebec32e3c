import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsoundness } from '../../../model/soundness.ts';
import { ReadoutError } from '../../../model/errors.ts';
import { mutated } from '../../../import/testing/fuzz.ts';
import { refusalOf } from '../../../import/testing/refusal-of.ts';
import { workspaceWith } from '../../../testing/fixtures.ts';
import { zipOf } from '../../zip/zip.ts';
import { importedProject } from '../testing/imported.ts';
import { readProject } from './read-project.ts';

/** Runs of each: few in every test, `READOUT_FUZZ=2000` in the long form. */
const numRuns = Number(process.env['READOUT_FUZZ'] ?? 60);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const zipWith = (name: string, text: string) => zipOf([{ name, data: bytesOf(text) }]);

describe('a project that is damaged is refused with a sentence that names it', () => {
  test.each([
    ['nothing', bytesOf(''), 'is empty. It was not added'],
    ['words', bytesOf('These are words.'), 'not well-formed'],
    ['an archive of something else', zipWith('word/document.xml', '<a/>'), 'no .qde file'],
    ['another XML', zipWith('project.qde', '<a/>'), 'no REFI-QDA project'],
    [
      'half an XML',
      zipWith('project.qde', '<Project xmlns="urn:QDA-XML:project:1.0"><Users>'),
      'not well-formed',
    ],
    [
      'entities',
      zipWith('project.qde', '<!DOCTYPE a [<!ENTITY x "y">]><Project>&x;</Project>'),
      'declares entities',
    ],
    [
      'half an archive',
      zipWith('project.qde', '<Project/>').then((bytes) => bytes.slice(0, -30)),
      'broke off',
    ],
  ])('%s', async (_what, bytes, sentence) => {
    const file = { name: 'talks.qdpx', bytes: await bytes };
    expect(await refusalOf('talks.qdpx', () => readProject(file))).toContain(sentence);
  });
});

describe('whatever the bytes', () => {
  test('a project is refused by name, or what it makes of a workspace is sound', async () => {
    const guid = '2dfba8c9-59f5-4424-99d6-ea9bce18134b';
    const project = bytesOf(
      `<Project xmlns="urn:QDA-XML:project:1.0" name="T"><Users><User guid="${guid}" name="Ana"/></Users>` +
        `<CodeBook><Codes><Code guid="${guid}" name="A" isCodable="true" color="#f00"><Code guid="${guid}" name="a"/></Code></Codes></CodeBook>` +
        `<Sources><TextSource guid="${guid}" name="x" plainTextPath="internal://x.txt" creationDateTime="2024-01-02T03:04:05+09:00">` +
        `<PlainTextSelection guid="${guid}" startPosition="2" endPosition="9" name="北京"><Coding guid="${guid}"><CodeRef targetGUID="${guid}"/></Coding>` +
        `<NoteRef targetGUID="${guid}"/></PlainTextSelection></TextSource></Sources>` +
        `<Notes><Note guid="${guid}" name="n"><PlainTextContent>words</PlainTextContent></Note></Notes>` +
        `<Links><Link name="continued by" originGUID="${guid}" targetGUID="${guid}"/><Link name="version of" originGUID="${guid}" targetGUID="${guid}"/></Links></Project>`,
    );
    const text = bytesOf('\uFEFF在北京会谈。\r\nTalks in 𠮷 Beijing.');
    await fc.assert(
      fc.asyncProperty(mutated([project, text]), fc.boolean(), async (bytes, isText) => {
        const entries = [
          { name: 'project.qde', data: isText ? project : bytes },
          { name: 'sources/x.txt', data: isText ? bytes : text },
        ];
        expect(await wrongs(await zipOf(entries))).toEqual([]);
      }),
      { seed: 7, numRuns },
    );
  });

  test('an archive is refused by name, or is sound', async () => {
    const sample = await zipWith('project.qde', '<Project xmlns="urn:QDA-XML:project:1.0" name="T"/>');
    await fc.assert(
      fc.asyncProperty(mutated([sample]), async (bytes) => {
        expect(await wrongs(bytes)).toEqual([]);
      }),
      { seed: 7, numRuns },
    );
  });
});

/** What is wrong with what an import makes of bytes: that it is not sound, or a refusal that does not name the file. */
async function wrongs(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  try {
    return unsoundness((await importedProject(bytes, workspaceWith([]))).workspace);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return error.message.includes('talks.qdpx') ? [] : [error.message];
  }
}
