import { expect, test } from 'vitest';
import { smallInput, textOfParagraphs } from '../report/testing/small-workspace.ts';
import { moment } from '../testing/fixtures.ts';
import { version } from '../version.ts';
import { type WholeFormat, wholeFormats } from './whole-format.ts';
import { writtenWhole } from './whole.ts';

const { workspace, textOf } = smallInput({
  documents: [{ title: 'A readout', text: textOfParagraphs(['The two sides met.', 'They agreed.']) }],
  tags: ['Trade'],
  annotations: [{ document: 0, ranges: [{ start: 4, end: 13 }], tags: [0], note: 'Both.' }],
});

const beginnings: Readonly<Record<WholeFormat, RegExp>> = {
  qdpx: /^PK/,
  qdc: /^<\?xml[^>]*>\s*<CodeBook /,
  jsonld: new RegExp(`^\\{\\s*"@context"[^]*"schema:softwareVersion": "${version}"[^]*"exact": "two sides"`),
  hypothesis: new RegExp(`^\\{[^]*"client_version": "readout-${version}"[^]*"exact": "two sides"`),
  json: /^\{\s*"format": "readout-workspace"[^]*The two sides met/,
  csljson: /^\[[^]*"title": "A readout"/,
  ris: /^TY {2}- NEWS\r\n[^]*TI {2}- A readout\r\n/,
  bib: /^@article\{[^]*title = \{\{A readout\}\}/,
};

test.each(Object.entries(beginnings))(
  'a workspace as %s begins as such a file does',
  async (format, beginning) => {
    const key = Object.keys(wholeFormats).find((each): each is WholeFormat => each === format) ?? 'json';
    const { content } = await writtenWhole({ workspace, textOf, now: moment }, key);
    expect(typeof content === 'string' ? content : new TextDecoder().decode(content)).toMatch(beginning);
  },
);

test('what a file cannot hold is told', async () => {
  const unreadable = { workspace, textOf: () => null, now: moment };
  const { leftOut } = await writtenWhole(unreadable, 'qdpx');
  expect(leftOut).toContain('1 document whose text cannot be read');
  expect((await writtenWhole(unreadable, 'json')).leftOut).toContain('1 text that cannot be read');
});
