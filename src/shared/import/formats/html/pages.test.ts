import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasonsOf } from './article.ts';
import { blocksOf, type Place } from './blocks.ts';
import { hintsOf } from './hints.ts';
import { leftOut } from './markup.ts';
import { attribute, isElement, isText, treeOf, type Node } from './tree.ts';

const folder = join(import.meta.dirname, 'testing/pages');
const pages = readdirSync(folder).toSorted();

/** The blocks of a page: whether they are of the statement (its `data-keep` and `data-drop` say so), and whether they were kept. */
function judged(name: string) {
  const { tree, body } = bodyOf(name);
  const { blocks } = blocksOf(body, () => null);
  const titles = hintsOf(tree).flatMap(({ fact, value }) => (fact === 'title' ? [value] : []));
  const reasons = reasonsOf(blocks, titles);
  return blocks.map(({ text, place, hidden }, at) => ({
    text,
    wanted: !hidden && isWanted(place),
    reason: reasons[at] ?? null,
  }));
}

function bodyOf(name: string) {
  const tree = treeOf(name, readFileSync(join(folder, name), 'utf8'), () => undefined);
  const body = tree.childNodes.find(isElement)?.childNodes.findLast(isElement);
  if (body === undefined) throw new Error(`${name} has no body`);
  return { tree, body };
}

function isWanted(place: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) {
    if (attribute(at.element, 'data-drop') !== null) return false;
    if (attribute(at.element, 'data-keep') !== null) return true;
  }
  return false;
}

test('tells the statement from what stands around it on pages of many makers', () => {
  const wrong: string[] = [];
  let [kept, both] = [0, 0];
  for (const name of pages)
    for (const block of judged(name)) {
      const isKept = block.reason === null;
      kept += Number(isKept);
      both += Number(isKept && block.wanted);
      if (isKept !== block.wanted)
        wrong.push(`${name}: ${isKept ? 'kept' : block.reason}: ${block.text.slice(0, 60)}`);
    }
  // Nothing of a statement is ever hidden; what is kept beside it the analyst sees.
  expect(wrong.filter((line) => !line.includes(': kept: '))).toEqual([]);
  expect(both / kept).toBeGreaterThanOrEqual(0.9);
});

test('says why each part of a page is not its statement', () => {
  const said = judged('news-ja.html').flatMap(({ text, reason }) =>
    reason === null ? [] : [`${reason}: ${text}`],
  );
  for (const one of [
    'menu: 速報',
    'share: 印刷',
    'caption: 会談に臨む両首脳＝15日、リマ、代表撮影',
    'advert: ［PR］',
    'related: 関連ニュース',
    'related: 台風24号、週末に接近か',
    'footer: 利用規約',
    'copyright: Copyright © The Toto Shimbun Company. All rights reserved.',
  ])
    expect(said).toContain(one);
  const blog = judged('blog-en.html').flatMap(({ reason }) => reason ?? []);
  expect(blog.filter((reason) => reason === 'comment')).toHaveLength(7);
  expect(judged('mofa-en.html').find(({ text }) => text.startsWith('Home >'))?.reason).toBe('breadcrumb');
});

test('keeps all of a page that is no article', () => {
  expect(judged('list-page-zh.html').every(({ reason }) => reason === null)).toBe(true);
});

test('loses no character of a page', () => {
  for (const name of pages) {
    const body = bodyOf(name).body;
    let written = '';
    const steps: Node[] = body.childNodes.toReversed();
    for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
      if (isText(node)) written += node.value;
      if (isElement(node) && !leftOut.has(node.tagName)) steps.push(...node.childNodes.toReversed());
    }
    const read = blocksOf(body, () => null)
      .blocks.map(({ text }) => text)
      .join('');
    expect([name, inked(read)]).toEqual([name, inked(written)]);
  }
});

/** A text's characters in code order, white space left out: hidden words stand after their block. */
const inked = (text: string): string => [...text.replaceAll(/\s/g, '')].toSorted().join('');
