import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordings } from '../../alignment/words.ts';
import type { Passage } from '../../model/annotation.ts';
import { stancesOf } from '../stances/stances.ts';
import { cueFinder } from './cues.ts';

const finders = new Map(
  ['en', 'zh', 'ja'].map((language) => [language, cueFinder(language, stancesOf([], language))]),
);

/** The cues of a pair as `stance softer: strongly opposes > notes`. */
function told(language: string, left: string, right: string): string[] {
  const cues = finders.get(language)?.({ left, right, wordings: wordings(left, right, language) }) ?? [];
  const words = (text: string, passage: Passage | null): string =>
    passage === null ? '-' : text.slice(passage.start, passage.end);
  return cues.map(
    ({ kind, direction, left: a, right: b }) =>
      `${kind}${direction === null ? '' : ` ${direction}`}: ${words(left, a)} > ${words(right, b)}`,
  );
}

type Case = readonly [left: string, right: string, ...cues: string[]];

const english: readonly Case[] = [
  [
    'They agreed to speak within ten days of it.',
    'They agreed to speak soon after it.',
    'number: ten > soon after',
  ],
  ['China strongly opposes the plan.', 'China notes the plan.', 'stance softer: strongly opposes > notes'],
  [
    'China opposes the plan.',
    'China strongly opposed the plan.',
    'stance stronger: opposes > strongly opposed',
  ],
  [
    'The Minister firmly opposes this.',
    'The Minister opposes this.',
    'stance softer: firmly opposes > opposes',
  ],
  [
    'They expressed concern about the drill.',
    'They expressed their serious concern about the drill.',
    'stance stronger: expressed concern > serious concern',
  ],
  [
    'Tokyo regrets the decision.',
    'Tokyo lodged a strong protest over the decision.',
    'stance stronger: regrets > lodged a strong protest',
  ],
  [
    'Both sides condemned the attack.',
    'Both sides strongly condemned the attack.',
    'stance stronger: condemned > strongly condemned',
  ],
  ['Japan urges China to stop.', 'Japan asks China to stop.', 'stance softer: urges > asks'],
  ['We hope the ban is lifted.', 'We demand the ban is lifted.', 'stance stronger: hope > demand'],
  [
    'They called on all parties to talk.',
    'They strongly urged all parties to talk.',
    'stance stronger: called on > strongly urged',
  ],
  ['Beijing supports the proposal.', 'Beijing welcomes the proposal.', 'stance softer: supports > welcomes'],
  [
    'Beijing firmly supports the proposal.',
    'Beijing takes note of the proposal.',
    'stance softer: firmly supports > takes note',
  ],
  [
    'They held candid talks on trade.',
    'They held friendly talks on trade.',
    'stance softer: candid > friendly',
  ],
  [
    'The two exchanged views on trade.',
    'The two had frank talks on trade.',
    'stance stronger: exchanged views > frank',
  ],
  [
    'Both sides must abide by the treaty.',
    'Both sides should abide by the treaty.',
    'modal softer: must > should',
  ],
  ['Both sides may hold talks.', 'Both sides shall hold talks.', 'modal stronger: may > shall'],
  ['The parties will cooperate.', 'The parties can cooperate.', 'modal softer: will > can'],
  ['The water must not be released.', 'The water should not be released.', 'modal softer: must > should'],
  ['It mustn’t be released.', 'It must not be released.'],
  ['Japan has to stop.', 'Japan should stop.', 'modal softer: has to > should'],
  ['China will join the talks.', 'China will not join the talks.', 'negation: - > not'],
  ['They agreed to meet.', 'They did not agree to meet.', 'negation: agreed > not'],
  ['They do not accept it.', 'They don’t accept it.'],
  ['He said it cannot happen.', 'He said it can happen.', 'negation: not > -'],
  ['It can be done without delay.', 'It can be done with delay.', 'negation: without > with'],
  ['He never said so.', 'He said so.', 'negation: never > -'],
  ['Not only trade but culture matters.', 'Trade and culture matter.'],
  ['Some 300 people attended.', 'Some 3,000 people attended.', 'number: 300 > 3,000'],
  ['Trade rose 3.5% last year.', 'Trade rose 3.5 percent last year.'],
  ['Trade rose 3.5% last year.', 'Trade rose 5.3 percent last year.', 'number: 3.5% > 5.3 percent'],
  ['Two ministers attended.', 'Three ministers attended.', 'number: Two > Three'],
  ['It cost 5 million yuan.', 'It cost 5,000,000 yuan.'],
  ['It cost $5 million in all.', 'It cost €5 million in all.', 'number: $5 million > €5 million'],
  ['It cost $5 million in all.', 'It cost 5 million dollars in all.'],
  ['A total of twelve agreements were signed.', 'A total of 12 agreements were signed.'],
  ['The third round of talks ended.', 'The 3rd round of talks ended.'],
  ['They reached 10 consensuses.', 'They reached several consensuses.', 'number: 10 > several'],
  [
    'They met on Nov. 16 in San Francisco.',
    'They met on Nov. 17 in San Francisco.',
    'date: Nov. 16 > Nov. 17',
  ],
  ['They met on 16 November 2023.', 'They met on November 16, 2023.'],
  ['They met on 16 November.', 'They met on 18 November 2023.', 'date: 16 November > 18 November 2023'],
  ['They met on 2023-11-16.', 'They met on Nov. 16, 2023.'],
  ['The talks on Thursday went well.', 'The talks on Friday went well.', 'date: Thursday > Friday'],
  ['Ties were restored in 1972.', 'Ties were restored in 1978.', 'date: 1972 > 1978'],
  [
    'Foreign Minister Wang Yi hosted the talks.',
    'Foreign Minister Qin Gang hosted the talks.',
    'name: Wang Yi > Qin Gang',
  ],
  ['The talks were held in Beijing.', 'The talks were held in Tokyo.', 'name: Beijing > Tokyo'],
  ['The talks with Japan went on.', 'The talks with the Japanese went on.'],
  ['He arrived in the United States.', 'He arrived in the U.S.'],
  ['President Xi Jinping arrived.', 'President Xi arrived.'],
  ['The leaders talked of trade.', 'The leaders spoke about trade.'],
  ['They opposed the plan.', 'They do not oppose the plan.', 'negation: opposed > not'],
  [
    'They do not oppose the plan.',
    'They strongly oppose the plan.',
    'negation: not > strongly',
    'stance: oppose > strongly oppose',
  ],
  ['Peace, and “trade”.', 'Peace and "Trade".'],
];

