import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/document.ts';
import { plainBlocks } from '../../text/blocks.ts';
import { type Half, readCorpus } from '../corpus/corpus.ts';
import { evaluate, type Propose } from '../corpus/evaluate.ts';
import type { ProposedBlock } from '../proposal.ts';
import { findSpeakers } from './find-speakers.ts';

const corpusFolder = join(import.meta.dirname, '../corpus');
const corpus = readCorpus({
  names: (folder) => readdirSync(join(corpusFolder, folder)),
  read: (path) => readFileSync(join(corpusFolder, path), 'utf8'),
});
describe.each([
  { half: 'development', precision: 1, recall: 1, order: 1 },
  { half: 'held-out', precision: 0.97, recall: 0.94, order: 1 },
] satisfies { half: Half; precision: number; recall: number; order: number }[])(
  'the speakers of the $half half of the corpus',
  ({ half, precision, recall, order }) => {
    it('are found as well as they ever were', () => {
      const scores = evaluate(
        speakersOnly,
        corpus.filter((statement) => statement.half === half),
      );
      const speakers = scores.find(({ measured }) => measured === 'speakers');
      expect(speakers?.precision).toBeGreaterThanOrEqual(precision);
      expect(speakers?.recall).toBeGreaterThanOrEqual(recall);
      expect(scores.find(({ measured }) => measured === 'order')?.precision).toBeGreaterThanOrEqual(order);
    });
  },
);

describe('in English, who speaks', () => {
  it.each([
    ['is the subject of a verb of saying', 'President Ada Obi said so.', ['Ada Obi']],
    ['may stand behind it', '“It is so,” said Ada Obi, the chair of the board.', ['Ada Obi']],
    ['may have an office between', 'Ada Obi, chair of the board and a friend, said so.', ['Ada Obi']],
    ['is named in full', 'Premier Li Wen met Ada Obi. Obi said yes, Li noted.', ['Li Wen', 'Ada Obi']],
    ['may be two', 'Ada Obi and Premier Li Wen agreed to meet.', ['Ada Obi', 'Li Wen']],
    ['may be he or she', 'Ada Obi came late. She warned of delay.', ['Ada Obi']],
    ['may be called by the office', 'Premier Li Wen came. It is late, said the premier.', ['Li Wen']],
    ['may be said to add it', 'Ada Obi was calm, noting that it was late.', ['Ada Obi']],
    ['may be named before a colon', 'Ada Obi came.\nAda Obi: It is late.', ['Ada Obi']],
    ['is not who was met', 'Premier Li Wen met with Ada Obi and said so.', []],
    ['is not who is quoted in a question', 'QUESTION: Premier Li Wen said no?', []],
    ['may be credited', 'It is late, according to Ada Obi, a historian.', ['Ada Obi']],
    ['may have no more than an office and a surname', 'President Obi warned of it.', ['Obi']],
    ['is no company', 'Toyota Motor said so. Analysts at Goldman Sachs warned.', []],
    ['is not who owns what speaks', 'Premier Li Wen’s office said so. Li Wen’s visit showed it.', []],
    ['is not a government named after somebody', 'Ada Obi came. The Obi administration said so.', []],
    ['is no institution', 'The State Department said so. Xinhua News Agency added more.', []],
    ['is no country', 'North Korea said so. Beijing stressed it. The United Nations warned.', []],
    ['is nobody without a name', 'A senior official said so. The two leaders agreed.', []],
    ['is not who only is quoted to have said it', '“Then Ada Obi said no,” he wrote.', []],
    ['is not who is spoken to', 'After talks with Ada Obi the ministry said so.', []],
    ['may be named between commas', 'The foreign minister, Ada Obi, has said so.', ['Ada Obi']],
    ['may be set in capitals', 'ADA OBENG, FOREIGN MINISTER: It is late.', ['Ada Obeng']],
    ['is no office in capitals', 'FOREIGN MINISTER: It is late.', []],
    ['is not who a journalist quotes', 'JOURNALIST: Ambassador Li Wen said no?', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text, 'en')).toEqual(names);
  });
});

describe('in Chinese, who speaks', () => {
  it.each([
    ['stands before a verb of saying', '外交部长郭明远表示，很好。', ['郭明远']],
    ['may stand behind what is said', '“坐下来谈。”教授欧阳立夏说。', ['欧阳立夏']],
    ['may have begun the sentence', '总理拉希德欢迎来宾，并强调友谊。', ['拉希德']],
    ['is named without the day behind the name', '外交部长郭明远星期三说很好。', ['郭明远']],
    ['may say it to somebody', '教授玛丽·科尔特斯对某台中文说，很好。', ['玛丽·科尔特斯']],
    ['may be a surname and an office', '外交部長沈郁庭接見來賓。沈部長感謝支持。', ['沈郁庭']],
    ['is no surname within another word', '外交部長沈郁庭接見來賓，浦沈部長感謝支持。', []],
    ['is named in full', '日本外相小田切亮介抵京。小田切表示愿意合作。', ['小田切亮介']],
    ['may have a name with a dot', '外交秘书阿伦·乔杜里来访。乔杜里指出问题。', ['阿伦·乔杜里']],
    ['may be two', '外相森永敬一和韩国外长韩秀真表示支持。', ['森永敬一', '韩秀真']],
    ['may be named before a colon', '发言人陶宁主持记者会。\n陶宁：我们注意到有关报道。', ['陶宁']],
    ['is not who is quoted in a question', '路透社记者：日本首相栗原修表示反对。', []],
    ['is not who is spoken with', '中方在同外长郭明远会谈时表示支持。', []],
    ['may be somebody whose rank stands behind', '发言人张晓刚大校表示反对。', ['张晓刚']],
    ['is no side', '中方表示支持。双方强调合作。外交部指出问题。', []],
    ['is not hearsay', '据说部长陈立远来过。小说家来了。', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text, 'zh')).toEqual(names);
  });
});

