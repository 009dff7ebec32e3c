import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentText } from '../../../model/document.ts';
import type { Id } from '../../../model/ids.ts';
import { fromFile } from '../../../model/workspace.ts';
import { storedFile } from '../../../testing/stored.ts';
import { compared } from '../../../comparison/compared.ts';
import { CodePoints } from '../../../text/offsets.ts';
import { carrierFrom } from '../../carrier.ts';
import { reportModel } from '../../model.ts';
import { defaultReportOptions, type ReportOptions } from '../../options.ts';
import { reportPair } from '../../pair.ts';
import type { Report } from '../../report.ts';
import { smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { htmlOf } from './html.ts';
import { attributeOf, elementsOf, quotationsIn, textIn } from './testing/read-page.ts';

const folder = join(import.meta.dirname, '../../../../../seeds/sample.readout');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const workspace = fromFile(storedFile(read('workspace.json')));
const texts = new Map(
  [...workspace.documents.values()].map(({ id, text }) => [
    id,
    DocumentText.parse(JSON.parse(read(`texts/${text}.json`))),
  ]),
);
const languageOf = (document: Id): string => workspace.documents.get(document)?.language ?? 'und';

function sampleReport(options: Partial<ReportOptions>): Report {
  const comparison = reportPair(workspace, null);
  const left = texts.get(comparison?.left ?? '');
  const right = texts.get(comparison?.right ?? '');
  return reportModel({
    workspace,
    options: { ...defaultReportOptions, comparison, ...options },
    textOf: (id) => texts.get(id) ?? null,
    today: '2026-11-21',
    links:
      left === undefined || right === undefined || comparison === null
        ? []
        : [{ ...comparison, compared: compared(left, right, { language: 'en', corrections: [] }) }],
  });
}

const tags = [...workspace.tags.values()]
  .filter(({ name }) => ['Taiwan', 'Fukushima', 'Japanese position'].includes(name))
  .map(({ id }) => id);

describe('a report on the sample as HTML', () => {
  it.each([
    ['taiwan', { tags }],
    ['comparison', { arrange: 'comparison' as const }],
  ])('is the page that was looked at: %s', async (name, options) => {
    await expect(htmlOf(sampleReport(options), languageOf)).toMatchFileSnapshot(
      join(import.meta.dirname, `golden/${name}.html`),
    );
  });

  it('carries with each quotation where its very words stand in the source', () => {
    const byHash = new Map(
      [...workspace.documents.values()].map(({ id, source }) => [source.hash.slice(0, 16), texts.get(id)]),
    );
    const found = quotationsIn(htmlOf(sampleReport({ arrange: 'document' }), languageOf));
    expect(found.length).toBeGreaterThan(50);
    for (const { carrier, quoted } of found) {
      const { hash, ranges } = carrierFrom(carrier ?? '') ?? { hash: '', ranges: [] };
      const text = byHash.get(hash)?.text ?? '';
      const points = Array.from(text);
      expect(new CodePoints(text).of(text.length)).toBe(points.length);
      const there = ranges.map(({ start, end }) => points.slice(start, end).join(''));
      expect(there.join('').replace(/\s+/g, '')).toBe(quoted.join('').replace(/\s+/g, ''));
    }
  });

  it('links each quotation to its source, and the source to where it is quoted', () => {
    const html = htmlOf(sampleReport({ tags }), languageOf);
    const targets = new Set(elementsOf(html, null).map((each) => `#${attributeOf(each, 'id')}`));
    const links = elementsOf(html, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
    for (const link of links.filter((each) => each.startsWith('#'))) expect(targets).toContain(link);
    const quotations = quotationsIn(html);
    expect(links.filter((link) => link.startsWith('#source-'))).toHaveLength(quotations.length);
    for (const { id } of quotations) expect(links).toContain(`#${id}`);
  });

  it('asks for nothing from anywhere and runs nothing', () => {
    const html = htmlOf(sampleReport({}), languageOf);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/url\(|@import|<link|<script|\ssrc=/i);
  });
});

describe('a page of HTML', () => {
  const small = {
    documents: [
      {
        title: '岸田首相と習近平主席',
        text: textOfParagraphs(['日本の立場は\u3000変わらない。', 'a\0b\uD800']),
      },
    ],
    tags: ['台湾'],
    annotations: [
      {
        document: 0,
        ranges: [{ start: 0, end: 6 }],
        tags: [0],
        note: '重要: [here](https://example.org/a?b&c), javascript:alert(1)',
      },
      { document: 0, ranges: [{ start: 15, end: 19 }], tags: [0], note: 'Plain.' },
    ],
  };
  const input = smallInput(small);
  const html = htmlOf(reportModel(input), () => 'ja');

  it('says in which language each quotation is, and each title or note in its script', () => {
    expect(quotationsIn(html).map(({ languages }) => languages)).toEqual([['ja'], ['ja']]);
    expect(elementsOf(html, 'h3').map((each) => attributeOf(each, 'lang'))).toEqual(['ja']);
    const paragraphs = elementsOf(html, 'p').filter((each) => /重要|Plain/.test(textIn(each)));
    expect(paragraphs.map((each) => attributeOf(each, 'lang'))).toEqual(['ja', null]);
  });

  it('tells of characters that HTML cannot hold', () => {
    expect(quotationsIn(html).map(({ place }) => place)).toEqual([
      '¶1 1',
      '¶2 1 2 characters that HTML cannot hold are shown as \uFFFD.',
    ]);
  });

  it('links from a note only to the web', () => {
    const out = elementsOf(html, 'a').filter((link) => attributeOf(link, 'rel') !== null);
    expect(out.map((link) => [attributeOf(link, 'href'), attributeOf(link, 'rel'), textIn(link)])).toEqual([
      ['https://example.org/a?b&c', 'noopener noreferrer', 'here'],
    ]);
  });

  it('writes the keys of a bibliography where they are asked for', () => {
    const keyed = htmlOf(reportModel(smallInput(small, { citationStyle: 'keys' })), () => 'ja');
    expect(quotationsIn(keyed)[0]?.place).toMatch(/^¶1 \[@\S+, .*\]$/);
  });

  it('begins with a list of contents only where there is much', () => {
    expect(elementsOf(html, 'nav')).toEqual([]);
    const long = htmlOf(sampleReport({}), languageOf);
    const [first] = elementsOf(long, 'nav').flatMap((nav) => elementsOf(nav, 'a'));
    const section = elementsOf(long, 'section').find(
      (each) => `#${attributeOf(each, 'id')}` === (first === undefined ? '' : attributeOf(first, 'href')),
    );
    expect(section === undefined ? '' : elementsOf(section, 'h2').map(textIn).join('')).toBe(
      first === undefined ? '?' : textIn(first),
    );
  });
});
