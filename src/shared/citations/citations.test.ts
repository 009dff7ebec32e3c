import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import { hostileText } from '../report/testing/hostile-text.ts';
import { documentRecord } from '../testing/fixtures.ts';
import { bibLatexOf } from './biblatex.ts';
import { citekeys } from './citekeys.ts';
import { cslJson, cslRecord } from './csl.ts';
import { citationText, type CitationStyle, formattedCitation, pandocCitation } from './formatted.ts';
import { risOf } from './ris.ts';

const day = { date: '2023-11-17', time: null, precision: 'day' as const, inferred: false };
const readout = documentRecord(1, {
  title: 'Xi, Kishida reaffirm "strategic" ties',
  outlet: 'gov.cn',
  agency: 'Xinhua',
  published: day,
  statement: { ...day, date: '2023-11-16' },
  place: 'San Francisco',
  speakers: ['习近平', '岸田 文雄', 'Smith, J.'],
});
const chinese = documentRecord(2, {
  title: '习近平会见日本首相岸田文雄。',
  agency: '王小明',
  outlet: '新华社',
  language: 'zh-Hans',
  published: { ...day, precision: 'month' },
});
const japanese = documentRecord(3, {
  title: '日中首脳会談（概要）',
  outlet: '外務省',
  language: 'ja',
  published: { ...day, precision: 'year', inferred: true },
});
const bare = documentRecord(4, { title: 'Who said “no”?', outlet: null });

describe('citekeys', () => {
  test('say who, when and which', () => {
    expect([...citekeys([readout, chinese, japanese, bare]).values()]).toEqual([
      'xinhua2023-001',
      'statement2023-002',
      'statement2023-003',
      'statement-004',
    ]);
  });

  test('are unique and safe everywhere, and those of a document do not hang on the others', () => {
    const documents = fc
      .uniqueArray(
        fc.oneof(hostileText, fc.constantFrom('1/2', '1-2', '１-2', '1')).map((text) => text.slice(0, 16)),
        { minLength: 1, maxLength: 8 },
      )
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((number, n) =>
            fc.option(hostileText).map((agency) => documentRecord(n, { number, agency })),
          ),
        ),
      );
    fc.assert(
      fc.property(documents, (list) => {
        const given = citekeys(list);
        const keys = list.map((one) => given.get(one.id) ?? '');
        expect(new Set(keys).size).toBe(list.length);
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        const alone = list.map((one) => citekeys([one]).get(one.id) ?? '');
        for (const [i, key] of alone.entries()) expect(keys[i]?.startsWith(key)).toBe(true);
      }),
    );
  });
});