describe('in a Chinese title', () => {
  it('is announced whose answers follow', () => {
    const text = '发言人章守正就过航答记者问\n\n答：已经处置。';
    const [title, answer] = plainBlocks(text).map(shown);
    const blocks = [title, answer].flatMap((block, k) =>
      block === undefined ? [] : [{ ...block, kind: k === 0 ? ('title' as const) : block.kind }],
    );
    expect(namesIn(text, 'zh', blocks)).toEqual(['章守正']);
  });
});

describe('in Japanese, who speaks', () => {
  it.each([
    ['is the topic of a verb of saying', '秋月剛史局長は「懸念」を伝えた。', ['秋月剛史']],
    ['is named in full', '森永敬一外相が来た。森永氏は「進めたい」と述べた。', ['森永敬一']],
    ['may be a Chinese surname', '郭明遠外相が来た。郭氏は「約束だ」と語った。', ['郭明遠']],
    ['may have a name in katakana', 'セルゲイ・ボロディン報道官は反論した。', ['セルゲイ・ボロディン']],
    ['may have a reading behind the name', '徐美蘭（ソミラン）報道官は批判した。', ['徐美蘭']],
    ['may hold any office', 'グラント・カートライト資源大臣は批判した。', ['グラント・カートライト']],
    ['is no country', 'ミャンマー担当特使は批判した。', []],
    ['may be called by the office', '栗原修首相が会見した。首相は「深化した」と語った。', ['栗原修']],
    ['may stand behind it', 'そう語るのは、通訳の九条院真弓さん。', ['九条院真弓']],
    ['is told apart by the office', '田中誠司外相と田中ひかる議員が来た。田中外相は述べた。', ['田中誠司']],
    ['is not who was met', '栗原修首相は郭明遠外相と会談した。', []],
    ['is not who is quoted in a question', 'Q：曹建国報道官が批判しました。', []],
    ['is no ministry', '和泉剛防衛相が来た。防衛省は説明した。', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text, 'ja')).toEqual(names);
  });
});

describe('finding speakers', () => {
  it('gives the words that show it', () => {
    const text = '　京都で、\n月岡誠会長は強く求\nめた。';
    const [found] = findSpeakers(text, [shown({ start: 1, end: text.length, kind: 'paragraph' })], 'ja');
    const { start = 0, end = 0 } = found?.evidence.from ?? {};
    expect(text.slice(start, end)).toBe('月岡誠会長は強く求\nめ');
  });

  it('reads nothing that is hidden but names in captions', () => {
    const text = 'Ada Obi speaks.\nObi said so.\nLi Wen said no.';
    const kinds = ['caption', 'paragraph', 'furniture'] as const;
    const blocks = plainBlocks(text).map(({ start, end }, k) =>
      shown({ start, end, kind: kinds[k] ?? 'furniture' }),
    );
    expect(namesIn(text, 'en', blocks)).toEqual(['Ada Obi']);
  });

  it('knows no other language', () => {
    expect(namesIn('Ada Obi said so.', 'fr')).toEqual([]);
  });

  it('never throws, names each once, and shows words of the text, whatever that is', () => {
    const word = fc.constantFrom(
      ...'said Wang Yi Li , . “ ” " 「 」 。 \n the Minister and 外相 森永敬一 表示 说 は と述べた ： 氏 · ・ （ ） 王毅 Xi’s \u{20000}'.split(
        ' ',
      ),
      '\n\n',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { size: 'medium' }).map((words) => words.join('')),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'zh', 'zh-Hant', 'ja'), (said, language) => {
        const found = findSpeakers(said, plainBlocks(said).map(shown), language);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        for (const { value, evidence } of found) {
          expect(value).not.toBe('');
          expect(evidence.from?.end).toBeLessThanOrEqual(said.length);
          expect(evidence.from?.start).toBeLessThan(evidence.from?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function namesIn(text: string, language: string, blocks = plainBlocks(text).map(shown)): string[] {
  return findSpeakers(text, blocks, language).map(({ value }) => value);
}

function shown({ start, end, kind }: Block): ProposedBlock {
  return { start, end, kind, reason: null };
}

/** Proposes speakers alone, of the blocks as they are labelled. */
const speakersOnly: Propose = (extract, { name }) => {
  const statement = corpus.find((one) => one.name.slice(2) === name);
  const language = statement?.facts.language ?? '';
  const blocks = statement?.blocks ?? [];
  const none = {
    number: null,
    title: null,
    deck: null,
    outlet: null,
    agency: null,
    published: null,
  } as const;
  return {
    blocks,
    facts: {
      ...none,
      statement: null,
      place: null,
      group: null,
      language: { value: language, evidence: { how: 'inferred', from: null, why: 'labelled' } },
      speakers: findSpeakers(extract.text.text, blocks, language),
    },
  };
};
