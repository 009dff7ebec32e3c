import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import type { Tag } from '../model/tag.ts';
import { id } from '../testing/fixtures.ts';
import { bodyWords } from './body-words.ts';
import { annotation, tag } from './cases.ts';
import { oneSidedTags } from './one-sided.ts';
import { topicAccount, type TopicSource } from './topic-account.ts';
import { percentWords, topicShares } from './topic-shares.ts';

const tags = new Map(
  [tag(1, 'Trade'), tag(2, 'Decoupling', 1), tag(3, 'History')].map((each) => [each.id, each]),
);

/** Ten words of one letter in each of four paragraphs, a space apart; the last block is furniture. */
const text: DocumentText = {
  text: Array.from({ length: 4 }, () => 'a b c d e f g h i j').join('\n'),
  blocks: [0, 20, 40, 60].map((start, i) => ({
    start,
    end: start + 19,
    kind: i === 3 ? 'furniture' : 'paragraph',
  })),
};

function source(...annotations: readonly Annotation[]): TopicSource {
  return { text, words: bodyWords(text, 'en'), annotations };
}

describe('topicAccount', () => {
  it('has topics in the order in which they first come, a tag inside another as the one at the top', () => {
    const { topics } = topicAccount(
      source(annotation(1, 40, 43, [1]), annotation(2, 20, 23, [3]), annotation(3, 0, 3, [2])),
      tags,
    );
    expect(topics.map(({ topic, rank }) => [topic, rank])).toEqual([
      [id(1), 1],
      [id(3), 2],
    ]);
    expect(topics[0]?.annotations.map((each) => each.ranges[0]?.start)).toEqual([0, 40]);
    expect(topics.map(({ place }) => place)).toEqual([0, 19 / 57]);
  });

  it('gives topics that begin together one rank, and the next the one after both', () => {
    const { topics } = topicAccount(source(annotation(1, 0, 3, [1, 3])), tags);
    expect(topics.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('counts words once under annotations of a topic that overlap', () => {
    const account = topicAccount(
      source(annotation(1, 0, 7, [1]), annotation(2, 4, 11, [2]), annotation(3, 0, 3, [3])),
      tags,
    );
    expect(account.topics.map(({ words }) => words)).toEqual([6, 2]);
    expect(account).toMatchObject({ words: 30, tagged: 6 });
  });

  it('counts nothing as tagged that has a note alone', () => {
    expect(topicAccount(source(annotation(1, 0, 7, [])), tags)).toMatchObject({ topics: [], tagged: 0 });
  });

  it('leaves out what is tagged in furniture alone', () => {
    const account = topicAccount(source(annotation(1, 60, 63, [1])), tags);
    expect(account).toMatchObject({ topics: [], tagged: 0 });
  });

  const anyAnnotations = fc
    .array(
      fc.record({ start: fc.nat(75), length: fc.integer({ min: 1, max: 30 }), tags: fc.subarray([1, 2, 3]) }),
      {
        maxLength: 12,
        size: 'max',
      },
    )
    .map((list) => list.map((each, n) => annotation(n, each.start, each.start + each.length, each.tags)));

  it('holds together whatever is annotated', () => {
    fc.assert(
      fc.property(anyAnnotations, (annotations) => {
        const account = topicAccount(source(...annotations), tags);
        const places = account.topics.map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { words, place, annotations: own } of account.topics) {
          expect(words).toBeLessThanOrEqual(account.tagged);
          expect(own.length).toBeGreaterThan(0);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(1);
        }
        expect(account.tagged).toBeLessThanOrEqual(account.words);
        const shuffled = topicAccount(source(...annotations.toReversed()), tags);
        expect(shuffled).toEqual(account);
      }),
    );
  });

  it('lists as one-sided exactly what the other never has, each passage under one tag of a branch', () => {
    fc.assert(
      fc.property(anyAnnotations, anyAnnotations, (left, right) => {
        const [a, b] = [source(...left), source(...right)];
        const [onlyA = [], onlyB = []] = oneSidedTags([a, b], tags);
        const topics = (of: TopicSource): string[] => topicAccount(of, tags).topics.map(({ topic }) => topic);
        const [inA, inB] = [topics(a), topics(b)];
        const tops = (list: readonly { readonly tag: Tag }[]): string[] =>
          list.flatMap(({ tag: { id: one, parent } }) => (parent === null ? [one] : [])).toSorted();
        expect(tops(onlyA)).toEqual(inA.filter((topic) => !inB.includes(topic)).toSorted());
        expect(tops(onlyB)).toEqual(inB.filter((topic) => !inA.includes(topic)).toSorted());
        expect(oneSidedTags([b, a], tags)).toEqual([onlyB, onlyA]);
      }),
    );
  });
});

describe('oneSidedTags', () => {
  it('lists a tag inside one that both have, and of a branch that one alone has only its top', () => {
    const a = source(annotation(1, 0, 3, [2]), annotation(2, 20, 23, [3]));
    const b = source(annotation(3, 0, 3, [1]));
    const names = oneSidedTags([a, b], tags).map((list) => list.map((each) => each.tag.name));
    expect(names).toEqual([['Decoupling', 'History'], []]);
    expect(oneSidedTags([a, source()], tags)[0]?.map((each) => each.tag.name)).toEqual(['Trade', 'History']);
  });
});

describe('topicShares', () => {
  it('has every topic that any document has, in the order of the codebook', () => {
    const accounts = [
      topicAccount(source(annotation(1, 0, 5, [3])), tags),
      topicAccount(source(annotation(2, 0, 11, [2])), tags),
    ];
    expect(topicShares(accounts, tags).map(({ topic, percents }) => [topic, percents])).toEqual([
      [id(1), [0, 20]],
      [id(3), [10, 0]],
    ]);
  });

  it('counts the words of each document against its own', () => {
    const half = { text: text.text.slice(0, 39), blocks: text.blocks.slice(0, 2) };
    const short = { text: half, words: bodyWords(half, 'en'), annotations: [annotation(2, 0, 5, [1])] };
    const accounts = [source(annotation(1, 0, 5, [1])), short].map((each) => topicAccount(each, tags));
    expect(topicShares(accounts, tags)[0]?.percents).toEqual([10, 15]);
  });

  it('says of little that it is little, and of nothing that it is nothing', () => {
    expect([
      percentWords(1, 1000),
      percentWords(0, 1000),
      percentWords(0, 0),
      percentWords(125, 1000),
    ]).toEqual(['under 1\u00A0%', '0\u00A0%', '0\u00A0%', '13\u00A0%']);
  });
});
