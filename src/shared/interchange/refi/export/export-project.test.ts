import { expect, test } from 'vitest';
import { openArchive } from '../../../import/archive/archive.ts';
import { Annotations } from '../../../model/annotations.ts';
import {
  annotationRecord,
  documentRecord,
  id,
  moment,
  tagRecord,
  textFrom,
  workspaceWith,
} from '../../../testing/fixtures.ts';
import { quoted } from '../../../text/passage.ts';
import { exportProject } from './export-project.ts';

const text = textFrom('𠮷 “Talks” 😀 in\nBeijing\u0301.');

const workspace = {
  ...workspaceWith(
    [documentRecord(1, { title: 'A & B', place: 'Beijing' }), documentRecord(2, { versionOf: id(1) })],
    [
      tagRecord(11, { name: 'Japan', description: 'What "counts"' }),
      tagRecord(12, { parent: id(11), look: null }),
    ],
  ),
  annotations: Annotations.of([
    annotationRecord(21, 1, {
      ranges: [quoted(text.text, { start: 4, end: 9 }), quoted(text.text, { start: 17, end: 26 })],
      tags: [id(12), id(11)],
      note: 'See <1>\r\n& 2',
      author: 'Ana',
      updatedBy: 'Bo',
    }),
  ]),
  memos: new Map([
    [id(999), { id: id(999), text: 'All', author: 'Ana', createdAt: moment, updatedAt: moment }],
  ]),
};

test('a project holds texts as they are, and tells what it cannot hold', async () => {
  const { bytes, leftOut } = await exportProject(workspace, (document) => (document === id(1) ? text : null));
  const archive = await openArchive({ name: 'x.qdpx', bytes });
  expect(archive.names).toEqual(['project.qde', `sources/${id(1)}.txt`]);
  expect(await archive.text(`sources/${id(1)}.txt`)).toBe(text.text);
  expect(leftOut).toEqual([
    '1 document whose text cannot be read',
    '1 division into titles, paragraphs and furniture',
  ]);
});

