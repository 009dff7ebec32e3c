import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../import/archive/archive.ts';
import { partsOf } from '../../../import/formats/docx/parts.ts';
import { child, childrenOf, descendants, elementsOf, wordsOf } from '../../../import/xml/elements.ts';
import { reportModel } from '../../model.ts';
import { sampleFrom } from '../../testing/sample.ts';
import { smallInput, textOfParagraphs } from '../../testing/small-workspace.ts';
import { carrierInWords } from './carrier.ts';
import { docxOf } from './docx.ts';
import { outlineOf, readDocument } from './testing/read-docx.ts';

const folder = join(import.meta.dirname, '../../../../../seeds/sample.readout');
const sample = sampleFrom((path) => readFileSync(join(folder, path), 'utf8'));

const input = sample.brief();
const comparison = sample.input({ arrange: 'comparison' });
const brief = async () => docxOf(reportModel(input), sample.languageOf);

describe('a report on the sample as a Word document', () => {
  it.each([
    ['taiwan', input],
    ['comparison', comparison],
  ])('says, paragraph by paragraph, what was looked at: %s', async (name, from) => {
    const document = await readDocument(await docxOf(reportModel(from), sample.languageOf));
    await expect(outlineOf(document)).toMatchFileSnapshot(join(import.meta.dirname, `golden/${name}.txt`));
  });

  it('is the same bytes each time', async () => {
    expect(await brief()).toEqual(await brief());
  });

  it('gives each quotation a footnote that says where its very words stand', async () => {
    const { paragraphs, footnotes } = await readDocument(await brief());
    const places = paragraphs.filter(({ style }) => style === 'Place');
    expect(places).toHaveLength(16);
    for (const place of places) {
      const at = paragraphs.indexOf(place);
      const quoted = paragraphs[at - 1]?.runs.filter(({ style }) => style === 'QuotedWords') ?? [];
      const carrier = carrierInWords(footnotes.get(place.footnotes[0] ?? '') ?? '');
      const source = [...input.workspace.documents.values()].find(({ source: { hash } }) =>
        hash.startsWith(carrier?.hash ?? '?'),
      );
      const points = Array.from(input.textOf(source?.id ?? '')?.text ?? '');
      expect(quoted.map(({ text }) => text)).toEqual(
        carrier?.ranges.map(({ start, end }) => points.slice(start, end).join('')),
      );
    }
  });

  it('names what it is of and no person, file or program', async () => {
    const parts = await partsOf({ name: 'report.docx', bytes: await brief() }, () => undefined);
    const core = await parts.ofPackage('core-properties');
    const said = core === undefined ? [] : elementsOf(core).map((each) => [each.name, wordsOf(each)]);
    expect(said).toEqual([
      ['dc:title', 'Fukushima and Taiwan in four documents'],
      ['dc:subject', input.workspace.name],
      ['cp:keywords', 'Fukushima, Taiwan'],
      ['dcterms:created', '2026-11-21T00:00:00Z'],
      ['dcterms:modified', '2026-11-21T00:00:00Z'],
    ]);
  });

  it('has every style it uses, and every part it names', async () => {
    for (const from of [input, comparison]) {
      const bytes = await docxOf(reportModel(from), sample.languageOf);
      const parts = await partsOf({ name: 'report.docx', bytes }, () => undefined);
      const styles = childrenOf(await parts.related('styles'), 'w:style');
      const known = new Set(styles.map(({ attributes }) => attributes.get('w:styleId')));
      const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
        descendants(parts.main, name).map(({ attributes }) => attributes.get('w:val')),
      );
      expect(used.filter((style) => !known.has(style))).toEqual([]);
      const { names } = await openArchive({ name: 'report.docx', bytes });
      expect(names).toContain('word/header.xml');
      expect(await parts.byId('header')).toBeDefined();
      expect(await parts.byId('footer')).toBeDefined();
    }
  });
});

describe('a quotation in another script', () => {
  const text = textOfParagraphs(['外交部发言人表示：“反对”。']);
  const foreign = smallInput({
    documents: [{ title: 'Ministry', text }],
    tags: ['Taiwan'],
    annotations: [{ document: 0, ranges: [{ start: 9, end: 13 }], tags: [0], note: 'Short.' }],
  });
  const propertiesIn = async (language: string) => {
    const { paragraphs } = await readDocument(await docxOf(reportModel(foreign), () => language));
    const runs = paragraphs.filter(({ style }) => style === 'Quote').flatMap(({ runs }) => runs);
    return runs.map(({ properties }) => properties);
  };

  it.each([
    ['zh', 'zh-CN', 'SimSun'],
    ['zh-Hant', 'zh-TW', 'PMingLiU'],
    ['ja', 'ja-JP', 'Yu Mincho'],
    ['ko-KR', 'ko-KR', 'Batang'],
  ])('is marked as %s, in a font of it', async (language, marked, font) => {
    const all = await propertiesIn(language);
    expect(all).toHaveLength(3);
    for (const properties of all) {
      expect(child(properties, 'w:lang')?.attributes.get('w:eastAsia')).toBe(marked);
      expect(child(properties, 'w:rFonts')?.attributes.get('w:eastAsia')).toBe(font);
    }
  });

  it('runs from right to left where its language does', async () => {
    const document = await docxOf(reportModel(foreign), () => 'ar');
    const { main } = await partsOf({ name: 'report.docx', bytes: document }, () => undefined);
    expect(descendants(main, 'w:bidi')).toHaveLength(1);
    expect(descendants(main, 'w:rtl')).toHaveLength(3);
  });
});

describe('what the analyst typed', () => {
  const linking = (note: string) => {
    const text = textOfParagraphs(['Words of a paragraph.']);
    const annotations = [{ document: 0, ranges: [{ start: 0, end: 5 }], tags: [0], note }];
    return reportModel(smallInput({ documents: [{ title: 'T', text }], tags: ['Tag'], annotations }));
  };

  it('links to addresses Word can open, and stays words where it could not open the document', async () => {
    const note = 'See [here](https://example.org/a?b=c&d="e") and https://example.org/台湾, not http://[bad.';
    const bytes = await docxOf(linking(note), () => 'en');
    const archive = await openArchive({ name: 'report.docx', bytes });
    const relationships = (await archive.text('word/_rels/document.xml.rels')) ?? '';
    expect(Array.from(relationships.matchAll(/Target="(http[^"]*)"/g), ([, target]) => target)).toEqual([
      'https://example.org/a?b=c&amp;d=%22e%22',
      'https://example.org/%E5%8F%B0%E6%B9%BE',
    ]);
    const { paragraphs } = await readDocument(bytes);
    expect(paragraphs.find(({ style }) => style === 'Note')?.runs.map(({ text }) => text)).toEqual([
      'See ',
      'here',
      ' and ',
      'https://example.org/台湾',
      ', not ',
      'http://[bad',
      '.',
    ]);
  });

  it('has its lines and paragraphs', async () => {
    const { paragraphs } = await readDocument(await docxOf(linking('One\ntwo\n\nthree'), () => 'en'));
    const notes = paragraphs.filter(({ style }) => style === 'Note');
    expect(notes.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['One\ntwo', 'three']);
  });
});