const chinese: readonly Case[] = [
  ['同意海警部门在10日内进行沟通。', '同意海警部门尽快进行沟通。', 'date: 10日 > 尽快'],
  ['要求公布12个监测点的数据。', '要求公布监测点的数据。', 'number: 12 > -'],
  ['中方坚决反对日方的做法。', '中方关注日方的做法。', 'stance softer: 坚决反对 > 关注'],
  ['中方反对这一做法。', '中方坚决反对这一做法。', 'stance stronger: 反对 > 坚决反对'],
  ['中方对此表示严重关切。', '中方对此表示关切。', 'stance softer: 严重关切 > 关切'],
  ['中方对此表示遗憾。', '中方对此强烈谴责。', 'stance stronger: 遗憾 > 强烈谴责'],
  ['中方希望日方停止排放。', '中方敦促日方停止排放。', 'stance stronger: 希望 > 敦促'],
  ['中方強烈譴責此事。', '中方關切此事。', 'stance softer: 強烈譴責 > 關切'],
  ['双方坦诚交换意见。', '双方友好交谈。', 'stance softer: 坦诚交换意见 > 友好'],
  ['中方坚定支持这一倡议。', '中方支持这一倡议。', 'stance softer: 坚定支持 > 支持'],
  ['双方必须遵守四个政治文件。', '双方应遵守四个政治文件。', 'modal softer: 必须 > 应'],
  ['双方应该保持沟通。', '双方可以保持沟通。', 'modal softer: 应该 > 可以'],
  ['中方将参加会议。', '中方将不参加会议。', 'negation: - > 不'],
  ['中方同意这一方案。', '中方不同意这一方案。', 'negation: - > 不'],
  ['双方没有达成共识。', '双方达成共识。', 'negation: 没有 > -'],
  ['双方不断加强合作。', '双方持续加强合作。'],
  ['双方达成三点共识。', '双方达成五点共识。', 'number: 三 > 五'],
  ['双方达成十点共识。', '双方达成10点共识。'],
  ['贸易增长百分之三。', '贸易增长3%。'],
  ['贸易增长3.5%。', '贸易增长5.3%。', 'number: 3.5% > 5.3%'],
  ['投资五百万元。', '投资500万元。'],
  ['投资五百万元。', '投资六百万元。', 'number: 五百万元 > 六百万元'],
  ['会谈于2023年11月16日举行。', '会谈于2023年11月17日举行。', 'date: 2023年11月16日 > 2023年11月17日'],
  ['会谈于十一月十六日举行。', '会谈于11月16日举行。'],
  ['会谈于星期四举行。', '会谈于星期五举行。', 'date: 星期四 > 星期五'],
  ['王毅外长会见客人。', '秦刚外长会见客人。', 'name: 王毅 > 秦刚'],
  ['他访问了日本。', '他访问了韩国。', 'name: 日本 > 韩国'],
  ['中方表示欢迎。', '中国表示欢迎。'],
];

