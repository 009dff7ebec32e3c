import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reasonsOf } from './article.ts';
import { blocksOf, type Place } from './blocks.ts';
import { hintsOf } from './hints.ts';
import { attribute, isElement, treeOf } from './tree.ts';

const folder = join(import.meta.dirname, 'testing/pages');
const pages = readdirSync(folder).toSorted();

/** The blocks of a page: whether they are of the statement (its `data-keep` and `data-drop` say so), and whether they were kept. */
function judged(name: string) {
  const tree = treeOf(name, readFileSync(join(folder, name), 'utf8'), () => undefined);
  const body = tree.childNodes.find(isElement)?.childNodes.findLast(isElement);
  if (body === undefined) throw new Error(`${name} has no body`);
  const { blocks } = blocksOf(body, () => null);
  const titles = hintsOf(tree).flatMap(({ fact, value }) => (fact === 'title' ? [value] : []));
  const reasons = reasonsOf(blocks, titles);
  return blocks.map(({ text, place, hidden }, at) => ({
    text,
    wanted: !hidden && isWanted(place),
    reason: reasons[at] ?? null,
  }));
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
  let [kept, wanted, both] = [0, 0, 0];
  for (const name of pages)
    for (const block of judged(name)) {
      const isKept = block.reason === null;
      kept += Number(isKept);
      wanted += Number(block.wanted);
      both += Number(isKept && block.wanted);
      if (isKept !== block.wanted)
        wrong.push(`${name}: ${isKept ? 'kept' : block.reason}: ${block.text.slice(0, 60)}`);
    }
  expect(wrong.filter((line) => !line.includes(': kept: '))).toEqual([]);
  expect(both / wanted).toBeGreaterThanOrEqual(0.99);
  expect(both / kept).toBeGreaterThanOrEqual(0.95);
});
