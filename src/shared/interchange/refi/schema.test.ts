import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../import/archive/archive.ts';
import { emptyWorkspace } from '../../model/workspace.ts';
import { id, moment } from '../../testing/fixtures.ts';
import { exportCodebook } from './export/export-codebook.ts';
import { exportProject } from './export/export-project.ts';
import { anyWorkspace } from './testing/any-workspace.ts';

// The official schemas lie outside the project.
const data = resolve(import.meta.dirname, '../../../..', process.env['READOUT_TEST_DATA'] ?? '../shared');
const schemas = join(data, 'refi', 'xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.skipIf(!existsSync(schemas))('what is written', () => {
  test('is valid against the official schema of projects', async ({ skip }) => {
    skip(!hasXmllint, 'xmllint is not installed');
    await fc.assert(
      fc.asyncProperty(anyWorkspace, async ({ workspace, texts }) => {
        const { bytes } = await exportProject(workspace, (document) => texts.get(document) ?? null);
        expect(problems('Project-mrt2019.xsd', await projectIn(bytes))).toBe('');
      }),
      { numRuns: 25 },
    );
  });

  test('is valid where there is nothing to write', async ({ skip }) => {
    skip(!hasXmllint, 'xmllint is not installed');
    const { bytes } = await exportProject(emptyWorkspace(id(1), 'Nothing', moment), () => null);
    expect(problems('Project-mrt2019.xsd', await projectIn(bytes))).toBe('');
  });

  test('is valid against the official schema of codebooks', ({ skip }) => {
    skip(!hasXmllint, 'xmllint is not installed');
    fc.assert(
      fc.property(
        anyWorkspace.filter(({ workspace }) => workspace.tags.size > 0),
        ({ workspace }) => {
          expect(problems('Codebook-v1.0.openqda.xsd', exportCodebook(workspace).bytes)).toBe('');
        },
      ),
      { numRuns: 15 },
    );
  });

  test('would not be valid with an element too many', ({ skip }) => {
    skip(!hasXmllint, 'xmllint is not installed');
    const xml = '<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Users/></Project>';
    expect(problems('Project-mrt2019.xsd', new TextEncoder().encode(xml))).toContain('Users');
  });
});

async function projectIn(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const archive = await openArchive({ name: 'x.qdpx', bytes });
  return (await archive.bytes('project.qde')) ?? new Uint8Array();
}

/** What xmllint has to say against a document; empty where it is valid. */
function problems(schema: string, xml: Uint8Array): string {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', join(schemas, schema), '-'],
    {
      input: xml,
    },
  );
  return status === 0 ? '' : String(stderr).slice(0, 2_000);
}
