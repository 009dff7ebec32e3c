import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialise } from '../src/main/workspace/serialise.ts';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { DocumentText } from '../src/shared/model/document.ts';
import type { KeywordRule } from '../src/shared/model/tag.ts';
import { fromFile } from '../src/shared/model/workspace.ts';
import { storedFile } from '../src/shared/testing/stored.ts';
import { quoted } from '../src/shared/text/passage.ts';
import { buildSample } from './sample.ts';

const folder = import.meta.dirname;
const shipped = join(folder, 'sample.readout');
const sample = buildSample(folder);
const file = storedFile(readFileSync(join(shipped, 'workspace.json'), 'utf8'));
const numberOf = new Map(file.documents.map(({ id, number }) => [id, number]));
const tagOf = new Map(file.tags.map((tag) => [tag.id, tag]));

describe('the shipped sample', () => {
  it('is what the build makes, byte for byte', () => {
    expect(serialise(fromFile(sample.workspace))).toBe(readFileSync(join(shipped, 'workspace.json'), 'utf8'));
    expect(readdirSync(shipped).toSorted()).toEqual(['sources', 'texts', 'workspace.json']);
    expect(filesIn('texts')).toEqual(new Map([...sample.texts].map(([hash, b]) => [`${hash}.json`, b])));
    expect(filesIn('sources')).toEqual(sample.sources);
  });

  it('is built the same twice', () => {
    expect(buildSample(folder)).toEqual(sample);
  });

  it('holds the text and the source of each document', () => {
    for (const { text, source } of file.documents) {
      expect(sample.texts.has(text)).toBe(true);
      expect(sample.sources.get(source.hash)).toHaveLength(source.bytes);
    }
  });

  it('quotes every passage exactly, with its neighbourhood', () => {
    for (const annotation of file.annotations) {
      const text = textOf(annotation);
      for (const range of annotation.ranges) expect(range).toEqual(quoted(text, range));
    }
  });

  it('shows the library of the design: readouts first, then news and commentary', () => {
    const rows = file.documents
      .toSorted((a, b) => a.order - b.order)
      .map(({ number, group }) => `${group}: ${number}`);
    expect(rows).toEqual([
      'Official readouts: 001',
      'Official readouts: 003',
      'Official readouts: 000',
      'News and commentary: 002',
      'News and commentary: 004',
    ]);
  });
});

