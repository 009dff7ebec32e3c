import { describe, expect, it } from 'vitest';
import { align } from '../src/shared/alignment/align.ts';
import { blockText, isBody, paragraphNumbers } from '../src/shared/text/blocks.ts';
import { buildSample, type LoadedSeed, loadSeeds } from './sample.ts';

const seeds = loadSeeds(import.meta.dirname);
const { workspace } = buildSample(import.meta.dirname);

describe('002 as a copy of 001', () => {
  const a = bodyOf('001');
  const b = bodyOf('002');

  it('carries twelve paragraphs word for word and one inside another', () => {
    const same = a.flatMap((paragraph, i) =>
      b.includes(paragraph) ? [`${i + 1}=${b.indexOf(paragraph) + 1}`] : [],
    );
    expect(same.join(' ')).toBe('2=10 3=11 4=12 5=13 6=14 7=15 8=16 9=17 10=18 11=19 16=20 17=21');
    expect(b[6]).toContain(a[17]?.replace(/^They also /, '').replace(/\.$/, ''));
  });

  it('drops these of 001’s annotations, tag by tag', () => {
    const dropped = droppedParagraphs();
    expect([...dropped]).toEqual([1, 12, 13, 14, 15, 19]);
    const tally: Record<string, string> = {};
    for (const tag of workspace.tags.filter(({ parent }) => parent === null)) {
      const family = new Set([tag.id, ...workspace.tags.filter((t) => t.parent === tag.id).map((t) => t.id)]);
      const used = paragraphsTagged(family);
      const lost = used.filter((paragraph) => dropped.has(paragraph)).length;
      if (lost > 0) tally[tag.name] = `${lost}/${used.length}`;
    }
    expect(tally).toEqual({
      'Japanese position': '4/4',
      Fukushima: '2/3',
      Taiwan: '1/2',
      'Strategic ties': '1/2',
      Dialogue: '1/4',
      Trade: '1/5',
      History: '1/5',
    });
  });
});

/** The ¶ of 001 that have no counterpart in 002, as Compare finds them. */
function droppedParagraphs(): Set<number> {
  const [left, right] = [loaded('001').text, loaded('002').text];
  const numbers = paragraphNumbers(left.blocks);
  const alone = align(left, right).rows.filter(({ relation }) => relation === 'only-left');
  const paragraphs = alone.flatMap((row) => row.left.map((block) => numbers[block] ?? null));
  return new Set(paragraphs.filter((paragraph) => paragraph !== null));
}

/** For each annotation of 001 under one of these tags, the ¶ it stands in. */
function paragraphsTagged(tags: ReadonlySet<string>): number[] {
  const { text } = loaded('001');
  const numbers = paragraphNumbers(text.blocks);
  const id = workspace.documents.find(({ number }) => number === '001')?.id;
  return workspace.annotations
    .filter((annotation) => annotation.document === id && annotation.tags.some((tag) => tags.has(tag)))
    .map(({ ranges }) => {
      const at = ranges[0]?.start ?? -1;
      return numbers[text.blocks.findIndex(({ start, end }) => start <= at && at < end)] ?? 0;
    });
}

function bodyOf(number: string): string[] {
  const { text } = loaded(number);
  return text.blocks.filter(isBody).map((block) => blockText(text, block));
}

function loaded(number: string): LoadedSeed {
  const found = seeds.find(({ seed }) => seed.facts.number === number);
  if (found === undefined) throw new Error(`${number} is no seed.`);
  return found;
}
