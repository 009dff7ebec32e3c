import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Document, DocumentText } from '../../model/document.ts';
import { canonicalText } from '../../text/canonical.ts';
import type { Found } from '../proposal.ts';
import { findFacts } from './find-facts.ts';

const folder = new URL('../../../../seeds/', import.meta.url);
const { facts } = { facts: Document.shape };
const Manifest = z.object({
  seeds: z.array(
    z.object({
      file: z.string(),
      facts: z.object({
        number: z.string(),
        title: z.string(),
        deck: facts.deck,
        outlet: facts.outlet,
        agency: facts.agency,
        published: facts.published,
        statement: facts.statement,
        place: facts.place,
        language: z.string(),
        group: facts.group,
      }),
      blocks: z.array(z.any()).transform((blocks) => DocumentText.shape.blocks.parse(blocks)),
    }),
  ),
});

const { seeds } = Manifest.parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
const value = (found: Found<unknown> | null): unknown => found?.value ?? null;

describe.each(seeds)('$file', ({ file, facts, blocks }) => {
  const text = canonicalText(readFileSync(new URL(file, folder), 'utf8'));
  const found = findFacts(
    text,
    blocks.map((block) => ({ ...block, reason: null })),
    { name: file, today: '2026-11-22', hints: [] },
  );

  test('has the facts its manifest states', () => {
    const { number, title, deck, outlet, agency, published, statement, place, language, group } = found;
    const all = { number, title, deck, outlet, agency, published, statement, place, language, group };
    expect(Object.fromEntries(Object.entries(all).map(([name, fact]) => [name, value(fact)]))).toEqual(facts);
  });
});