test('a project counts code points, names its people, and stands on no path of this computer', async () => {
  const { bytes } = await exportProject(workspace, (document) => (document === id(1) ? text : null));
  const archive = await openArchive({ name: 'x.qdpx', bytes });
  expect(await archive.text('project.qde')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="Test" origin="Readout" creationDateTime="2026-11-19T16:10:00.000Z">
      <Users>
        <User guid="5ab12265-6fc1-8534-940b-4e1d0396dffa" name="Ana"/>
        <User guid="1cf3ade4-505b-82cd-9432-ab5fa6873c62" name="Bo"/>
      </Users>
      <CodeBook>
        <Codes>
          <Code guid="00000000-0000-4000-8000-000000000011" name="Japan" isCodable="true" color="#8b000e">
            <Description>What "counts"</Description>
            <Code guid="00000000-0000-4000-8000-000000000012" name="Tag 12" isCodable="true" color="#8b000e"/>
          </Code>
        </Codes>
      </CodeBook>
      <Variables>
        <Variable guid="bc8cc609-3124-88fa-9fd9-2a41d242d7a5" name="Number" typeOfVariable="Text"/>
        <Variable guid="0b57c6d4-7032-897e-9de5-bd71623e833f" name="Title" typeOfVariable="Text"/>
        <Variable guid="34790634-a365-8dc2-a111-108e1b3440fe" name="Outlet" typeOfVariable="Text"/>
        <Variable guid="68c3bb51-770e-8527-a40f-9a883ca93b78" name="Place" typeOfVariable="Text"/>
        <Variable guid="7f1e0fce-14c0-818f-99ec-3bb1a0f701f7" name="Language" typeOfVariable="Text"/>
        <Variable guid="23730377-4359-815d-9aa6-8eb035bdfdbf" name="File" typeOfVariable="Text"/>
        <Variable guid="503b48c0-0822-8614-9eae-40792e8b607f" name="SHA-256 of the file" typeOfVariable="Text"/>
      </Variables>
      <Sources>
        <TextSource guid="00000000-0000-4000-8000-000000000001" name="001 A &amp; B" plainTextPath="internal://00000000-0000-4000-8000-000000000001.txt" creationDateTime="2026-11-19T16:10:00.000Z" modifiedDateTime="2026-11-19T16:10:00.000Z">
          <PlainTextSelection guid="00000000-0000-4000-8000-000000000021" name="Talks" startPosition="3" endPosition="8" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z" modifyingUser="1cf3ade4-505b-82cd-9432-ab5fa6873c62" modifiedDateTime="2026-11-19T16:10:00.000Z">
            <Description>See &lt;1&gt;&#13;
    &amp; 2</Description>
            <Coding guid="db542377-176a-8f08-8368-f61fb6c14fb6" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z">
              <CodeRef targetGUID="00000000-0000-4000-8000-000000000012"/>
            </Coding>
            <Coding guid="398fa651-f136-88c1-999f-a5b51b99a4d3" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z">
              <CodeRef targetGUID="00000000-0000-4000-8000-000000000011"/>
            </Coding>
            <NoteRef targetGUID="f41863b3-cc4d-8b06-ad2c-b1119318f037"/>
          </PlainTextSelection>
          <PlainTextSelection guid="273ee140-4957-8ae9-abb7-655640cfcf58" name="Beijinǵ." startPosition="15" endPosition="24" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z" modifyingUser="1cf3ade4-505b-82cd-9432-ab5fa6873c62" modifiedDateTime="2026-11-19T16:10:00.000Z">
            <Coding guid="96eede32-5369-81ef-a84d-8e126bf987ed" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z">
              <CodeRef targetGUID="00000000-0000-4000-8000-000000000012"/>
            </Coding>
            <Coding guid="72ad6363-5754-8dca-8890-9618ef394c4e" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z">
              <CodeRef targetGUID="00000000-0000-4000-8000-000000000011"/>
            </Coding>
          </PlainTextSelection>
          <VariableValue>
            <VariableRef targetGUID="bc8cc609-3124-88fa-9fd9-2a41d242d7a5"/>
            <TextValue>001</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="0b57c6d4-7032-897e-9de5-bd71623e833f"/>
            <TextValue>A &amp; B</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="34790634-a365-8dc2-a111-108e1b3440fe"/>
            <TextValue>Xinhua</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="68c3bb51-770e-8527-a40f-9a883ca93b78"/>
            <TextValue>Beijing</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="7f1e0fce-14c0-818f-99ec-3bb1a0f701f7"/>
            <TextValue>en</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="23730377-4359-815d-9aa6-8eb035bdfdbf"/>
            <TextValue>1.txt</TextValue>
          </VariableValue>
          <VariableValue>
            <VariableRef targetGUID="503b48c0-0822-8614-9eae-40792e8b607f"/>
            <TextValue>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</TextValue>
          </VariableValue>
        </TextSource>
      </Sources>
      <Notes>
        <Note guid="f41863b3-cc4d-8b06-ad2c-b1119318f037" name="Note on Talks" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z" modifyingUser="1cf3ade4-505b-82cd-9432-ab5fa6873c62" modifiedDateTime="2026-11-19T16:10:00.000Z">
          <PlainTextContent>See &lt;1&gt;&#13;
    &amp; 2</PlainTextContent>
        </Note>
        <Note guid="739d1262-33d6-8048-ab35-9db13ae03191" name="Memo of Test" creatingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" creationDateTime="2026-11-19T16:10:00.000Z" modifyingUser="5ab12265-6fc1-8534-940b-4e1d0396dffa" modifiedDateTime="2026-11-19T16:10:00.000Z">
          <PlainTextContent>All</PlainTextContent>
        </Note>
      </Notes>
      <Links>
        <Link guid="3bf19f68-9d12-8b5f-b0e3-51e418eb176b" name="continued by" direction="OneWay" originGUID="00000000-0000-4000-8000-000000000021" targetGUID="273ee140-4957-8ae9-abb7-655640cfcf58"/>
      </Links>
      <Description>All</Description>
      <NoteRef targetGUID="739d1262-33d6-8048-ab35-9db13ae03191"/>
    </Project>
    "
  `);
});
