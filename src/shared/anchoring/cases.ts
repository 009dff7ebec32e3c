import type { Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { plainBlocks } from '../text/blocks.ts';
import type { FateName } from './fate.ts';

/**
 * A passage in one version and what became of it in another: ⟦these brackets⟧ stand around the
 * passage and around the slot that is expected for it, or around nothing where it was removed.
 */
export interface FateCase {
  readonly language: 'en' | 'zh' | 'ja';
  readonly from: string;
  readonly to: string;
  readonly fate: FateName;
  /** True unless given. */
  readonly sure?: boolean;
  readonly quiet?: boolean;
}

/** A text without its brackets, and what stood in them. */
export function marked(source: string): { readonly text: DocumentText; readonly passages: Passage[] } {
  let text = '';
  const starts: number[] = [];
  const passages: Passage[] = [];
  for (const character of source) {
    if (character === '⟦') starts.push(text.length);
    else if (character === '⟧') passages.push({ start: starts.pop() ?? 0, end: text.length });
    else text += character;
  }
  const filled = passages.filter(({ start, end }) => start < end);
  return { text: { text, blocks: plainBlocks(text) }, passages: filled };
}

/** What stands before and after the paragraphs of a case, so that they are not the whole text. */
const around = {
  en: [
    'The two ministers met in Beijing on Thursday and exchanged views on bilateral relations.',
    'Both sides agreed to keep in contact through diplomatic channels.',
  ],
  zh: ['两国外长星期四在北京举行会谈，就双边关系交换了意见。', '双方同意通过外交渠道保持沟通。'],
  ja: [
    '両外相は木曜日に北京で会談し、二国間関係について意見を交換した。',
    '双方は外交ルートを通じて引き続き意思疎通を図ることで一致した。',
  ],
} as const;

export function textsOf({ language, from, to }: FateCase) {
  const [before, after] = around[language];
  const whole = (source: string): string => [before, source, after].join('\n\n');
  return { a: marked(whole(from)), b: marked(whole(to)) };
}

/** The sixteen edits on which a search for the most alike words guesses wrongly or gives up. */
export const known: readonly FateCase[] = [
  {
    language: 'en',
    from: 'The spokesperson said that China ⟦strongly opposes the discharge⟧ of the water into the sea.',
    to: 'The spokesperson said that China ⟦notes the discharge⟧ of the water into the sea.',
    fate: 'reworded',
  },
  {
    language: 'en',
    from: 'The United States reiterated that it ⟦does not support Taiwan independence⟧ and seeks no conflict.',
    to: 'The United States reiterated that it ⟦opposes Taiwan independence⟧ and seeks no conflict.',
    fate: 'replaced',
  },
  {
    language: 'en',
    from: 'The two leaders ⟦reaffirmed the one China policy⟧ and the three joint communiques.',
    to: 'The two leaders ⟦discussed the one China policy⟧ and the three joint communiques.',
    fate: 'reworded',
  },
  {
    language: 'zh',
    from: '王毅强调，⟦历史问题事关两国关系政治基础⟧，日方应慎重处理。',
    to: '王毅强调，⟦台湾问题事关中日关系政治基础⟧，日方应慎重处理。',
    fate: 'reworded',
  },
  {
    language: 'zh',
    from: '中方在会谈中⟦重申立场⟧，要求日方严肃对待。',
    to: '中方在会谈中⟦表明立场⟧，要求日方严肃对待。',
    fate: 'reworded',
  },
  {
    language: 'en',
    from: 'Japan must stop releasing the ⟦nuclear-contaminated water⟧ into the Pacific Ocean.',
    to: 'Japan must stop releasing the ⟦ALPS-treated water⟧ into the Pacific Ocean.',
    fate: 'replaced',
  },
  {
    language: 'zh',
    from: '对于日本政府单方面启动排海，中方⟦坚决反对⟧并强烈谴责。',
    to: '对于日本政府单方面启动排海，中方⟦关注⟧并强烈谴责。',
    fate: 'replaced',
  },
  {
    language: 'zh',
    from: '中方⟦敦促日方立即停止⟧核污染水排海行动。',
    to: '中方⟦希望日方负责任地处理⟧核污染水排海行动。',
    fate: 'replaced',
  },
  {
    language: 'zh',
    from: '双方还就⟦钓鱼岛⟧等问题坦诚交换了意见。',
    to: '双方还就⟦台湾⟧等问题坦诚交换了意见。',
    fate: 'replaced',
  },
  {
    language: 'ja',
    from: '両外相は拉致問題、⟦東シナ海情勢⟧、台湾海峡の平和と安定について意見を交換した。',
    to: '両外相は拉致問題、台湾海峡の平和と安定について意見を交換した。',
    fate: 'removed',
  },
  {
    language: 'ja',
    from: '岩屋大臣は日本産食品の⟦輸入規制の即時撤廃を改めて求めた⟧。',
    to: '岩屋大臣は日本産食品の⟦輸入回復の着実な実施を求めた⟧。',
    fate: 'replaced',
  },
  {
    language: 'en',
    from: 'The talks were ⟦candid and constructive⟧, the foreign ministry said in a statement.',
    to: 'The talks were ⟦candid and in-depth⟧, the foreign ministry said in a statement.',
    fate: 'reworded',
  },
  {
    language: 'en',
    from: 'The Chinese side expressed ⟦grave concern⟧ over the new export controls on semiconductors.',
    to: 'The Chinese side expressed ⟦its position⟧ over the new export controls on semiconductors.',
    fate: 'replaced',
  },
  {
    language: 'zh',
    from: '两国领导人就建立战略互惠关系达成⟦重要共识⟧。',
    to: '两国领导人就建立战略互惠关系达成⟦一致意见⟧。',
    fate: 'replaced',
  },
  {
    language: 'ja',
    from: '中国側に対し、⟦強い懸念を表明し⟧、適切な対応を求めた。',
    to: '中国側に対し、⟦抗議し⟧、適切な対応を求めた。',
    fate: 'replaced',
  },
  {
    language: 'en',
    from: 'Japan ⟦should⟧ face up to history and honor the political documents between the two countries.',
    to: 'Japan ⟦must⟧ face up to history and honor the political documents between the two countries.',
    fate: 'replaced',
  },
];
