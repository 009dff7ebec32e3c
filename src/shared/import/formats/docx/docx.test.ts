import { expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { readDocx } from './docx.ts';
import { docxOf, docxWith, paragraph, run, styled, type DocxParts } from './testing.ts';

async function read(body: string, parts: DocxParts = {}, choice = asDetected) {
  const bytes = await docxOf(body, parts);
  return Extract.parse(await readDocx({ name: 'talks.docx', bytes }, choice, () => undefined));
}

const said = ({ text }: Extract) =>
  text.blocks.map(({ start, end, kind }) => `${kind}: ${text.text.slice(start, end)}`);

const words = ({ text }: Extract) => text.text.split('\n\n');

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:customStyle="1" w:styleId="own"><w:name w:val="Ministry heading"/><w:basedOn w:val="1"/></w:style>
  <w:style w:type="paragraph" w:styleId="wps"><w:name w:val="标题 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="body9"><w:name w:val="Plain"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Subtitle"/></w:style>
  <w:style w:type="paragraph" w:styleId="a7"><w:name w:val="Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="a9"><w:name w:val="caption"/></w:style>
  <w:style w:type="paragraph" w:styleId="numbered"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

test('words split by revision marks, proofing and bookmarks are whole', async () => {
  const body = paragraph(
    `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${run('The two sides had candid, in-de')}<w:proofErr w:type="spellStart"/>` +
      `<w:bookmarkEnd w:id="0"/>${run('pth and constructive ', '<w:b/>')}<w:proofErr w:type="spellEnd"/>` +
      `<w:smartTag w:element="place">${run('talks')}</w:smartTag><w:hyperlink r:id="rId9">${run(' in Beijing')}</w:hyperlink>` +
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('.')}</w:sdtContent></w:sdt>`,
  );
  expect(words(await read(body))).toEqual([
    'The two sides had candid, in-depth and constructive talks in Beijing.',
  ]);
});

test('characters that have elements of their own are those characters', async () => {
  const body = paragraph(
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:cr/>' +
      '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Other" w:char="F041"/></w:r>' +
      '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>',
  );
  const extract = await read(body);
  expect(words(extract)).toEqual(['a\tb\nc\u2011d\u00ade\nα✓\uFFFDx=1']);
  expect(extract.remarks).toEqual(['1 symbol has no character and is shown as \uFFFD.']);
});

test('styles give kinds, through what they are based on and by names of other editions', async () => {
  const body = [
    styled('a3', '外交部发言人谈中美元首会晤'),
    styled('a5', '2023年11月16日'),
    styled('own', 'Opening'),
    styled('wps', '二、台湾问题'),
    styled('body9', 'Words.'),
    styled('a7', 'We agreed.'),
    styled('a9', 'The leaders in Woodside.'),
    paragraph(run('By outline'), '<w:outlineLvl w:val="2"/>'),
  ].join('');
  const extract = await read(body, { styles });
  expect(said(extract)).toEqual([
    'title: 外交部发言人谈中美元首会晤',
    'heading: 2023年11月16日',
    'heading: Opening',
    'heading: 二、台湾问题',
    'paragraph: Words.',
    'quotation: We agreed.',
    'caption: The leaders in Woodside.',
    'heading: By outline',
  ]);
  expect(extract.furniture).toEqual([{ block: 6, reason: 'caption' }]);
});

const numbering = `
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const item = (list: number, level: number, words: string) =>
  paragraph(run(words), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

test('lists bear the numbers that are printed, and that they were counted is told', async () => {
  const body = [
    item(1, 0, '关于双边关系'),
    item(1, 1, '对话'),
    item(1, 1, '合作'),
    item(1, 2, '细节'),
    item(1, 0, '关于台湾'),
    item(1, 1, '原则'),
    item(2, 0, 'Taiwan'),
    paragraph(run('Between')),
    item(2, 0, 'Trade'),
    item(3, 0, 'A bullet'),
    item(4, 0, '重新开始'),
    styled('numbered', '按样式'),
    paragraph(run('Taken away'), '<w:pStyle w:val="numbered"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  const extract = await read(body, { styles, numbering });
  expect(said(extract)).toEqual([
    'list-item: 一、关于双边关系',
    'list-item: （1）对话',
    'list-item: （2）合作',
    'list-item: 1.2.1 细节',
    'list-item: 二、关于台湾',
    'list-item: （1）原则',
    'list-item: 3. Taiwan',
    'paragraph: Between',
    'list-item: 4. Trade',
    'list-item: A bullet',
    'list-item: 一、重新开始',
    'list-item: 二、按样式',
    'paragraph: Taken away',
  ]);
  expect(extract.remarks[0]).toMatch(/^10 numbers of lists and headings are not typed/);
});

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:t>of the code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('fields show their results, nested and over paragraphs, never their codes', async () => {
  const nested = field('HYPERLINK', 'see x').replace(run('see x'), field('PAGE', '12'));
  const over = paragraph(
    `${run('Contents')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' 1')}`,
  );
  const end = paragraph(`${run('Second')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
  const simple = paragraph(`<w:fldSimple w:instr=" DATE ">${run('16 November 2023')}</w:fldSimple>`);
  expect(words(await read(paragraph(run('p. ') + nested) + over + end + simple))).toEqual([
    'p. 12',
    'Contents 1',
    'Second',
    '16 November 2023',
  ]);
});

test('words of a text box stand once, after their paragraph; pictures are told', async () => {
  const inside = `<w:txbxContent>${paragraph(run('Embargoed'))}</w:txbxContent>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';
  const extract = await read(
    paragraph(run('Before ') + box + run('after.') + picture) +
      paragraph(run('Next.')) +
      '<w:altChunk r:id="rId8"/>',
  );
  expect(words(extract)).toEqual(['Before after.', 'Embargoed', 'Next.']);
  expect(extract.remarks).toEqual(['1 picture was left out.', '1 document within it was left out.']);
});

const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

test('a row is one paragraph, cells apart by tabs; a table that only lays out the page is its paragraphs', async () => {
  const p = (words: string) => paragraph(run(words));
  const body =
    table([p('Date'), p(''), p('Place')], [p('4 Dec'), p('x'), p('Beijing')]) +
    table([p('Left') + p('More'), p('Right')]) +
    table([styled('1', 'Alone')]);
  expect(said(await read(body, { styles }))).toEqual([
    'paragraph: Date\t\tPlace',
    'paragraph: 4 Dec\tx\tBeijing',
    'paragraph: Left',
    'paragraph: More',
    'paragraph: Right',
    'heading: Alone',
  ]);
});

const note = (id: number, words: string) =>
  `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${words}`)}`)}</w:footnote>`;

test('notes are marked where they are referred to and stand at the end', async () => {
  const body =
    paragraph(
      run('One') +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        run(' two') +
        '<w:r><w:endnoteReference w:id="1"/></w:r>',
    ) +
    paragraph(
      run('Three') + '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="7"/></w:r>',
    );
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote>${note(1, 'Ibid.')}${note(2, 'Readout of 16 November.')}`;
  const endnotes = note(1, 'At the end.').replaceAll('footnote', 'endnote');
  expect(said(await read(body, { footnotes, endnotes }))).toEqual([
    'paragraph: One[1] two[2]',
    'paragraph: Three[3]',
    'footnote: [1] Readout of 16 November.',
    'footnote: [2] At the end.',
    'footnote: [3] Ibid.',
  ]);
});

test('headers, footers, comments and hidden words are furniture; a header stands once', async () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdHead1"/><w:headerReference w:type="first" r:id="rIdHead2"/><w:footerReference w:type="default" r:id="rIdFoot1"/></w:sectPr>';
  const head = paragraph(run('Ministry of Foreign Affairs'));
  const comments = `<w:comment w:id="1" w:author="Li Wei">${paragraph(run('Check this.'))}</w:comment>`;
  const body = paragraph(
    `${run('Words.')}<w:r><w:commentReference w:id="1"/></w:r>${run(' Not shown.', '<w:vanish/>')}`,
  );
  const extract = await read(body + section, {
    headers: [head, head],
    footers: [paragraph(run('Page ') + field('PAGE', '1'))],
    comments,
  });
  expect(words(extract)).toEqual([
    'Ministry of Foreign Affairs',
    'Words.',
    'Not shown.',
    'Page 1',
    'Li Wei: Check this.',
  ]);
  expect(extract.furniture).toEqual([
    { block: 0, reason: 'running-head' },
    { block: 2, reason: 'hidden' },
    { block: 3, reason: 'running-head' },
    { block: 4, reason: 'comment' },
  ]);
});

test('properties are hints; the language is that of the script the text is in', async () => {
  const core =
    '<dc:title>Readout</dc:title><dc:creator>Press Office</dc:creator><dc:description/><dcterms:created xsi:type="dcterms:W3CDTF">2023-11-16T03:00:00Z</dcterms:created>';
  const english = await read(paragraph(run('The two sides met.')), { core, styles });
  expect(english.hints).toEqual([
    { fact: 'title', value: 'Readout', where: 'document properties, title' },
    { fact: 'agency', value: 'Press Office', where: 'document properties, creator' },
    { fact: 'published', value: '2023-11-16T03:00:00Z', where: 'document properties, created' },
    { fact: 'language', value: 'en-GB', where: 'document styles, language' },
  ]);
  const chinese = await read(paragraph(run('双方举行会谈。')), { styles });
  expect(chinese.hints.at(-1)).toMatchObject({ fact: 'language', value: 'zh-CN' });
});

test('readings above words are left out, and told', async () => {
  const ruby =
    '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>';
  const extract = await read(paragraph(ruby + run('で会談した。')));
  expect(words(extract)).toEqual(['東京で会談した。']);
  expect(extract.remarks[0]).toContain('reading');
});

test('strict documents are read like others', async () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const main = strict(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(run('Strict.'))}</w:body></w:document>`,
  );
  const extract = await readDocx(
    { name: 'talks.docx', bytes: await docxWith(main) },
    asDetected,
    () => undefined,
  );
  expect(words(extract)).toEqual(['Strict.']);
});