const japanese: readonly Case[] = [
  ['日本政府は遺憾の意を表明した。', '日本政府は抗議を表明した。', 'stance stronger: 遺憾の意 > 抗議'],
  ['日本は強く抗議した。', '日本は懸念を示した。', 'stance softer: 強く抗議 > 懸念'],
  ['総理は深い懸念を表明した。', '総理は懸念を表明した。', 'stance softer: 深い懸念 > 懸念'],
  ['日本は断固として抗議する。', '日本は留意する。', 'stance softer: 断固として抗議 > 留意'],
  ['中国に即時撤廃を強く求めた。', '中国に即時撤廃を求めた。', 'stance softer: 強く求め > 求め'],
  ['中国に対応を促した。', '中国に対応を要求した。', 'stance stronger: 促 > 要求'],
  ['両国は協力しなければならない。', '両国は協力するべきだ。', 'modal softer: なければならない > べきだ'],
  [
    '両首脳は率直な意見交換を行った。',
    '両首脳は友好的な意見交換を行った。',
    'stance softer: 率直な意見交換 > 友好的',
  ],
  ['日本は参加する。', '日本は参加しない。', 'negation: する > ない'],
  ['日本は参加します。', '日本は参加しません。', 'negation: します > ません'],
  ['条件を付けずに協力する。', '条件を付けて協力する。', 'negation: ず > て'],
  ['参加者は三人だった。', '参加者は3人だった。'],
  ['参加者は三人だった。', '参加者は五人だった。', 'number: 三 > 五'],
  ['貿易は3億5000万円だった。', '貿易は3億6000万円だった。', 'number: 3億5000万円 > 3億6000万円'],
  ['会談は令和5年11月16日に行われた。', '会談は2023年11月16日に行われた。'],
  ['会談は11月16日に行われた。', '会談は11月17日に行われた。', 'date: 11月16日 > 11月17日'],
  ['会談は木曜日に行われた。', '会談は金曜日に行われた。', 'date: 木曜日 > 金曜日'],
  ['岸田総理大臣が出席した。', '石破総理大臣が出席した。', 'name: 岸田 > 石破'],
  ['中国を訪問した。', '韓国を訪問した。', 'name: 中国 > 韓国'],
  ['日本は歓迎する。', '日本は強く歓迎する。', 'stance stronger: 歓迎 > 強く歓迎'],
];

describe('cueFinder', () => {
  test.each(english)('in English: %s | %s', (left, right, ...cues) => {
    expect(told('en', left, right)).toEqual(cues);
  });
  test.each(chinese)('in Chinese: %s | %s', (left, right, ...cues) => {
    expect(told('zh', left, right)).toEqual(cues);
  });
  test.each(japanese)('in Japanese: %s | %s', (left, right, ...cues) => {
    expect(told('ja', left, right)).toEqual(cues);
  });

  test('says nothing of the same text, and of the other direction the other way round', () => {
    for (const [language, list] of [
      ['en', english],
      ['zh', chinese],
      ['ja', japanese],
    ] as const)
      for (const [left, right, ...cues] of list) {
        expect(told(language, left, left)).toEqual([]);
        const mirrored = told(language, right, left);
        expect(mirrored.filter((cue) => cue.includes('softer'))).toHaveLength(
          cues.filter((cue) => cue.includes('stronger')).length,
        );
        expect(mirrored).toHaveLength(cues.length);
      }
  });

  test('knows what a list says, and nothing more when a list is empty', () => {
    const scales = [{ name: 'Tone', levels: [['murmurs'], ['shouts', 'yells']] }];
    const find = cueFinder('en', scales);
    const between = (left: string, right: string) =>
      find({ left, right, wordings: wordings(left, right) }).map(({ kind, direction }) => [kind, direction]);
    expect(between('He yelled at us.', 'He is murmuring at us.')).toEqual([['stance', 'softer']]);
    expect(between('He shouted at us.', 'He yells at us.')).toEqual([]);
    expect(between('China strongly opposes it.', 'China notes it.')).toEqual([]);
    expect(between('They must go.', 'They may go.')).toEqual([['modal', null]]);
  });

  test('says nothing where too much changed to tell what stands for what', () => {
    const many = (word: string) =>
      Array.from({ length: 30 }, (_, k) => `${word}${'abcdefghij'[k % 10]}`).join(' ');
    expect(told('en', `${many('x')} must 5%`, `${many('y')} should 6%`)).toEqual([]);
  });

  test('keeps every cue inside its text, in order, on whole characters', () => {
    const piece = fc.constantFrom(
      ...'must should not 5% 500万 三 条 10% Nov. 16 2023年11月16日 opposes 反对 坚决 不 ない 抗議 Wang Yi 日本 中方 🙂 e\u0301 𠮷 . 。 , '.split(
        ' ',
      ),
      ' ',
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'zh', 'ja', 'xx'), (left, right, language) => {
        const find = finders.get(language) ?? cueFinder(language, []);
        for (const cue of find({ left, right, wordings: wordings(left, right, language) })) {
          expect(cue.left ?? cue.right).not.toBeNull();
          for (const [whole, passage] of [
            [left, cue.left],
            [right, cue.right],
          ] as const) {
            if (passage === null) continue;
            expect(passage.start).toBeLessThan(passage.end);
            const words = whole.slice(passage.start, passage.end);
            expect(words.trim()).toBe(words);
            expect(() => encodeURIComponent(words)).not.toThrow();
            expect(passage.end).toBeLessThanOrEqual(whole.length);
          }
        }
      }),
    );
  });
});
