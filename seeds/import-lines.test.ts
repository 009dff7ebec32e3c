import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../src/shared/text/blocks.ts';
import { canonicalText } from '../src/shared/text/canonical.ts';
import { proposeBlocks } from '../src/shared/import/lines/propose-blocks.ts';
import { extractOf } from '../src/shared/import/lines/testing.ts';
import { readManifest } from './manifest.ts';

const folder = import.meta.dirname;

describe('proposeBlocks on the seeds', () => {
  for (const { file, blocks } of readManifest(folder).seeds)
    it(`tells the blocks of ${file} apart as a reader did by hand`, () => {
      const text = canonicalText(readFileSync(join(folder, file), 'utf8'));
      const shown = (list: readonly { start: number; end: number; kind: string }[]): string[] =>
        list.map(
          ({ start, end, kind }) => `${start}-${end} ${kind} ${text.slice(start, Math.min(end, start + 40))}`,
        );
      expect(shown(proposeBlocks(extractOf({ text, blocks: plainBlocks(text) })))).toEqual(shown(blocks));
    });
});