describe('the annotations of the sample', () => {
  it('cover all five documents, as many as the design counts', () => {
    const counts: Record<string, number> = {};
    for (const { document } of file.annotations) {
      const number = numberOf.get(document) ?? '';
      counts[number] = (counts[number] ?? 0) + 1;
    }
    expect(counts).toEqual({ '000': 9, '001': 27, '002': 31, '003': 11, '004': 15 });
  });

  it('use each tag, children counted with their parent, as often as the design counts', () => {
    const counts = new Map<string, number>();
    for (const { tags } of file.annotations) {
      for (const name of new Set(tags.flatMap(lineage))) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const said = [...counts].map(([code, count]) => `${code} ${count}`).toSorted();
    expect(said).toEqual(
      'TR 13,DC 4,FT 4,EC 2,HI 12,TY 8,TW 5,FK 11,ST 10,PF 12,4D 6,LC 3,PT 5,DI 16,PP 9,JP 14,RO 5,US 5'
        .split(',')
        .toSorted(),
    );
  });

  it('carry notes in every document, at least 25 in all', () => {
    const noted = file.annotations.filter(({ note }) => note !== '');
    expect(noted.length).toBeGreaterThanOrEqual(25);
    expect(new Set(noted.map(({ document }) => document)).size).toBe(5);
    expect(noted.filter(({ document }) => numberOf.get(document) === '001')).toHaveLength(11);
  });

  it('overlap with three tags in at least three places', () => {
    expect(triples().toSorted()).toEqual(['000: RO TR US', '001: HI PF TW', '002: HI PF TW']);
  });
});

describe('the codebook of the sample', () => {
  it('gives the digits 1 to 9 to the first nine tags at the top, in order', () => {
    const top = file.tags.filter(({ parent }) => parent === null).toSorted((a, b) => a.order - b.order);
    expect(top.map(({ digit, code }) => `${digit ?? '-'} ${code}`)).toEqual([
      '1 TR',
      '2 HI',
      '3 TW',
      '4 FK',
      '5 ST',
      '6 PF',
      '7 PT',
      '8 DI',
      '9 JP',
      '- RO',
      '- US',
    ]);
  });

  it('says of each tag what counts, and how it is called in Chinese and Japanese', () => {
    const bare = file.tags.filter(
      ({ description, aliases }) =>
        description.length < 30 ||
        aliases.filter((alias) => /\p{Script=Han}|\p{Script=Katakana}/u.test(alias)).length < 2,
    );
    expect(bare).toEqual([]);
  });

  it('suggests each tag by words the texts use', () => {
    const words = file.documents.map(({ text }) => parsed(text).text).join('\n');
    const idle = file.tags.flatMap(({ code, rules }) =>
      rules
        // The five texts are in English; the rules of other languages wait for others.
        .filter(({ pattern }) => !/\p{Script=Han}|\p{Script=Katakana}/u.test(pattern))
        .filter((rule) => !matcher(rule).test(words))
        .map(({ pattern }) => `${code}: ${pattern}`),
    );
    expect(idle).toEqual([]);
    expect(file.tags.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });

  it('finds Taiwan in the five paragraphs where it is, all of them tagged', () => {
    const hits: string[] = [];
    for (const { number, text } of file.documents) {
      const { blocks, text: words } = parsed(text);
      for (const { start, end } of blocks)
        if (/\bTaiwan\b|one-China/.test(words.slice(start, end))) {
          const tagged = file.annotations.some(
            (a) => numberOf.get(a.document) === number && codes(a).includes('TW') && inside(a, start, end),
          );
          hits.push(`${number} ${tagged}`);
        }
    }
    expect(hits.toSorted()).toEqual(['001 true', '001 true', '002 true', '002 true', '003 true']);
  });
});

function matcher({ kind, pattern, matchCase }: KeywordRule): RegExp {
  const literal = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = { regex: pattern, phrase: literal, word: `\\b${literal}\\b` }[kind];
  return new RegExp(source, matchCase ? 'u' : 'iu');
}

/** Per document, the tags that meet wherever three or more do. */
function triples(): string[] {
  const places = new Set<string>();
  for (const [document, number] of numberOf) {
    const here = file.annotations.filter((annotation) => annotation.document === document);
    for (const { ranges } of here) {
      const at = ranges[0]?.start ?? 0;
      const meeting = new Set(here.filter((a) => inside(a, 0, at + 1, at)).flatMap(codes));
      if (meeting.size >= 3) places.add(`${number}: ${[...meeting].toSorted().join(' ')}`);
    }
  }
  return [...places];
}

/** Whether an annotation starts in `[from, to)` and, where asked, reaches past an offset. */
function inside({ ranges }: Annotation, from: number, to: number, past = -1): boolean {
  return ranges.some(({ start, end }) => start >= from && start < to && end > past);
}

function codes({ tags }: Annotation): string[] {
  return tags.map((id) => tagOf.get(id)?.code ?? '');
}

function lineage(id: string): string[] {
  const tag = tagOf.get(id);
  return tag === undefined ? [] : [tag.code, ...(tag.parent === null ? [] : lineage(tag.parent))];
}

function textOf({ document }: Annotation): string {
  return parsed(file.documents.find(({ id }) => id === document)?.text ?? '').text;
}

function parsed(hash: string): DocumentText {
  return DocumentText.parse(JSON.parse(readFileSync(join(shipped, 'texts', `${hash}.json`), 'utf8')));
}

function filesIn(part: string): Map<string, Buffer> {
  const at = join(shipped, part);
  return new Map(readdirSync(at).map((name) => [name, readFileSync(join(at, name))]));
}
