import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainExtract } from '../src/shared/import/corpus/evaluate.ts';
import { noKnownLines } from '../src/shared/import/proposal.ts';
import { propose } from '../src/shared/import/propose.ts';
import { canonicalText } from '../src/shared/text/canonical.ts';
import { readManifest } from './manifest.ts';

const folder = import.meta.dirname;

describe('propose on the seeds', () => {
  for (const { file, facts } of readManifest(folder).seeds) {
    const text = canonicalText(readFileSync(join(folder, file), 'utf8'));
    const { facts: found } = propose(plainExtract(text), {
      name: file,
      today: '2026-11-22',
      ...noKnownLines,
    });

    it(`finds the facts of ${file} that a reader found`, () => {
      const { speakers, ...told } = found;
      const values = Object.entries(told).map(([name, fact]) => [name, fact?.value ?? null]);
      const named = speakers.map(({ value }) => value);
      expect({ ...Object.fromEntries(values), speakers: named }).toEqual(facts);
    });
  }

  it('shows where each was read', () => {
    const text = canonicalText(readFileSync(join(folder, '001_ead94d9e06dbecb5.txt'), 'utf8'));
    const { facts } = propose(plainExtract(text), {
      name: '001_ead94d9e06dbecb5.txt',
      today: '2026-11-22',
      ...noKnownLines,
    });
    const shown = [
      facts.title,
      facts.outlet,
      facts.agency,
      facts.published,
      facts.statement,
      facts.place,
    ].map((fact) => {
      const from = fact?.evidence.from;
      const words = from == null ? '' : text.slice(from.start, from.end);
      const line = from == null ? 0 : text.slice(0, from.start).split('\n').length;
      return `${line} ${words}: ${fact?.evidence.how} ${fact?.evidence.why}`;
    });
    expect(shown).toEqual([
      '3 Xi, Kishida reaffirm strategic, mutually beneficial China-Japan ties: stated ',
      '47 www.gov.cn: stated copyright line',
      '4 Xinhua: stated byline',
      '4 November 17, 2023 15:27: stated “Updated”',
      '7 Nov. 16: stated dateline',
      '7 SAN FRANCISCO: stated dateline',
    ]);
  });
});
