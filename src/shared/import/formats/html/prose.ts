import type { PageBlock } from './blocks.ts';

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const spaced =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{N}'’]+/gu;

/** Words of a text: what is written in Han, kana or Hangul counts a word for two characters. */
export function wordCount(text: string): number {
  return (text.match(characters)?.length ?? 0) / 2 + (text.match(spaced)?.length ?? 0);
}

/** Share of a block that stands in links, 0 to 1; what parts one link from the next does not count. */
export const linkDensity = ({ text, linked }: PageBlock): number =>
  linked === 0 ? 0 : Math.min(1, linked / Math.max(1, text.replaceAll(/[\s|｜/>›»·・,、]/g, '').length));

/**
 * Which blocks are prose, by the number of words and the link density of a block and of its
 * neighbours: the decision tree of Kohlschütter, Fankhauser, Nejdl, "Boilerplate detection using
 * shallow text features" (WSDM 2010), as boilerpipe publishes it (NumWordsRulesClassifier).
 * Linear.
 */
export function proseOf(blocks: readonly PageBlock[], words: readonly number[]): boolean[] {
  const links = blocks.map(linkDensity);
  return blocks.map((_, at) => {
    const [before, here, after] = [words[at - 1] ?? 0, words[at] ?? 0, words[at + 1] ?? 0];
    if ((links[at] ?? 0) > 0.333333) return false;
    if ((links[at - 1] ?? 0) <= 0.555556) return here > 16 || after > 15 || before > 4;
    return here > 40 || after > 17;
  });
}
