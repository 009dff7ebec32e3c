import { expect, test } from 'vitest';
import { asDetected, Extract } from '../../reading.ts';
import { readOdt } from './odt.ts';
import { flatOf, odtOf, paragraph, type OdtParts } from './testing.ts';

async function readBytes(bytes: Uint8Array<ArrayBuffer>) {
  return Extract.parse(await readOdt({ name: 'talks.odt', bytes }, asDetected, () => undefined));
}

const read = async (text: string, parts: OdtParts = {}) => readBytes(await odtOf(text, parts));

const said = ({ text }: Extract) =>
  text.blocks.map(({ start, end, kind }) => `${kind}: ${text.text.slice(start, end)}`);

const words = ({ text }: Extract) => text.text.split('\n\n');

test('spans, bookmarks and links are one text; white space collapses over them; its elements do not', async () => {
  const text = paragraph(
    '\n  The two <text:span text:style-name="T1"> sides</text:span>\n had<text:s text:c="2"/>can<text:bookmark text:name="x"/>did<text:soft-page-break/>' +
      '<text:a> talks</text:a>.<text:tab/>End<text:line-break/>of it ',
  );
  expect(words(await read(text))).toEqual(['The two sides had  candid talks.\tEnd\nof it']);
});

const common = `
  <style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB" style:language-asian="ja" style:country-asian="JP"/></style:default-style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading"/>
  <style:style style:name="Title" style:family="paragraph"/>
  <style:style style:name="Quotations" style:family="paragraph"/>
  <style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>
  <style:style style:name="Caption" style:family="paragraph"/>`;

const automatic = `
  <style:style style:name="P7" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
    <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
  </text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
  <text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")" text:start-value="3"/></text:list-style>`;

test('styles give kinds, through what they are based on', async () => {
  const text = [
    paragraph('日中首脳会談', 'P7'),
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">概要</text:h>',
    paragraph('「戦略的互恵関係」', 'Quotations'),
    paragraph('写真', 'Illustration'),
    paragraph('会談は約65分間行われた。'),
  ].join('');
  const extract = await read(text, { common, automatic });
  expect(said(extract)).toEqual([
    'title: 日中首脳会談',
    'heading: 概要',
    'quotation: 「戦略的互恵関係」',
    'caption: 写真',
    'paragraph: 会談は約65分間行われた。',
  ]);
  expect(extract.hints).toEqual([{ fact: 'language', value: 'ja-JP', where: 'document styles, language' }]);
});

const item = (...inside: readonly string[]) => `<text:list-item>${inside.join('')}</text:list-item>`;

const list = (style: string, ...inside: readonly string[]) =>
  `<text:list text:style-name="${style}">${inside.join('')}</text:list>`;

test('lists bear the numbers that are printed, in lists that count on too', async () => {
  const inner = `<text:list>${item(paragraph('对话'))}${item(paragraph('合作'))}</text:list>`;
  const goesOn = list('L1', item(paragraph('经贸'))).replace(
    '<text:list ',
    '<text:list text:continue-numbering="true" ',
  );
  const text = [
    list('L1', item(paragraph('双边关系'), paragraph('其次')), item(paragraph('台湾'), inner)),
    paragraph('Between'),
    goesOn,
    list('L2', item(paragraph('A bullet'))),
    list('L3', `<text:list-header>${paragraph('Head')}</text:list-header>`, item(paragraph('Three'))),
  ].join('');
  const extract = await read(text, { automatic });
  expect(said(extract)).toEqual([
    'list-item: 一、双边关系',
    'list-item: 其次',
    'list-item: 二、台湾',
    'list-item: 二.1. 对话',
    'list-item: 二.2. 合作',
    'paragraph: Between',
    'list-item: 三、经贸',
    'list-item: A bullet',
    'list-item: Head',
    'list-item: (c) Three',
  ]);
  expect(extract.remarks[0]).toMatch(/^6 numbers of lists/);
});

test('headings bear the numbers of the outline', async () => {
  const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
  const heading = (level: number, words: string) => `<text:h text:outline-level="${level}">${words}</text:h>`;
  expect(
    words(
      await read(heading(1, 'Trade') + heading(2, 'Tariffs') + heading(1, 'Taiwan'), { common: outline }),
    ),
  ).toEqual(['I. Trade', 'Tariffs', 'II. Taiwan']);
});

test('rows, notes, frames, pictures, comments, hidden words, readings, headers and footers each have their place', async () => {
  const cell = (words: string) => `<table:table-cell>${paragraph(words)}</table:table-cell>`;
  const note =
    '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ibid.</text:p></text:note-body></text:note>';
  const frame =
    '<draw:frame><draw:text-box><text:p>Embargoed</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame>';
  const comment =
    '<office:annotation><dc:creator>Li Wei</dc:creator><dc:date>2023-11-16</dc:date><text:p>Check.</text:p></office:annotation>';
  const ruby =
    '<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>';
  const text =
    paragraph(
      `Words${note} of${frame} it.${comment}<text:span text:style-name="T9">Unseen.</text:span>${ruby}`,
    ) +
    `<table:table><table:table-row>${cell('a')}${cell('b')}<table:covered-table-cell/></table:table-row></table:table>`;
  const masters = `<style:master-page><style:header>${paragraph('Ministry')}</style:header><style:header-left>${paragraph('Ministry')}</style:header-left><style:footer>${paragraph('Page <text:page-number>1</text:page-number>')}</style:footer></style:master-page>`;
  const extract = await read(text, { automatic, masters });
  expect(words(extract)).toEqual([
    'Ministry',
    'Words[1] of it.東京',
    'Embargoed',
    'a\tb',
    'Unseen.',
    '[1] Ibid.',
    'Page 1',
    'Li Wei: Check.',
  ]);
  expect(extract.furniture.map(({ block, reason }) => `${block} ${reason}`)).toEqual([
    '0 running-head',
    '4 hidden',
    '6 running-head',
    '7 comment',
  ]);
  expect(extract.text.blocks[5]?.kind).toBe('footnote');
  expect(extract.remarks).toEqual([
    '1 picture was left out.',
    '1 embedded object was left out.',
    'The reading printed above 1 word was left out.',
  ]);
});

test('properties are hints, in a flat file too', async () => {
  const meta =
    '<dc:title>Readout</dc:title><meta:initial-creator>Press Office</meta:initial-creator><meta:creation-date>2024-12-25T10:00:00</meta:creation-date>';
  const hints = [
    { fact: 'title', value: 'Readout', where: 'document properties, title' },
    { fact: 'agency', value: 'Press Office', where: 'document properties, creator' },
    { fact: 'published', value: '2024-12-25T10:00:00', where: 'document properties, created' },
  ];
  for (const bytes of [await odtOf(paragraph('Words.'), { meta }), flatOf(paragraph('Words.'), { meta })]) {
    const extract = await readBytes(bytes);
    expect([words(extract), extract.hints]).toEqual([['Words.'], hints]);
  }
});