describe('bibliographies', () => {
  const list = [readout, chinese, japanese, bare];
  const keys = citekeys(list);

  test('as CSL-JSON keep names whole', () => {
    expect(cslRecord(readout, keys)).toEqual({
      id: 'xinhua2023-001',
      'citation-key': 'xinhua2023-001',
      type: 'article-newspaper',
      title: 'Xi, Kishida reaffirm "strategic" ties',
      author: [{ literal: 'Xinhua' }],
      'container-title': 'gov.cn',
      issued: { 'date-parts': [[2023, 11, 17]] },
      'event-date': { 'date-parts': [[2023, 11, 16]] },
      'event-place': 'San Francisco',
      language: 'en',
      number: '001',
      keyword: '习近平, 岸田 文雄, Smith, J.',
      note: `File 1.txt, SHA-256 ${'a'.repeat(64)}.`,
    });
    expect(cslRecord(chinese, keys)).toMatchObject({
      author: [{ literal: '王小明' }],
      issued: { 'date-parts': [[2023, 11]] },
    });
    expect(cslRecord(japanese, keys).issued).toEqual({ 'date-parts': [[2023]], circa: true });
    expect(cslRecord(bare, keys)).toMatchObject({ type: 'document' });
    expect(JSON.parse(cslJson(list, keys))).toHaveLength(4);
  });

  test('as RIS', () => {
    expect(risOf([chinese], keys).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - statement2023-002',
      'AU  - 王小明',
      'TI  - 习近平会见日本首相岸田文雄。',
      'T2  - 新华社',
      'PY  - 2023',
      'DA  - 2023/11//',
      'LA  - zh-Hans',
      'M1  - 002',
      `N1  - File 2.txt, SHA-256 ${'a'.repeat(64)}.`,
      'ER  - ',
      '',
    ]);
    expect(risOf([readout], keys)).toContain(
      'KW  - Smith, J.\r\nN1  - Statement: San Francisco, 2023-11-16\r\n',
    );
  });

  test('as BibLaTeX', () => {
    expect(bibLatexOf([readout, japanese], keys)).toBe(
      `@article{xinhua2023-001,
  author = {{Xinhua}},
  title = {{Xi, Kishida reaffirm "strategic" ties}},
  journaltitle = {{gov.cn}},
  entrysubtype = {newspaper},
  date = {2023-11-17},
  eventdate = {2023-11-16},
  venue = {{San Francisco}},
  number = {001},
  langid = {english},
  keywords = {{习近平}, {岸田 文雄}, {Smith, J.}},
  note = {File 1.txt, SHA-256 ${'a'.repeat(64)}.},
}

@article{statement2023-003,
  title = {{日中首脳会談（概要）}},
  journaltitle = {{外務省}},
  entrysubtype = {newspaper},
  date = {2023~},
  number = {003},
  langid = {japanese},
  note = {File 3.txt, SHA-256 ${'a'.repeat(64)}.},
}
`,
    );
  });

  test('come apart as they were put together, whatever names and titles hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, agency, speaker) => {
        const odd = documentRecord(1, { title, agency, speakers: [speaker] });
        const wanted = [agency, title, 'Xinhua', speaker].map(onOneLine);
        const bib = bibLatexOf([odd, bare], keys);
        expect(entriesIn(bib).map(({ size }) => size)).toEqual([8, 4]);
        const [entry] = entriesIn(bib);
        expect(
          ['author', 'title', 'journaltitle', 'keywords'].map((name) => untexed(entry?.get(name) ?? '')),
        ).toEqual(wanted);
        const ris = risOf([odd], keys).split('\r\n');
        expect(
          ['AU', 'TI', 'T2', 'KW'].map((tag) => ris.find((line) => line.startsWith(tag))?.slice(6)),
        ).toEqual(wanted);
        expect(ris.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- .*)?$/s.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a citation', () => {
  const cited = (document: Document, style: CitationStyle, place: string | null = null): string =>
    formattedCitation(document, style, place)
      .map(({ text, italic }) => (italic ? `*${text}*` : text))
      .join('');

  test.each<[CitationStyle, Document, string | null, string]>([
    [
      'chicago',
      readout,
      null,
      'Xinhua, “Xi, Kishida reaffirm ‘strategic’ ties,” *gov.cn*, November 17, 2023 (statement: San Francisco, November 16, 2023).',
    ],
    [
      'chicago',
      readout,
      'p. 3, ¶8–10',
      'Xinhua, “Xi, Kishida reaffirm ‘strategic’ ties,” *gov.cn*, November 17, 2023 (statement: San Francisco, November 16, 2023), p. 3, ¶8–10.',
    ],
    ['chicago', chinese, '¶2', '王小明, “习近平会见日本首相岸田文雄。” *新华社*, November 2023, ¶2.'],
    ['chicago', japanese, null, '“日中首脳会談（概要）,” *外務省*, [2023].'],
    ['chicago', bare, null, '“Who said ‘no’?” n.d.'],
    ['chicago', { ...bare, statement: day }, null, '“Who said ‘no’?” statement of November 17, 2023.'],
    [
      'chicago',
      { ...bare, statement: day, place: 'Beijing' },
      null,
      '“Who said ‘no’?” statement of November 17, 2023, Beijing.',
    ],
    ['chicago', { ...bare, place: 'Beijing' }, null, '“Who said ‘no’?” n.d. (statement: Beijing).'],
    ['apa', readout, null, 'Xinhua. (2023, November 17). Xi, Kishida reaffirm "strategic" ties. *gov.cn*.'],
    ['apa', readout, '¶8', '(Xinhua, 2023, para. 8)'],
    ['apa', readout, 'p. 3, ¶8–10, 12', '(Xinhua, 2023, p. 3, paras. 8–10, 12)'],
    ['apa', chinese, null, '王小明. (2023, November). 习近平会见日本首相岸田文雄。 *新华社*.'],
    ['apa', japanese, null, '外務省. (ca. 2023). *日中首脳会談（概要）*.'],
    ['apa', bare, null, '*Who said “no”?* (n.d.).'],
    ['apa', bare, '¶1', '(“Who said ‘no’?” n.d., para. 1)'],
    [
      'plain',
      readout,
      '¶8',
      '001, “Xi, Kishida reaffirm "strategic" ties” (Xinhua, gov.cn, 17 November 2023; statement: San Francisco, 16 November 2023), ¶8',
    ],
    ['plain', japanese, null, '003, “日中首脳会談（概要）” (外務省, about 2023)'],
    ['plain', bare, null, '004, “Who said “no”?” (undated)'],
  ])('in the manner of %s', (style, document, place, wanted) => {
    expect(cited(document, style, place)).toBe(wanted);
  });

  test('for Pandoc names the key and the place', () => {
    expect(
      [null, '¶8', '¶8–10', 'p. 3, ¶8', 'title'].map((place) => pandocCitation('xinhua2023-001', place)),
    ).toEqual([
      '[@xinhua2023-001]',
      '[@xinhua2023-001, para. 8]',
      '[@xinhua2023-001, paras. 8–10]',
      '[@xinhua2023-001, p. 3, ¶8]',
      '[@xinhua2023-001, title]',
    ]);
  });

  test('keeps the title to the letter but for its quotation marks, in every style', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom<CitationStyle>('chicago', 'apa', 'plain'), (title, style) => {
        const text = citationText(formattedCitation({ ...readout, title }, style, null));
        const bareOf = (words: string): string => words.replaceAll(/["“”‘’]/g, '');
        expect(bareOf(text)).toContain(bareOf(title));
      }),
    );
  });
});

function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The entries of a BibTeX file as a reader takes them apart: by counting braces. */
function entriesIn(bib: string): Map<string, string>[] {
  const entries: Map<string, string>[] = [];
  let [depth, start, name] = [0, 0, ''];
  for (let at = 0; at < bib.length; at++) {
    if (bib[at] === '{' && ++depth === 1) entries.push(new Map());
    else if (bib[at] === '{' && depth === 2) {
      name = /(\w+) = $/.exec(bib.slice(0, at))?.[1] ?? '';
      start = at + 1;
    } else if (bib[at] === '}' && --depth === 1) entries.at(-1)?.set(name, bib.slice(start, at));
  }
  expect(depth).toBe(0);
  return entries;
}

/** What TeX sets for a value: commands are characters, other braces nothing. */
function untexed(value: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
    textasciigrave: '`',
  };
  return value.replaceAll(
    /\\([a-z]+)\{\}|\\(.)|[{}]/gsu,
    (_all, command?: string, sign?: string) => sign ?? commands[command ?? ''] ?? '',
  );
}
