import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile, toFile } from '../../model/workspace.ts';
import { documentRecord, textFrom, workspaceWith } from '../../testing/fixtures.ts';
import { storedFile } from '../../testing/stored.ts';
import { anyStored } from '../testing/any-workspace.ts';
import { recordsPage } from './format-page.ts';
import { workspaceSchema } from './schema.ts';
import { WorkspaceJson, workspaceJson } from './workspace-json.ts';

const root = join(import.meta.dirname, '../../../..');
const docs = join(root, 'docs');

describe('a workspace as JSON', () => {
  test('comes back as it was, with its texts', () => {
    fc.assert(
      fc.property(anyStored, ({ workspace, textOf }) => {
        const documents = [...workspace.documents.values()].map((one, n) =>
          Object.assign({}, one, { text: String(n).repeat(64) }),
        );
        const whole = { ...workspace, documents: new Map(documents.map((one) => [one.id, one])) };
        const back = WorkspaceJson.parse(JSON.parse(workspaceJson(whole, textOf)));
        expect(back.workspace).toEqual(toFile(whole));
        const texts = new Map(back.texts.map(({ hash, ...text }) => [hash, text]));
        for (const { id: own, text } of documents) expect(texts.get(text)).toEqual(textOf(own));
      }),
      { numRuns: 100 },
    );
  });

  test('is what the schema says, and what the schema refuses is refused', () => {
    const validate = new Ajv2020({
      strict: false,
      logger: false,
      formats: { uuid: true, 'date-time': true, date: true },
    }).compile(workspaceSchema());
    const workspace = fromFile(
      storedFile(readFileSync(join(root, 'seeds/sample.readout/workspace.json'), 'utf8')),
    );
    const json: unknown = JSON.parse(workspaceJson(workspace, () => textFrom('One.\n\nTwo.')));
    expect(validate(json)).toBe(true);
    const written = WorkspaceJson.parse(json);
    const [first, ...rest] = written.workspace.annotations;
    for (const broken of [
      { ...first, ranges: [] },
      { ...first, id: 'x' },
      { ...first, more: 1 },
      { ...first, note: undefined },
    ]) {
      const file = { ...written, workspace: { ...written.workspace, annotations: [broken, ...rest] } };
      expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false);
      expect(WorkspaceJson.safeParse(file).success).toBe(false);
    }
  });

  test('with a text whose blocks are another’s is refused', () => {
    const stored = { ...workspaceWith([documentRecord(1)]), name: 'W' };
    const file = WorkspaceJson.parse(JSON.parse(workspaceJson(stored, () => textFrom('One.\n\nTwo.'))));
    const texts = file.texts.map((text) => Object.assign({}, text, { blocks: text.blocks.slice(1) }));
    expect(WorkspaceJson.safeParse({ ...file, texts }).success).toBe(false);
  });
});

// Where the format changes these two fail until they are written anew: vitest run workspace-json -u.
describe('the documentation of the format', () => {
  test('has the schema', async () => {
    await expect(`${JSON.stringify(workspaceSchema(), null, 1)}\n`).toMatchFileSnapshot(
      join(docs, 'workspace.schema.json'),
    );
  });

  test('tells of every kind of record and of every field', async () => {
    const page = readFileSync(join(docs, 'workspace-format.md'), 'utf8');
    const heading = '## Records\n\n';
    const prose = page.slice(0, page.indexOf(heading) + heading.length);
    expect(prose).toContain(heading);
    await expect(`${prose}${recordsPage()}`).toMatchFileSnapshot(join(docs, 'workspace-format.md'));
  });
});
