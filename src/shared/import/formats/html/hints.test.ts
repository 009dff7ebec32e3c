import { describe, expect, test } from 'vitest';
import { hintsOf } from './hints.ts';
import { siteless } from './site-name.ts';
import { treeOf } from './tree.ts';

const hints = (html: string): string[] =>
  hintsOf(treeOf('page.html', html, () => undefined)).map(
    ({ fact, value, where }) => `${fact}: ${value} (${where})`,
  );

describe('what a page states about itself', () => {
  test('is read off its head, the surest first, each value once', () => {
    expect(
      hints(
        '<html lang="zh-CN"><head><title>两国发表联合声明_某网</title><meta property="og:title" content="两国发表联合声明">' +
          '<meta property="OG:site_name" content="某网"><meta name="PubDate" content="2024-05-08 16:05"><meta name="ContentSource" content="新华社">' +
          '<meta http-equiv="content-language" content="zh-CN"><link rel="canonical" href="https://www.mfa.example/a.html">',
      ),
    ).toEqual([
      'title: 两国发表联合声明 (page head, og:title)',
      'outlet: 某网 (page head, og:site_name)',
      'published: 2024-05-08 16:05 (page head, pubdate)',
      'agency: 新华社 (page head, contentsource)',
      'language: zh-CN (page head, content-language)',
      'outlet: mfa.example (page head, canonical address)',
    ]);
  });

  test('is read off its linked data, whatever else stands there', () => {
    const data = [
      '{"@graph":[{"@type":"WebSite","name":"Site"},{"headline":"A title","datePublished":"2024-11-16T09:10:00+09:00","publisher":{"name":"東都新聞社"},"author":[{"name":1}]}]}',
      '{"headline":["not","words"],"datePublished":7}',
      '{broken',
      '"words"',
      '[null,{"headline":"Another","publisher":"Paper"}]',
    ];
    const scripts = data.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
    expect(hints(`<head>${scripts}`)).toEqual([
      'title: A title (linked data, headline)',
      'outlet: 東都新聞社 (linked data, publisher)',
      'published: 2024-11-16T09:10:00+09:00 (linked data, datePublished)',
      'title: Another (linked data, headline)',
      'outlet: Paper (linked data, publisher)',
    ]);
  });

  test('is the moment of its own, not of what it links to, and the address it was saved from', () => {
    expect(
      hints(
        '<!-- saved from url=(0041)https://www.gov.example/news/content.html --><html><body>' +
          '<ul><li><time datetime="2020-01-01">old</time></ul><time datetime="2024-01-18">today</time>',
      ),
    ).toEqual([
      'published: 2024-01-18 (page, time element)',
      'outlet: gov.example (address it was saved from)',
    ]);
  });

  test('is nothing where it states nothing, and no address that is none', () => {
    expect(
      hints('<link rel=canonical href="javascript:alert(1)"><meta name=date content=" "><p>words'),
    ).toEqual([]);
  });
});

describe('the title of a page without its site', () => {
  test.each([
    ['A meeting - Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', [], 'A meeting'],
    ['A meeting - in two parts - Ministry', 'Ministry', [], 'A meeting - in two parts'],
    [
      'Ministry | A meeting of the two leaders',
      null,
      ['A meeting of the two leaders'],
      'A meeting of the two leaders',
    ],
    ['两国发表联合声明_滚动新闻_中国政府网', null, [], '两国发表联合声明'],
    ['日・北国外相会談｜外務省', '外務省', [], '日・北国外相会談'],
    ['Japan-China relations', null, [], 'Japan-China relations'],
    ['A - B', null, [], 'A - B'],
  ])('of "%s" is told', (title, site, headings, expected) => {
    expect(siteless(title, site, headings)).toBe(expected);
  });
});
